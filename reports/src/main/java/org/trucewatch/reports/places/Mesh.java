package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The lines between faces that share corners, each line once: cut wherever other faces or another
/// mark begin. A line with one face only is a coast.
///
/// Corners are packed into longs and lines are arrays of them, for there are hundreds of thousands;
/// nothing outside this package sees them.
final class Mesh {
  /// Stands for the sea.
  static final int NOBODY = -1;

  private final Map<Edge, Sides> edges = new HashMap<>();

  /// Two corners, the smaller first.
  private record Edge(long a, long b) {
    static Edge of(long one, long other) {
      return one < other ? new Edge(one, other) : new Edge(other, one);
    }
  }

  /// The faces at an edge or line, the smaller first, and a mark.
  ///
  /// @param one the one face, or nobody
  /// @param other the other face
  /// @param mark a mark of the edge; 0 for none
  record Sides(int one, int other, int mark) {
    static Sides of(int a, int b, int mark) {
      return new Sides(Math.min(a, b), Math.max(a, b), mark);
    }

    boolean isCoast() {
      return one == NOBODY;
    }

    boolean has(int face) {
      return one == face || other == face;
    }
  }

  /// What marks an edge.
  interface Marker {
    int mark(int one, int other, double longitude, double latitude);
  }

  /// A line.
  static final class Line {
    private final long[] corners;
    private final Sides sides;

    Line(long[] corners, Sides sides) {
      this.corners = corners;
      this.sides = sides;
    }

    long[] corners() {
      return corners;
    }

    Sides sides() {
      return sides;
    }
  }

  static long corner(int x, int y) {
    return ((long) x << 32) | (y & 0xffffffffL);
  }

  static int x(long corner) {
    return (int) (corner >> 32);
  }

  static int y(long corner) {
    return (int) corner;
  }

  /// Adds the rings of a face. An edge that a face has twice is inside it and goes.
  void add(int face, Rings rings) {
    for (int r = 0; r < rings.count(); r++) {
      int[] ring = rings.ring(r);
      for (int i = 2; i < ring.length; i += 2) {
        long from = corner(ring[i - 2], ring[i - 1]);
        long to = corner(ring[i], ring[i + 1]);
        if (from != to) {
          edges.merge(
              Edge.of(from, to),
              new Sides(NOBODY, face, 0),
              (held, fresh) -> Sides.of(held.other(), fresh.other(), 0));
        }
      }
    }
  }

  /// The lines, in an order that depends on the faces only.
  List<Line> lines(Marker marker) {
    Map<Long, List<Edge>> at = new TreeMap<>();
    Map<Edge, Sides> kept = new HashMap<>();
    edges.forEach((edge, sides) -> {
      if (sides.one() != sides.other()) {
        kept.put(edge, marked(edge, sides, marker));
        at.computeIfAbsent(edge.a(), _ -> new ArrayList<>(2)).add(edge);
        at.computeIfAbsent(edge.b(), _ -> new ArrayList<>(2)).add(edge);
      }
    });
    at.values().forEach(list -> list.sort((p, q) -> Arrays.compare(ends(p), ends(q))));
    List<Line> lines = new ArrayList<>();
    Set<Edge> used = new HashSet<>();
    for (Map.Entry<Long, List<Edge>> node : at.entrySet()) {
      if (!isPassed(node.getValue(), kept)) {
        node.getValue().forEach(edge -> follow(node.getKey(), edge, at, kept, used, lines));
      }
    }
    for (Map.Entry<Long, List<Edge>> node : at.entrySet()) {
      node.getValue().forEach(edge -> follow(node.getKey(), edge, at, kept, used, lines));
    }
    return lines;
  }

  private static long[] ends(Edge edge) {
    return new long[] {edge.a(), edge.b()};
  }

  private static Sides marked(Edge edge, Sides sides, Marker marker) {
    double longitude = (x(edge.a()) + (double) x(edge.b())) / 2 / Rings.PER_DEGREE;
    double latitude = (y(edge.a()) + (double) y(edge.b())) / 2 / Rings.PER_DEGREE;
    return new Sides(
        sides.one(), sides.other(), marker.mark(sides.one(), sides.other(), longitude, latitude));
  }

  /// Whether a line goes on through a corner.
  private static boolean isPassed(List<Edge> edges, Map<Edge, Sides> sides) {
    return edges.size() == 2
        && sides.getOrDefault(edges.getFirst(), NONE).equals(sides.get(edges.getLast()));
  }

  private static final Sides NONE = new Sides(NOBODY, NOBODY, -1);

  private static void follow(
      long start,
      Edge first,
      Map<Long, List<Edge>> at,
      Map<Edge, Sides> sides,
      Set<Edge> used,
      List<Line> lines) {
    if (!used.add(first)) {
      return;
    }
    List<Long> corners = new ArrayList<>();
    corners.add(start);
    long here = first.a() == start ? first.b() : first.a();
    corners.add(here);
    List<Edge> around = at.getOrDefault(here, List.of());
    while (isPassed(around, sides)) {
      Edge next = used.contains(around.getFirst()) ? around.getLast() : around.getFirst();
      if (!used.add(next)) {
        break;
      }
      here = next.a() == here ? next.b() : next.a();
      corners.add(here);
      around = at.getOrDefault(here, List.of());
    }
    lines.add(
        new Line(
            corners.stream().mapToLong(Long::longValue).toArray(),
            sides.getOrDefault(first, NONE)));
  }
}
