package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;

class DatesTest {
  private static final int FIRST = Math.toIntExact(World.day(1).toEpochDay());

  /// Two intervals, in days of the world.
  private static Dates two(int from, int to, int otherFrom, int otherTo) {
    return new Dates(
        new int[] {FIRST - 1 + from, FIRST - 1 + otherFrom},
        new int[] {FIRST - 1 + to, FIRST - 1 + otherTo},
        new byte[] {0, 0});
  }

  private static Dates one(int from, int to, DatePrecision precision) {
    return new Dates(
        new int[] {FIRST - 1 + from},
        new int[] {FIRST - 1 + to},
        new byte[] {(byte) precision.ordinal()});
  }

  @Test
  void theGapIsZeroWhereIntervalsTouchAndTheDaysBetweenElsewhere() {
    assertThat(two(11, 12, 11, 11).gap(0, 1)).isZero();
    assertThat(two(11, 12, 12, 12).gap(0, 1)).isZero();
    assertThat(two(11, 12, 13, 13).gap(0, 1)).isEqualTo(1);
    assertThat(two(5, 8, 11, 12).gap(0, 1)).isEqualTo(3);
    assertThat(two(5, 8, 11, 12).gap(1, 0)).isEqualTo(3);
    assertThat(two(11, 12, 1, 31).gap(0, 1)).isZero();
  }

  @Test
  void onlyADayOrANightIsExact() {
    assertThat(one(11, 12, DatePrecision.DAY).isExact(0)).isTrue();
    assertThat(one(11, 13, DatePrecision.FEW_DAYS).isExact(0)).isFalse();
    assertThat(one(11, 11, DatePrecision.WEEK).isExact(0)).isFalse();
  }

  @Test
  void theWindowGrowsWithTheCoarsenessOfTheDate() {
    assertThat(one(1, 1, DatePrecision.DAY).window(0)).isEqualTo(4);
    assertThat(one(1, 7, DatePrecision.WEEK).window(0)).isEqualTo(7);
    assertThat(one(1, 31, DatePrecision.MONTH).window(0)).isEqualTo(18);
  }

  @Test
  void dayAndMonthSwapWhereBothReadingsAreDatesAndDiffer() {
    assertThat(one(5, 5, DatePrecision.DAY).swapped(0))
        .isEqualTo(Math.toIntExact(LocalDate.of(2020, 5, 1).toEpochDay()));
    assertThat(one(1, 1, DatePrecision.DAY).swapped(0)).isEqualTo(-1);
    assertThat(one(13, 13, DatePrecision.DAY).swapped(0)).isEqualTo(-1);
  }
}
