package org.trucewatch.claims;

import java.util.OptionalInt;

/// A number of people as a speaker states it: a range, never a bare number. Zero is a claim; not
/// stated is something else.
public sealed interface Count {
  /// The speaker gives no number.
  record NotStated() implements Count {}

  /// From `low` to `high`, both inclusive; equal when the speaker gives one number.
  ///
  /// @param low 0 or more
  /// @param high not below `low`
  record Between(int low, int high) implements Count {
    public Between {
      requireRange(low, high);
    }
  }

  /// "At least `low`": open above.
  ///
  /// @param low 0 or more
  record AtLeast(int low) implements Count {
    public AtLeast {
      requireRange(low, low);
    }
  }

  /// A recorder's low, best and high estimates, as in UCDP GED. Kept as given: `low` ≤ `best` ≤
  /// `high` is checked by the readers, reported as a flaw, and never repaired.
  ///
  /// @param low 0 or more
  /// @param best 0 or more
  /// @param high 0 or more
  record Estimate(int low, int best, int high) implements Count {
    public Estimate {
      if (low < 0 || best < 0 || high < 0) {
        throw new IllegalArgumentException("An estimate of people must not be negative.");
      }
    }
  }

  /// No number is given.
  static Count notStated() {
    return new NotStated();
  }

  /// Exactly `number`.
  static Count exactly(int number) {
    return new Between(number, number);
  }

  /// Whether the speaker gave a number.
  default boolean isStated() {
    return !(this instanceof NotStated);
  }

  /// The lowest number the speaker's words allow.
  default OptionalInt lowest() {
    return switch (this) {
      case NotStated() -> OptionalInt.empty();
      case Between(int low, int _) -> OptionalInt.of(low);
      case AtLeast(int low) -> OptionalInt.of(low);
      case Estimate(int low, int best, int high) ->
          OptionalInt.of(Math.min(low, Math.min(best, high)));
    };
  }

  /// The highest number the speaker's words allow; empty when not stated or open above.
  default OptionalInt highest() {
    return switch (this) {
      case NotStated(), AtLeast(int _) -> OptionalInt.empty();
      case Between(int _, int high) -> OptionalInt.of(high);
      case Estimate(int low, int best, int high) ->
          OptionalInt.of(Math.max(low, Math.max(best, high)));
    };
  }

  /// Whether the speaker's words set no upper bound ("at least").
  default boolean isOpenAbove() {
    return this instanceof AtLeast;
  }

  private static void requireRange(int low, int high) {
    if (low < 0) {
      throw new IllegalArgumentException("A count of people must not be negative: " + low);
    }
    if (high < low) {
      throw new IllegalArgumentException("The highest count " + high + " is below " + low + ".");
    }
  }
}
