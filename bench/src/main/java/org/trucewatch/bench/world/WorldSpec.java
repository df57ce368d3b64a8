package org.trucewatch.bench.world;

import java.util.Map;
import java.util.TreeMap;

/// Reads settings of a world from words, such as `regime=dense-dirty,seed=1,n=20000`.
public final class WorldSpec {
  private static final Map<String, double[]> REGIMES =
      new TreeMap<>(
          Map.of(
              "dense-dirty", new double[] {40, 1},
              "dense", new double[] {40, .3},
              "sparse-clean", new double[] {4, 0},
              "sparse", new double[] {4, .3},
              "sparse-dirty", new double[] {4, 1}));

  private WorldSpec() {}

  /// Parses `key=value` pairs with commas between; what is left out is dense and dirty, seed 1,
  /// 20,000 reports.
  ///
  /// @throws IllegalArgumentException with a sentence for the user
  public static WorldSettings parse(String spec) {
    var settings = new WorldSettings(40, 1, 20_000, 1);
    for (String pair : spec.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "\"" + pair + "\" is no setting of a world; write it as seed=1.");
      }
      settings =
          with(settings, pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return settings;
  }

  private static WorldSettings with(WorldSettings s, String key, String value) {
    try {
      return switch (key) {
        case "regime" -> {
          double[] regime = REGIMES.get(value);
          if (regime == null) {
            throw new IllegalArgumentException(
                "there is no regime \"" + value + "\"; known are " + REGIMES.keySet() + ".");
          }
          yield new WorldSettings(regime[0], regime[1], s.reports(), s.seed());
        }
        case "perDay" ->
            new WorldSettings(Double.parseDouble(value), s.hardness(), s.reports(), s.seed());
        case "hardness" ->
            new WorldSettings(s.perDay(), Double.parseDouble(value), s.reports(), s.seed());
        case "n" -> new WorldSettings(s.perDay(), s.hardness(), Integer.parseInt(value), s.seed());
        case "seed" ->
            new WorldSettings(s.perDay(), s.hardness(), s.reports(), Long.parseLong(value));
        default ->
            throw new IllegalArgumentException(
                "a world has no setting \"" + key + "\": regime, perDay, hardness, n, seed.");
      };
    } catch (NumberFormatException problem) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no number that " + key + " could be.", problem);
    }
  }
}
