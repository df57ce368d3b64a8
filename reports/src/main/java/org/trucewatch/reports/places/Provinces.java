package org.trucewatch.reports.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;

/// The packed provinces of the world with their outlines.
final class Provinces {
  /// Side of a cell of the index in degrees.
  private static final int CELL = 2;

  private static final int COLUMNS = 360 / CELL;
  private static final int LINES = 180 / CELL;

  private final List<Province> list;
  private final List<Rings> outlines;
  private final int[][] cells = new int[COLUMNS * LINES][];

  private static final class Holder {
    private static final Provinces PACKED = load();
  }

  private Provinces(List<Province> list, List<Rings> outlines) {
    this.list = List.copyOf(list);
    this.outlines = List.copyOf(outlines);
    List<List<Integer>> found = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      found.add(new ArrayList<>());
    }
    for (int number = 0; number < list.size(); number++) {
      Rings rings = outlines.get(number);
      if (!rings.isEmpty()) {
        for (int line = line(rings.minY()); line <= line(rings.maxY()); line++) {
          for (int column = column(rings.minX()); column <= column(rings.maxX()); column++) {
            found.get(line * COLUMNS + column).add(number);
          }
        }
      }
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = found.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
  }

  static Provinces packed() {
    return Holder.PACKED;
  }

  List<Province> list() {
    return list;
  }

  Province get(int number) {
    return list.get(number);
  }

  Rings outline(int number) {
    return outlines.get(number);
  }

  List<Province> of(Country country) {
    return list.stream().filter(one -> one.country().equals(country)).toList();
  }

  /// The province that holds a point; none at sea.
  Optional<Province> find(Point point) {
    int number = number(point);
    return number < 0 ? Optional.empty() : Optional.of(list.get(number));
  }

  /// Number of the province that holds a point, -1 if none does.
  int number(Point point) {
    int x = x(point);
    int y = y(point);
    for (int number : cells[line(y) * COLUMNS + column(x)]) {
      if (outlines.get(number).contains(x, y)) {
        return number;
      }
    }
    return -1;
  }

  static int x(Point point) {
    return (int) Math.round(point.longitude() * Rings.PER_DEGREE);
  }

  static int y(Point point) {
    return (int) Math.round(point.latitude() * Rings.PER_DEGREE);
  }

  private static int column(int x) {
    return (int) Math.clamp(((double) x / Rings.PER_DEGREE + 180) / CELL, 0, COLUMNS - 1);
  }

  private static int line(int y) {
    return (int) Math.clamp(((double) y / Rings.PER_DEGREE + 90) / CELL, 0, LINES - 1);
  }

  private static Provinces load() {
    var more = new HashMap<String, List<String>>();
    for (String[] row : PackedFile.table("province-names-1.tsv")) {
      more.put(row[0], List.of(row[1].split("\\|", -1)));
    }
    var list = new ArrayList<Province>();
    for (String[] row : PackedFile.packedTable("provinces.tsv.gz")) {
      var names = new ArrayList<>(List.of(row[5].split("\\|", -1)));
      names.addAll(more.getOrDefault(row[0], List.of()));
      list.add(new Province(list.size(), row[0], new Country(row[1]), row[4], names));
    }
    List<Rings> outlines =
        PackedFile.packedBytes(
            "provinces.bin.gz",
            in -> {
              try {
                int count = Varint.read(in);
                var read = new ArrayList<Rings>();
                for (int i = 0; i < count; i++) {
                  read.add(Rings.read(in));
                }
                return read;
              } catch (IOException e) {
                throw new UncheckedIOException("The packed outlines cannot be read.", e);
              }
            });
    return new Provinces(list, outlines);
  }
}
