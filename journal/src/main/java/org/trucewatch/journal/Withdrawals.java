package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;

/// Which withdrawals hold, and what may be withdrawn.
///
/// A withdrawal can itself be withdrawn, and so on. The last one said holds; one that it takes back
/// does not; so the numbers are gone through downwards. A withdrawal of evidence counts from the
/// day it was recorded, or from the day of the release that no longer has it. One of a decision or
/// training run is the analyst's judgement, as these are: it has no day of its own, and the
/// published clock does not ask for it.
final class Withdrawals {

  /// What is withdrawn by its number.
  static final Set<Kind> ACTS =
      Collections.unmodifiableSet(EnumSet.of(Kind.LINK_DECISION, Kind.TRAINING, Kind.WITHDRAWAL));

  private final AsOf asOf;
  private final List<Entry> entries = new ArrayList<>();

  Withdrawals(AsOf asOf) {
    this.asOf = asOf;
  }

  /// Takes an entry that withdraws, in order of numbers.
  void accept(Entry withdrawal) {
    entries.add(withdrawal);
  }

  /// What is taken back as of the moment.
  Set<Target> inForce() {
    return holding().stream().map(Withdrawals::target).collect(Collectors.toSet());
  }

  /// The withdrawals that hold as of the moment, the last first.
  List<Entry> holding() {
    Set<Long> ofEvidence = ofEvidence();
    Set<Target> gone = new HashSet<>();
    List<Entry> holding = new ArrayList<>();
    for (Entry entry : entries.reversed()) {
      boolean isGone = gone.contains(new Target.OfEntry(entry.sequence()));
      boolean counts = !ofEvidence.contains(entry.sequence()) || asOf.knows(day(entry));
      if (!isGone && counts) {
        gone.add(target(entry));
        holding.add(entry);
      }
    }
    return holding;
  }

  /// Numbers of the withdrawals that concern evidence in the end, not a decision.
  private Set<Long> ofEvidence() {
    Set<Long> numbers = new HashSet<>();
    for (Entry entry : entries) {
      boolean isOfEvidence =
          switch (target(entry)) {
            case Target.OfEntry(long sequence) -> numbers.contains(sequence);
            case Target.OfReport _, Target.OfClaim _, Target.OfStatement _ -> true;
          };
      if (isOfEvidence) {
        numbers.add(entry.sequence());
      }
    }
    return numbers;
  }

  private static LocalDate day(Entry entry) {
    return withdrawn(entry).published().orElseGet(() -> AsOf.dayOf(entry.recorded()));
  }

  private static Target target(Entry entry) {
    return withdrawn(entry).target();
  }

  private static Payload.Withdrawn withdrawn(Entry entry) {
    if (entry.payload() instanceof Payload.Withdrawn withdrawn) {
      return withdrawn;
    }
    throw new IllegalArgumentException("Entry " + entry.sequence() + " is not a withdrawal.");
  }

  /// Throws unless the target can be withdrawn.
  static void require(Journal journal, Store store, Target target) {
    boolean isHeld =
        switch (target) {
          case Target.OfEntry(long sequence) -> isAct(journal, sequence);
          case Target.OfReport(ReportId id) -> isHeld(store, Kind.REPORT, id.value());
          case Target.OfClaim(ClaimId id) -> isHeld(store, Kind.CLAIM, id.value());
          case Target.OfStatement(StatementId id) -> isHeld(store, Kind.STATEMENT, id.value());
        };
    if (!isHeld) {
      throw JournalException.refused(
          "There is no " + target.words() + " in " + store.name() + " to withdraw. Check the id.");
    }
    requireInForce(journal, store, target);
  }

  private static boolean isHeld(Store store, Kind kind, String id) {
    return store.findLatest(kind, id).isPresent();
  }

  private static boolean isAct(Journal journal, long sequence) {
    Entry entry = journal.get(sequence);
    if (!ACTS.contains(entry.kind())) {
      throw JournalException.refused(
          "Entry "
              + sequence
              + " is a "
              + entry.kind().word()
              + ", not a link decision, a training run or a withdrawal, and cannot be withdrawn by"
              + " its number. Reports, claims and statements are withdrawn by their id.");
    }
    return true;
  }

  private static void requireInForce(Journal journal, Store store, Target target) {
    Withdrawals withdrawals = new Withdrawals(AsOf.NOW);
    journal.entriesOf(Kind.WITHDRAWAL).forEach(withdrawals::accept);
    if (withdrawals.inForce().contains(target)) {
      throw JournalException.refused(
          "There is nothing to do: "
              + target.words()
              + " of "
              + store.name()
              + " was withdrawn before. To bring it back, withdraw that withdrawal by its number.");
    }
  }
}
