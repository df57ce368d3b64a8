package org.trucewatch.output.words;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Numbers rounded to one digit so that they still add up: the rounded numbers sum to the rounded
/// sum. Method of the largest remainder (Hamilton's): all are rounded down, and the tenths that are
/// then missing go to those that lost most; between equals, to the first.
public final class Tenths {
  private static final double PER_UNIT = 10;

  private Tenths() {}

  /// A number rounded as the sum of others is.
  public static double round(double number) {
    return Math.round(number * PER_UNIT) / PER_UNIT;
  }

  /// The numbers, each within a tenth of what it was.
  public static double[] thatAddUp(double... numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    long[] tenths = new long[numbers.length];
    long missing = Math.round(sum * PER_UNIT);
    for (int i = 0; i < numbers.length; i++) {
      tenths[i] = (long) Math.floor(numbers[i] * PER_UNIT);
      missing -= tenths[i];
    }
    IntStream.range(0, numbers.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> tenths[i] - numbers[i] * PER_UNIT))
        .limit(Math.max(0, missing))
        .forEach(i -> tenths[i]++);
    double[] rounded = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rounded[i] = tenths[i] / PER_UNIT;
    }
    return rounded;
  }
}
