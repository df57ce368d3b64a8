package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Source;

/// One number of an incident, resolved by a policy, with everything that was said.
///
/// @param measure which number
/// @param policy name and version of the policy, to be printed beside the number
/// @param answer what the policy gives
/// @param statedBy who states a number at all
/// @param stated every number stated, by origin and then by first page: superseded ones included
public record ResolvedNumber(
    Measure measure, String policy, Answer answer, Backing statedBy, List<Stated> stated) {
  public ResolvedNumber {
    stated = List.copyOf(stated);
  }

  /// What a policy gives.
  public sealed interface Answer {
    /// A range.
    ///
    /// @param low the lowest number that counts
    /// @param high the highest number that counts
    /// @param openAbove whether a speaker says "at least", so that `high` is only the highest
    ///   stated
    /// @param best one number out of those stated, if the policy chooses one
    record Range(Bound low, Bound high, boolean openAbove, Optional<Bound> best)
        implements Answer {}

    /// No joint number: the speakers' own stand in `stated`.
    record BySpeaker() implements Answer {}

    /// The policy gives no number.
    ///
    /// @param reason why, and what would give one
    record Withheld(String reason) implements Answer {}

    /// Nobody states a number. Not the same as zero.
    record NotStated() implements Answer {}

    /// In short: "12–35+ (best 15)", "5", "0+", "by speaker", "not stated".
    default String words() {
      return switch (this) {
        case Range(Bound low, Bound high, boolean openAbove, Optional<Bound> best) ->
            (low.number() == high.number() ? "" : low.number() + "–")
                + high.number()
                + (openAbove ? "+" : "")
                + best.map(bound -> " (best " + bound.number() + ")").orElse("");
        case BySpeaker() -> "by speaker";
        case Withheld(String reason) -> reason;
        case NotStated() -> "not stated";
      };
    }
  }

  /// One end of a range, or its best number.
  ///
  /// @param number people
  /// @param backing the claims and origins behind it; for a low of 0 that the 0–X rule sets, the
  ///   denials
  public record Bound(int number, Backing backing) {}

  /// One number of one origin.
  ///
  /// @param origin who states it
  /// @param value the number as stated
  /// @param published when it first appears
  /// @param raisedOn the day on which the same origin first gave a higher number, so that this one
  ///   no longer counts; empty while it counts
  /// @param claims the claims that carry it, earliest published first
  public record Stated(
      Source origin,
      Count value,
      LocalDate published,
      Optional<LocalDate> raisedOn,
      List<ClaimId> claims) {
    public Stated {
      claims = List.copyOf(claims);
    }

    /// Whether the number enters the range.
    public boolean counts() {
      return raisedOn.isEmpty();
    }
  }
}
