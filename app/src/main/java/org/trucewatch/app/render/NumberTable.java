package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.incidents.Backing;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Picture;

/// Resolved numbers as a table, the policy beside each.
final class NumberTable {
  private NumberTable() {}

  /// The numbers that somebody states, one line each.
  static Listing of(Picture picture, Resolved resolved) {
    var rows = new ArrayList<Listing.Row>();
    for (ResolvedNumber number : resolved.numbers()) {
      if (!(number.answer() instanceof Answer.NotStated)) {
        rows.add(row(picture, number));
      }
    }
    return new Listing(
        "numbers",
        List.of(
            Listing.Column.text("measure", "number"),
            Listing.Column.number("range", "range"),
            Listing.Column.number("best", "best"),
            Listing.Column.number("origins", "origins"),
            Listing.Column.number("groups", "groups"),
            Listing.Column.text("low_by", "lowest from"),
            Listing.Column.text("high_by", "highest from"),
            Listing.Column.text("policy", "policy")),
        rows,
        List.of());
  }

  private static Listing.Row row(Picture picture, ResolvedNumber number) {
    Cell best = Cell.absent();
    Cell low = Cell.absent();
    Cell high = Cell.absent();
    if (number.answer() instanceof Answer.Range range) {
      best = range.best().map(bound -> Cell.of(bound.number())).orElse(Cell.absent());
      low = Cell.of(by(picture, range.low().backing()));
      high = Cell.of(by(picture, range.high().backing()));
    }
    return Listing.Row.of(
        List.of(
            Cell.of(number.measure().words()),
            Cell.of(Numbers.words(number.answer())),
            best,
            Cell.of(number.statedBy().origins().size()),
            Cell.of(number.statedBy().groups().size()),
            low,
            high,
            Cell.of(number.policy())));
  }

  private static String by(Picture picture, Backing backing) {
    List<String> names =
        backing.origins().stream()
            .flatMap(id -> picture.evidence().findSource(id).stream())
            .map(Picture::shortName)
            .toList();
    return names.size() > 1
        ? names.getFirst() + " and " + (names.size() - 1) + " more"
        : String.join("", names);
  }
}
