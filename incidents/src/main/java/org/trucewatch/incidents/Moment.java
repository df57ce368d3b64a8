package org.trucewatch.incidents;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;

/// The cores and groups as they stand at some moment of an agglomeration.
interface Moment {
  /// The core of a claim.
  LiveCore coreOf(int claim);

  /// What decisions tie together.
  Ties ties();

  /// The moment of an agglomeration that is done.
  ///
  /// @param rank whatever joins at this rank or before has joined
  static Moment of(LiveCores cores, Ties ties, LiveClaims claims, Rank rank) {
    return new Moment() {
      @Override
      public LiveCore coreOf(int claim) {
        return at(cores.single(claim), rank, claims);
      }

      @Override
      public Ties ties() {
        return ties;
      }
    };
  }

  /// What a core has become by a rank.
  static LiveCore at(LiveCore core, Rank rank, LiveClaims claims) {
    LiveCore now = core;
    while (!now.isLast() && claims.order().compare(now.parent().rank(), rank) <= 0) {
      now = now.parent();
    }
    return now;
  }

  /// The cores of the group that a core is in, itself first.
  default Set<LiveCore> group(LiveCore core) {
    Set<LiveCore> group = new LinkedHashSet<>();
    ArrayDeque<LiveCore> open = new ArrayDeque<>();
    group.add(core);
    open.add(core);
    while (!open.isEmpty()) {
      for (int claim : open.remove().members()) {
        for (int mate : ties().mates(claim)) {
          LiveCore other = coreOf(mate);
          if (group.add(other)) {
            open.add(other);
          }
        }
      }
    }
    return group;
  }

  /// A number for the group of a claim, equal for all claims of the group.
  default int groupNumber(int claim) {
    return group(coreOf(claim)).stream().mapToInt(LiveCore::root).min().orElseThrow();
  }
}
