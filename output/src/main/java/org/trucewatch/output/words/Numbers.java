package org.trucewatch.output.words;

import java.util.Optional;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.ResolvedNumber.Bound;

/// Resolved numbers in words.
public final class Numbers {
  private Numbers() {}

  /// "3", "3-9", "3-9+" when the top is open.
  public static String range(int low, int high, boolean openAbove) {
    return (low == high ? "" : low + "-") + high + (openAbove ? "+" : "");
  }

  /// The answer without its best number: "12-35+", "not stated".
  public static String words(Answer answer) {
    return switch (answer) {
      case Answer.Range(Bound low, Bound high, boolean openAbove, Optional<Bound> _) ->
          range(low.number(), high.number(), openAbove);
      case Answer.BySpeaker() -> "by speaker";
      case Answer.Withheld(String reason) -> reason;
      case Answer.NotStated() -> "not stated";
    };
  }
}
