package org.trucewatch.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.When;

class SpanTest {
  private static Span span(int from, int to, DatePrecision precision) {
    return Span.of(new When(World.day(from), World.day(to), precision, ""));
  }

  @Test
  void theGapIsZeroWhereIntervalsTouchAndTheDaysBetweenElsewhere() {
    Span night = span(11, 12, DatePrecision.DAY);
    assertThat(night.gap(span(11, 11, DatePrecision.DAY))).isZero();
    assertThat(night.gap(span(12, 12, DatePrecision.DAY))).isZero();
    assertThat(night.gap(span(13, 13, DatePrecision.DAY))).isEqualTo(1);
    assertThat(span(5, 8, DatePrecision.FEW_DAYS).gap(night)).isEqualTo(3);
    assertThat(night.gap(span(5, 8, DatePrecision.FEW_DAYS))).isEqualTo(3);
    assertThat(night.gap(span(1, 31, DatePrecision.MONTH))).isZero();
  }

  @Test
  void onlyADayOrANightIsExact() {
    assertThat(span(11, 12, DatePrecision.DAY).isExact()).isTrue();
    assertThat(span(11, 13, DatePrecision.FEW_DAYS).isExact()).isFalse();
    assertThat(span(11, 11, DatePrecision.WEEK).isExact()).isFalse();
  }

  @Test
  void theWindowGrowsWithTheCoarsenessOfTheDate() {
    assertThat(span(1, 1, DatePrecision.DAY).window()).isEqualTo(4);
    assertThat(span(1, 7, DatePrecision.WEEK).window()).isEqualTo(7);
    assertThat(span(1, 31, DatePrecision.MONTH).window()).isEqualTo(18);
  }

  @Test
  void dayAndMonthSwapWhereBothReadingsAreDatesAndDiffer() {
    assertThat(span(5, 5, DatePrecision.DAY).swapped())
        .isEqualTo(LocalDate.of(2020, 5, 1).toEpochDay());
    assertThat(span(1, 1, DatePrecision.DAY).swapped()).isEqualTo(-1);
    assertThat(span(13, 13, DatePrecision.DAY).swapped()).isEqualTo(-1);
  }
}
