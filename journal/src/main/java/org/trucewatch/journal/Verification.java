package org.trucewatch.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a re-check of a whole journal found.
///
/// @param name the case
/// @param head the head that the case names; empty if it cannot be read
/// @param entriesRead number of entries that could be read
/// @param root Merkle root computed anew from the entries that could be read
/// @param damage what is wrong, in order of entries; at most {@link #MOST_LISTED}
/// @param damageCount how many things are wrong, listed or not
public record Verification(
    String name,
    Optional<Head> head,
    long entriesRead,
    Hash root,
    List<Damage> damage,
    long damageCount) {

  /// Most damages that are listed one by one.
  public static final int MOST_LISTED = 1000;

  public Verification {
    damage = List.copyOf(damage);
  }

  /// Whether everything is as it was written.
  public boolean isClean() {
    return damageCount == 0;
  }

  /// The finding in words: one line if all is well, else one line for each damage.
  public String summary() {
    if (isClean()) {
      return name + ": " + entriesRead + " entries, all as they were written. Merkle root " + root;
    }
    String unlisted =
        damageCount > damage.size() ? "\n(and " + (damageCount - damage.size()) + " more)" : "";
    return name
        + " is damaged in "
        + damageCount
        + (damageCount == 1 ? " place. " : " places. ")
        + entriesRead
        + " entries can be read. Keep the file as it is and take the case from a copy.\n"
        + damage.stream().map(Damage::message).collect(Collectors.joining("\n"))
        + unlisted;
  }
}
