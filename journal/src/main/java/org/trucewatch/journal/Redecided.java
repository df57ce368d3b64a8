package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.LinkDecision;

/// A view moved on over entries that hold decisions and nothing else: an analyst who decides pair
/// after pair need not wait for the whole case to be read each time.
final class Redecided {
  /// After more entries than this the case is read anew.
  private static final int MOST_ENTRIES = 1_000;

  private Redecided() {}

  /// The present view; empty if other things happened since the earlier one, or it is not of the
  /// whole record of this journal.
  static Optional<View> view(View earlier, Journal journal) {
    Head then = earlier.head();
    Head now = journal.head();
    boolean isNear =
        earlier.asOf().equals(AsOf.NOW)
            && then.size() >= 1
            && then.size() <= now.size()
            && now.size() - then.size() <= MOST_ENTRIES;
    if (!isNear || !journal.get(then.size()).hash().equals(then.hash())) {
      return Optional.empty();
    }
    List<Entry> since = journal.entries(then.size() + 1, MOST_ENTRIES);
    if (!since.stream().allMatch(entry -> isOfDecisions(entry, journal))) {
      return Optional.empty();
    }
    Withdrawals withdrawals = new Withdrawals(AsOf.NOW);
    journal.entriesOf(Kind.WITHDRAWAL).forEach(withdrawals::accept);
    List<NumberedDecision> made = new ArrayList<>();
    for (Entry entry : journal.entriesOf(Kind.LINK_DECISION)) {
      if (entry.payload() instanceof Payload.Decided(LinkDecision decision)) {
        made.add(new NumberedDecision(entry.sequence(), decision));
      }
    }
    return Optional.of(ViewBuilder.redecided(earlier, made, withdrawals.inForce(), now));
  }

  private static boolean isOfDecisions(Entry entry, Journal journal) {
    return switch (entry.payload()) {
      case Payload.Decided _, Payload.Noted _ -> true;
      case Payload.Withdrawn(Target.OfEntry(long number), String _, Optional<LocalDate> _) ->
          journal.get(number).kind() == Kind.LINK_DECISION;
      case Payload.Withdrawn _,
          Payload.Received _,
          Payload.Revised _,
          Payload.Trained _,
          Payload.SettingsChanged _ ->
          false;
    };
  }
}
