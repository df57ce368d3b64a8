package org.trucewatch.bench.score;

import java.util.List;

/// How far stated probabilities are from what comes true: the expected calibration error (Naeini,
/// Cooper and Hauskrecht 2015) over ten bins of equal width, each weighted by its cases.
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /// A probability that two claims are about one event, and whether they are.
  public record Forecast(double probability, boolean cameTrue) {
    public Forecast {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "A probability lies between 0 and 1, not at " + probability + ".");
      }
    }
  }

  /// The error, 0 to 1; 0 for no forecasts.
  public static double error(List<Forecast> forecasts) {
    double[] stated = new double[BINS];
    double[] came = new double[BINS];
    for (Forecast forecast : forecasts) {
      int bin = Math.min(BINS - 1, (int) (forecast.probability() * BINS));
      stated[bin] += forecast.probability();
      came[bin] += forecast.cameTrue() ? 1 : 0;
    }
    double apart = 0;
    for (int bin = 0; bin < BINS; bin++) {
      apart += Math.abs(stated[bin] - came[bin]);
    }
    return forecasts.isEmpty() ? 0 : apart / forecasts.size();
  }
}
