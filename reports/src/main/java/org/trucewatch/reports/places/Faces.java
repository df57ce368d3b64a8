package org.trucewatch.reports.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the lines of a mesh together to the rings of a face. A ring inside another is a hole.
///
/// A line is named by its number, or by the bitwise complement of it where it runs backwards, as in
/// TopoJSON.
final class Faces {
  private final List<Mesh.Line> lines;

  Faces(List<Mesh.Line> lines) {
    this.lines = lines;
  }

  /// A ring.
  ///
  /// @param lines the numbers of its lines
  /// @param size what it encloses, in square units; never negative
  record Ring(List<Integer> lines, double size) {}

  /// The polygons of a face: each a shell and its holes, the largest first.
  ///
  /// @param smallest rings that enclose less are left out, but for the largest
  List<List<Ring>> polygons(int face, double smallest) {
    List<Ring> rings = rings(face);
    rings.sort(Comparator.comparingDouble((Ring ring) -> -ring.size()));
    List<List<Ring>> polygons = new ArrayList<>();
    for (Ring ring : rings) {
      if (polygons.isEmpty() || ring.size() >= smallest) {
        place(ring, polygons);
      }
    }
    return polygons;
  }

  private void place(Ring ring, List<List<Ring>> polygons) {
    List<long[]> inner = List.of(corners(ring));
    long probe = inner.getFirst()[0];
    for (List<Ring> polygon : polygons) {
      boolean inShell = isInside(probe, corners(polygon.getFirst()));
      boolean inHole = polygon.stream().skip(1).anyMatch(hole -> isInside(probe, corners(hole)));
      if (inShell && !inHole) {
        polygon.add(ring);
        return;
      }
    }
    polygons.add(new ArrayList<>(List.of(ring)));
  }

  private List<Ring> rings(int face) {
    Map<Long, Deque<Integer>> at = new HashMap<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Mesh.Line line = lines.get(i);
      if (line.sides().has(face) && line.corners().length > 1) {
        open.add(i);
        at.computeIfAbsent(first(i), _ -> new ArrayDeque<>()).add(i);
        at.computeIfAbsent(last(i), _ -> new ArrayDeque<>()).add(i);
      }
    }
    boolean[] used = new boolean[lines.size()];
    List<Ring> rings = new ArrayList<>();
    for (int start : open) {
      if (!used[start]) {
        ring(start, at, used, rings);
      }
    }
    return rings;
  }

  private void ring(int start, Map<Long, Deque<Integer>> at, boolean[] used, List<Ring> rings) {
    List<Integer> numbers = new ArrayList<>();
    used[start] = true;
    numbers.add(start);
    long home = first(start);
    long here = last(start);
    while (here != home) {
      int next = -1;
      for (int candidate : at.getOrDefault(here, new ArrayDeque<>())) {
        if (!used[candidate]) {
          next = candidate;
          break;
        }
      }
      if (next < 0) {
        return;
      }
      used[next] = true;
      boolean forwards = first(next) == here;
      numbers.add(forwards ? next : ~next);
      here = forwards ? last(next) : first(next);
    }
    double size = size(corners(numbers));
    if (size > 0) {
      rings.add(new Ring(List.copyOf(numbers), size));
    }
  }

  private long first(int line) {
    return lines.get(line).corners()[0];
  }

  private long last(int line) {
    long[] corners = lines.get(line).corners();
    return corners[corners.length - 1];
  }

  /// The corners of a ring.
  long[] corners(Ring ring) {
    return corners(ring.lines());
  }

  private long[] corners(List<Integer> numbers) {
    List<Long> all = new ArrayList<>();
    for (int number : numbers) {
      long[] line = lines.get(number < 0 ? ~number : number).corners();
      for (int i = 0; i < line.length - 1; i++) {
        all.add(line[number < 0 ? line.length - 1 - i : i]);
      }
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  private static double size(long[] ring) {
    double twice = 0;
    for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      twice +=
          (double) Mesh.x(ring[j]) * Mesh.y(ring[i]) - (double) Mesh.x(ring[i]) * Mesh.y(ring[j]);
    }
    return Math.abs(twice) / 2;
  }

  private static boolean isInside(long point, long[] ring) {
    boolean inside = false;
    double px = Mesh.x(point) + 0.01;
    double py = Mesh.y(point) + 0.01;
    for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      double yi = Mesh.y(ring[i]);
      double yj = Mesh.y(ring[j]);
      if (yi > py != yj > py) {
        double cut =
            (Mesh.x(ring[j]) - (double) Mesh.x(ring[i])) * (py - yi) / (yj - yi) + Mesh.x(ring[i]);
        inside ^= px < cut;
      }
    }
    return inside;
  }
}
