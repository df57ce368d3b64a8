package org.trucewatch.output.pages;

import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.claims.Count;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.ResolvedNumber.Bound;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;

/// A number of people as a range.
///
/// @param words in words: "12-35+", "not stated"
/// @param low the lowest number, if there is one
/// @param high the highest number stated, if there is one
/// @param openAbove whether a speaker says "at least", so that `high` is only the highest stated
/// @param best one number out of those stated, if the policy or the recorder chooses one
public record Range(
    String words, OptionalInt low, OptionalInt high, boolean openAbove, OptionalInt best) {
  private static final String NOT_STATED = Numbers.words(new Answer.NotStated());

  /// What a policy gives.
  static Range of(Answer answer) {
    return switch (answer) {
      case Answer.Range(Bound low, Bound high, boolean openAbove, Optional<Bound> best) ->
          new Range(
              Numbers.words(answer),
              OptionalInt.of(low.number()),
              OptionalInt.of(high.number()),
              openAbove,
              best.map(bound -> OptionalInt.of(bound.number())).orElseGet(OptionalInt::empty));
      case Answer.BySpeaker(), Answer.Withheld(String _) -> inWords(Numbers.words(answer));
      case Answer.NotStated() -> inWords(NOT_STATED);
    };
  }

  /// Words in place of numbers.
  static Range inWords(String words) {
    return new Range(words, OptionalInt.empty(), OptionalInt.empty(), false, OptionalInt.empty());
  }

  /// Whether nobody states a number.
  boolean isNotStated() {
    return words.equals(NOT_STATED);
  }

  /// What a speaker states.
  static Range of(Count count) {
    OptionalInt best =
        count instanceof Count.Estimate estimate
            ? OptionalInt.of(estimate.best())
            : OptionalInt.empty();
    OptionalInt high = count.isOpenAbove() ? count.lowest() : count.highest();
    return new Range(Phrases.count(count), count.lowest(), high, count.isOpenAbove(), best);
  }
}
