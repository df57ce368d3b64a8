package org.trucewatch.reports.places;

import java.io.DataInputStream;
import java.io.IOException;

/// The rings of one shape in ten-thousandths of a degree, x and y in turn. Primitive arrays, for
/// millions of points are asked about; nothing outside this package sees them.
final class Rings {
  static final int PER_DEGREE = 10_000;

  private final int[][] rings;
  private int minX = Integer.MAX_VALUE;
  private int minY = Integer.MAX_VALUE;
  private int maxX = Integer.MIN_VALUE;
  private int maxY = Integer.MIN_VALUE;

  Rings(int[][] rings) {
    this.rings = rings;
    for (int[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        minX = Math.min(minX, ring[i]);
        maxX = Math.max(maxX, ring[i]);
        minY = Math.min(minY, ring[i + 1]);
        maxY = Math.max(maxY, ring[i + 1]);
      }
    }
  }

  static Rings read(DataInputStream in) throws IOException {
    int[][] rings = new int[Varint.read(in)][];
    for (int r = 0; r < rings.length; r++) {
      int[] ring = new int[2 * Varint.read(in)];
      int x = 0;
      int y = 0;
      for (int i = 0; i < ring.length; i += 2) {
        x += Varint.read(in);
        y += Varint.read(in);
        ring[i] = x;
        ring[i + 1] = y;
      }
      rings[r] = ring;
    }
    return new Rings(rings);
  }

  int count() {
    return rings.length;
  }

  int[] ring(int number) {
    return rings[number];
  }

  boolean isEmpty() {
    return rings.length == 0;
  }

  int minX() {
    return minX;
  }

  int minY() {
    return minY;
  }

  int maxX() {
    return maxX;
  }

  int maxY() {
    return maxY;
  }

  /// Whether a point lies inside: an odd number of edges lie east of it. Every point is inside
  /// exactly one of two neighbours, a point on their border too.
  boolean contains(int x, int y) {
    if (x < minX || x > maxX || y < minY || y > maxY) {
      return false;
    }
    boolean inside = false;
    for (int[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        int yi = ring[i + 1];
        int yj = ring[j + 1];
        if (yi > y != yj > y) {
          double cut = (double) (ring[j] - ring[i]) * (y - yi) / (yj - yi) + ring[i];
          if (x < cut) {
            inside = !inside;
          }
        }
      }
    }
    return inside;
  }
}
