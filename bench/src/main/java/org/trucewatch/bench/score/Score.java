package org.trucewatch.bench.score;

import java.util.List;
import java.util.Map;

/// How well a found partition agrees with the true one.
///
/// @param pairwise over pairs of items; large groups dominate
/// @param bcubed over items
/// @param ceafe over groups, aligned one to one; see {@link Alignment}
/// @param groups how many there are and how they are torn or mixed
public record Score(Rates pairwise, Rates bcubed, Rates ceafe, Groups groups) {

  /// Counts of groups.
  ///
  /// @param found groups found
  /// @param real true groups
  /// @param wrongMerges over found groups, the true groups in it beyond the first: how many cuts
  ///   would free it of what does not belong together
  /// @param missedMerges over true groups, the found groups it lies in beyond the first
  public record Groups(int found, int real, int wrongMerges, int missedMerges) {
    /// Wrong merges per 1,000 found groups.
    public double wrongPerThousand() {
      return found == 0 ? 0 : 1_000.0 * wrongMerges / found;
    }

    /// Missed merges per 1,000 true groups.
    public double missedPerThousand() {
      return real == 0 ? 0 : 1_000.0 * missedMerges / real;
    }

    /// How far the count of found groups is from that of true ones, as a share; negative if too
    /// few.
    public double countError() {
      return real == 0 ? 0 : (double) (found - real) / real;
    }
  }

  /// Scores two partitions over the items of `real`; an item that `found` lacks is alone.
  ///
  /// @param found the name of the group of each item
  /// @param real the name of the true group of each item
  public static Score of(Map<String, String> found, Map<String, String> real) {
    List<String> groups =
        real.keySet().stream().map(item -> found.getOrDefault(item, "alone " + item)).toList();
    return of(groups, List.copyOf(real.values()));
  }

  /// Scores two lists that name the group of each item, in one order of items.
  public static Score of(List<?> found, List<?> real) {
    Overlap overlap = Overlap.of(found, real);
    int founds = overlap.foundSizes().size();
    int reals = overlap.realSizes().size();
    int cells = overlap.cells().size();
    return new Score(
        overlap.pairwise(),
        overlap.bcubed(),
        Alignment.ceafe(overlap),
        new Groups(founds, reals, cells - founds, cells - reals));
  }
}
