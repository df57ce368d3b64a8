package org.trucewatch.journal;

import java.util.List;
import java.util.Optional;

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

  /// The finding in words: one line if all is well, else the damage, the same damage of
  /// neighbouring entries in one line. `damage` has every finding.
  public String summary() {
    return isClean()
        ? name + ": " + entriesRead + " entries, all as they were written. Merkle root " + root
        : new DamageReport(this).text();
  }
}
