package org.trucewatch.app.casework;

import java.util.Arrays;
import java.util.List;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Policy;
import org.trucewatch.output.words.Visible;

/// The policies for contested numbers, in the words of the user.
public final class Policies {
  /// The words that name a policy.
  public static final String WORDS =
      "range, zero-to-x, per-speaker, pending, unknown, or source:ID,ID,... (most preferred first)";

  private Policies() {}

  /// The policy that a word names.
  public static Policy of(String word) {
    if (word.startsWith("source:")) {
      return prioritised(word.substring("source:".length()));
    }
    return switch (word) {
      case "range" -> new Policy.RangeOverOrigins();
      case "zero-to-x" -> new Policy.ZeroToX();
      case "per-speaker" -> new Policy.PerSpeaker();
      case "pending" -> new Policy.Pending();
      case "unknown" -> new Policy.Unknown();
      default ->
          throw new Problem(
              Exit.USAGE,
              "the policy does not know \"" + Visible.of(word) + "\". Use one of: " + WORDS + ".");
    };
  }

  /// Refuses a policy that names a source the case does not hold: every number would read "not
  /// stated".
  public static void check(Policy policy, Evidence evidence) {
    if (policy instanceof Policy.Prioritised(List<SourceId> order)) {
      for (SourceId id : order) {
        if (evidence.findSource(id).isEmpty()) {
          throw new Problem(
              Exit.UNKNOWN,
              "the policy names "
                  + Visible.of(id.value())
                  + ", which is not a source of the case."
                  + Near.suggestion(
                      id.value(),
                      evidence.sources().keySet().stream().map(SourceId::value).toList()));
        }
      }
    }
  }

  private static Policy prioritised(String list) {
    List<SourceId> order =
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .map(SourceId::new)
            .toList();
    if (order.isEmpty()) {
      throw new Problem(
          Exit.USAGE, "policy source: wants at least one source id, such as source:o-unama.");
    }
    return new Policy.Prioritised(order);
  }
}
