package org.trucewatch.bench.world;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads settings of a world from words, such as `regime=dense-dirty,seed=1,n=20000`.
public final class WorldSpec {
  /// Density and hardness, as the figures of record use them.
  private enum Regime {
    DENSE_DIRTY(40, 1),
    DENSE(40, .3),
    SPARSE(4, .3),
    SPARSE_DIRTY(4, 1),
    SPARSE_CLEAN(4, 0);

    private final double perDay;
    private final double hardness;

    Regime(double perDay, double hardness) {
      this.perDay = perDay;
      this.hardness = hardness;
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "regime", "dense-dirty",
          "n", "20000",
          "seed", "1",
          "missing", "0",
          "nights", "0",
          "sums", "0",
          "relays", "0",
          "joint", "0",
          "wholes", "0");

  private final Map<String, String> words = new LinkedHashMap<>(DEFAULTS);

  private WorldSpec() {}

  /// Parses `key=value` pairs with commas between; what is left out is dense and dirty, seed 1,
  /// 20,000 reports, no extras.
  ///
  /// @throws IllegalArgumentException with a sentence for the user
  public static WorldSettings parse(String text) {
    var spec = new WorldSpec();
    for (String pair : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException(
            "\"" + pair + "\" is no setting of a world; write it as seed=1.");
      }
      spec.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return spec.settings();
  }

  private void put(String key, String value) {
    boolean known = DEFAULTS.containsKey(key) || key.equals("perDay") || key.equals("hardness");
    if (!known) {
      throw new IllegalArgumentException(
          "a world has no setting \""
              + key
              + "\": regime, perDay, hardness, n, seed, missing, nights, sums, relays, joint,"
              + " wholes.");
    }
    words.put(key, value);
  }

  private WorldSettings settings() {
    Regime regime = regime(words.getOrDefault("regime", ""));
    return new WorldSettings(
        words.containsKey("perDay") ? number("perDay") : regime.perDay,
        words.containsKey("hardness") ? number("hardness") : regime.hardness,
        (int) whole("n"),
        whole("seed"),
        new Extras(
            number("missing"),
            number("nights"),
            number("sums"),
            number("relays"),
            number("joint"),
            number("wholes")));
  }

  private static Regime regime(String word) {
    return Arrays.stream(Regime.values())
        .filter(regime -> regime.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no regime \""
                    + word
                    + "\"; there are "
                    + String.join(", ", Arrays.stream(Regime.values()).map(Regime::word).toList())
                    + "."));
  }

  private double number(String key) {
    try {
      return Double.parseDouble(words.getOrDefault(key, ""));
    } catch (NumberFormatException problem) {
      throw notANumber(key, problem);
    }
  }

  private long whole(String key) {
    try {
      long value = Long.parseLong(words.getOrDefault(key, ""));
      return key.equals("n") ? Math.clamp(value, 0, Integer.MAX_VALUE) : value;
    } catch (NumberFormatException problem) {
      throw notANumber(key, problem);
    }
  }

  private IllegalArgumentException notANumber(String key, NumberFormatException problem) {
    return new IllegalArgumentException(
        "\"" + words.getOrDefault(key, "") + "\" is no number that " + key + " could be.", problem);
  }
}
