package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.SourceId;

/// How a contested number is shown: one of the ways that the standards of casualty recording know.
/// A policy never changes what was said; its name and version are printed beside each number.
///
/// Sources: *Standards for Casualty Recording* (Every Casualty, 2016) lists prioritising a source,
/// a range, an unknown category, pending, and asking the source as legitimate ways with
/// disagreement. The range and the 0–X rule are those of the Bureau of Investigative Journalism
/// (TBIJ). All policies count each origin once, however many pages carry it.
public sealed interface Policy {
  /// From the lowest to the highest number over origins. A number that the same origin raised on a
  /// later day stays visible and does not count (TBIJ: early reports clearly superseded); one that
  /// the origin lowered still counts. "At least" leaves the range open above. The best number is
  /// the lower median over origins, each with its latest number: of the rules measured on simulated
  /// reports it was exact most often (90 %) with the smallest error.
  record RangeOverOrigins() implements Policy {}

  /// As {@link RangeOverOrigins}, and the lowest number of civilians and of children is 0 when
  /// sources disagree whether any died: one origin states at least one, another states none or
  /// denies the event without hedging (TBIJ's 0–X rule).
  record ZeroToX() implements Policy {}

  /// No joint number: each speaker's own stands beside the others.
  record PerSpeaker() implements Policy {}

  /// The number of the first of these sources that states one: as a speaker, or else as an outlet.
  ///
  /// @param order the sources, most preferred first; at least one
  record Prioritised(List<SourceId> order) implements Policy {
    public Prioritised {
      order = List.copyOf(order);
      if (order.isEmpty()) {
        throw new IllegalArgumentException(
            "Prioritising needs at least one source: name the sources, most preferred first.");
      }
    }
  }

  /// Held back until an analyst decides.
  record Pending() implements Policy {}

  /// Recorded as unknown although numbers are stated.
  record Unknown() implements Policy {}

  /// Held back until the source has answered a question.
  ///
  /// @param source who is asked
  record AskSource(SourceId source) implements Policy {}

  /// What is used when nothing else is set.
  static Policy standard() {
    return new RangeOverOrigins();
  }

  /// Name and version as printed beside a number: "range over origins/1".
  default String label() {
    return switch (this) {
      case RangeOverOrigins() -> "range over origins/1";
      case ZeroToX() -> "0 to X where sources disagree/1";
      case PerSpeaker() -> "per speaker/1";
      case Prioritised(List<SourceId> order) ->
          "prioritised source/1 ("
              + String.join(" > ", order.stream().map(SourceId::value).toList())
              + ")";
      case Pending() -> "pending/1";
      case Unknown() -> "unknown/1";
      case AskSource(SourceId source) -> "ask the source/1 (" + source + ")";
    };
  }
}
