package org.trucewatch.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.trucewatch.bench.score.Calibration.Forecast;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.ClaimId;

/// A program that links claims to incidents: ours or a peer's. It must not look at the truth unless
/// its result is called tuned.
interface Linker {
  /// Links.
  Linked link(LabelledEvidence input);

  /// Links claims that are handed over one by one in this order; returns the incident of each. A
  /// linker that takes all at once knows no order.
  default Map<ClaimId, String> linkInOrder(LabelledEvidence input, List<ClaimId> order) {
    return link(input).groupOf();
  }

  /// The pairs that the linker is least sure of, most doubtful first; none if it does not tell.
  default List<Pair> doubtful(LabelledEvidence input, int most) {
    return List.of();
  }

  /// The pairs that the linker wants reviewed to state probabilities, in its order; none if it
  /// states none.
  default List<Pair> sample(LabelledEvidence input, int most) {
    return List.of();
  }

  /// The probabilities that it states, for a fair sample of the pairs that it compared and that are
  /// not reviewed.
  default Map<Pair, Double> probabilities(LabelledEvidence input) {
    return Map.of();
  }

  /// What the linker says beside its groups; nothing if it knows no sums, details and origins.
  default Optional<Beside> beside(LabelledEvidence input) {
    return Optional.empty();
  }

  /// What is said beside the groups of claims, by the names of {@link Linked#groupOf}.
  ///
  /// @param covers the incidents that a sum covers, by sum
  /// @param partOf of an incident that is a detail of another, that other
  /// @param origins on how many origins each incident stands
  record Beside(
      Map<ClaimId, Set<String>> covers, Map<String, String> partOf, Map<String, Integer> origins) {
    public Beside {
      covers = Map.copyOf(covers);
      partOf = Map.copyOf(partOf);
      origins = Map.copyOf(origins);
    }
  }

  /// What came out.
  ///
  /// @param groupOf the incident of each claim, by any name; a claim that is left out is no part of
  ///   any, as a sum is not
  /// @param work what it compared, as far as it tells
  /// @param conflicts pairs of claims whose decisions it reported as conflicts
  record Linked(Map<ClaimId, String> groupOf, Work work, List<Pair> conflicts) {
    public Linked {
      groupOf = Map.copyOf(groupOf);
      conflicts = List.copyOf(conflicts);
    }

    /// The incident of a claim; a claim in none is alone.
    String group(ClaimId claim) {
      return groupOf.getOrDefault(claim, "alone " + claim);
    }
  }

  /// Two claims.
  record Pair(ClaimId a, ClaimId b) {}

  /// What was compared.
  ///
  /// @param candidates how many pairs of claims were compared
  /// @param truePairsCompared how many of them are about one event
  /// @param forecasts the probabilities of pairs, where the linker gives them
  record Work(
      OptionalLong candidates, OptionalLong truePairsCompared, Optional<List<Forecast>> forecasts) {
    /// The linker does not tell.
    static final Work UNTOLD =
        new Work(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
  }
}
