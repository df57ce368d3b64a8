package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.incidents.Backing;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.ResolvedNumber.Bound;

/// Resolved numbers in words and as a table, the policy beside each.
final class Numbers {
  private Numbers() {}

  /// "3", "3-9", "3-9+" when the top is open.
  static String range(int low, int high, boolean openAbove) {
    return (low == high ? "" : low + "-") + high + (openAbove ? "+" : "");
  }

  /// The answer without its best number: "12-35+", "not stated".
  static String words(Answer answer) {
    return switch (answer) {
      case Answer.Range(Bound low, Bound high, boolean openAbove, Optional<Bound> _) ->
          range(low.number(), high.number(), openAbove);
      case Answer.BySpeaker() -> "by speaker";
      case Answer.Withheld(String reason) -> reason;
      case Answer.NotStated() -> "not stated";
    };
  }

  /// The numbers that somebody states, one line each.
  static Listing table(Picture picture, Resolved resolved) {
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
            Cell.of(words(number.answer())),
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
