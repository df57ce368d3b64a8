package org.trucewatch.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trucewatch.bench.score.Calibration.Forecast;
import org.trucewatch.bench.score.Tolls.Told;

/// Scores of numbers of people and of probabilities.
class TollsAndCalibrationTest {
  @Test
  void aRangeHoldsTheTruthAndTheLowerMedianHitsIt() {
    List<Told> told =
        List.of(new Told("x", 1, 'A', 3), new Told("x", 1, 'B', 5), new Told("x", 1, 'C', 9));

    assertThat(Tolls.of(told, Map.of(1, 5))).isEqualTo(new Tolls(1, 1, 1));
    assertThat(Tolls.of(told, Map.of(1, 9))).isEqualTo(new Tolls(1, 1, 0));
    assertThat(Tolls.of(told, Map.of(1, 10))).isEqualTo(new Tolls(1, 0, 0));
  }

  @Test
  void aSourceThatRepeatsItselfCountsOnce() {
    List<Told> told =
        List.of(
            new Told("x", 1, 'D', 2),
            new Told("x", 1, 'D', 2),
            new Told("x", 1, 'D', 2),
            new Told("x", 1, 'A', 1));

    assertThat(Tolls.of(told, Map.of(1, 1)).exact()).isEqualTo(1);
  }

  @Test
  void oneSourceIsNoRange() {
    List<Told> told = List.of(new Told("x", 1, 'D', 2), new Told("x", 1, 'D', 4));

    assertThat(Tolls.of(told, Map.of(1, 3)).groups()).isZero();
  }

  @Test
  void theEventMostItemsAreAboutIsTheTruthOfAMixedGroup() {
    List<Told> told =
        List.of(new Told("x", 1, 'A', 7), new Told("x", 2, 'B', 1), new Told("x", 2, 'C', 1));

    assertThat(Tolls.of(told, Map.of(1, 7, 2, 1)).exact()).isEqualTo(1);
  }

  @Test
  void aForecastThatKeepsItsWordHasNoError() {
    List<Forecast> kept =
        List.of(
            new Forecast(.25, true),
            new Forecast(.25, false),
            new Forecast(.25, false),
            new Forecast(.25, false));

    assertThat(Calibration.error(kept)).isZero();
  }

  @Test
  void certaintyAboutWhatIsTrueHalfTheTimeIsHalfWrong() {
    List<Forecast> half =
        List.of(new Forecast(1, true), new Forecast(1, false), new Forecast(0, false));

    assertThat(Calibration.error(half)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Calibration.error(Collections.emptyList())).isZero();
  }

  @Test
  void aProbabilityAboveOneIsRefused() {
    assertThatThrownBy(() -> new Forecast(1.5, true)).hasMessageContaining("not at 1.5");
  }
}
