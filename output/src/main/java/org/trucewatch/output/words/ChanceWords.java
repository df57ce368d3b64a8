package org.trucewatch.output.words;

import org.trucewatch.incidents.Chance;

/// A measured probability in words.
public final class ChanceWords {
  private ChanceWords() {}

  /// A measured chance in words and as a range of percent; how sure the range is stands in a
  /// sentence of its own.
  public static String of(Chance chance) {
    return chance.words()
        + " that it is one event: "
        + Math.round(100 * chance.lowProbability())
        + " to "
        + Math.round(100 * chance.highProbability())
        + " %. Measured on "
        + Phrases.plural(chance.reviewed(), "reviewed pair")
        + " like it; the range is their 95 % interval.";
  }
}
