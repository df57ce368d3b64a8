package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.ResolvedNumber.Bound;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Numbers;

/// Every number of every incident, one row each, with the policy that gave it.
final class NumberTable {
  static final Shape SHAPE =
      new Shape(
          "numbers",
          "One row for each number that somebody states about an incident, dead combatants of each"
              + " side included.",
          List.of(
              Field.text("incident", "The incident, see the table incidents."),
              Field.text("measure", "Which number: who, and for combatants as told by whom."),
              Field.whole("low", "Lowest number that counts. Empty: none given, never 0."),
              Field.whole("high", "Highest number that counts; empty when open above."),
              Field.yesNo("open_above", "Yes: somebody says \"at least\"."),
              Field.whole("best", "One number out of those stated, if the policy chooses one."),
              Field.text("answer", "The answer in words, also where the policy gives no range."),
              Field.whole("origins", "Origins that state a number."),
              Field.whole("groups", "Independent groups among them."),
              Field.text("policy", "Name and version of the policy."),
              Field.text("as_of", "The moment that the row is for."),
              Field.text("journal_root", "The root that pins the state of the record.")));

  private NumberTable() {}

  static Table of(Edition edition) {
    return new Table(
        SHAPE,
        () -> IncidentListing.stream(edition.picture()).flatMap(entry -> rows(entry, edition)));
  }

  private static Stream<Listing.Row> rows(IncidentListing.Entry entry, Edition edition) {
    return entry.resolved().numbers().stream()
        .filter(number -> !(number.answer() instanceof Answer.NotStated))
        .map(number -> row(entry, number, edition));
  }

  private static Listing.Row row(
      IncidentListing.Entry entry, ResolvedNumber number, Edition edition) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(entry.incident().id().toString()));
    cells.add(Cell.of(number.measure().words()));
    cells.addAll(range(number.answer()));
    cells.add(Cell.of(Numbers.words(number.answer())));
    cells.add(Cell.of(number.statedBy().origins().size()));
    cells.add(Cell.of(number.statedBy().groups().size()));
    cells.add(Cell.of(number.policy()));
    cells.add(Cell.of(edition.picture().asOfWords()));
    cells.add(Cell.of(edition.root()));
    return Listing.Row.of(cells);
  }

  /// Low, high, open above and best; four empty cells where there is no range.
  static List<Cell> range(Answer answer) {
    return switch (answer) {
      case Answer.Range(Bound low, Bound high, boolean openAbove, Optional<Bound> best) ->
          List.of(
              Cell.of(low.number()),
              openAbove ? Cell.absent() : Cell.of(high.number()),
              Cell.of(openAbove),
              best.map(bound -> Cell.of(bound.number())).orElse(Cell.absent()));
      case Answer.BySpeaker _, Answer.Withheld _, Answer.NotStated _ ->
          Collections.nCopies(4, Cell.absent());
    };
  }

  /// The one number that stands for a range where only one can be written: the policy's best, or
  /// the number on which all agree. Else there is none.
  static OptionalInt single(Answer answer) {
    if (answer instanceof Answer.Range(Bound low, Bound high, boolean openAbove, var best)) {
      if (best.isPresent()) {
        return OptionalInt.of(best.get().number());
      }
      if (!openAbove && low.number() == high.number()) {
        return OptionalInt.of(low.number());
      }
    }
    return OptionalInt.empty();
  }
}
