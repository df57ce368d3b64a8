package org.trucewatch.app.render;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Phrases;

/// Analysts' decisions as a listing.
public final class DecisionListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("decision", "number"),
          Listing.Column.text("judgement", "judgement"),
          Listing.Column.text("a", "claim"),
          Listing.Column.text("b", "other claim"),
          Listing.Column.text("author", "by"),
          Listing.Column.text("recorded", "recorded"),
          Listing.Column.text("because", "because"),
          Listing.Column.text("state", "state"),
          Listing.Column.text("against", "contradicted by"));

  private DecisionListing() {}

  /// One decision.
  ///
  /// @param number its number, by which it can be undone
  /// @param recorded when
  /// @param decision what was decided
  /// @param state whether it is obeyed, in words
  /// @param against the numbers of decisions that contradict it
  public record Row(
      long number, Instant recorded, LinkDecision decision, String state, List<Long> against) {
    public Row {
      against = List.copyOf(against);
    }
  }

  /// The decisions, in the order given, with the conflicts at the foot.
  public static Listing of(List<Row> rows, List<Conflict> conflicts, String asOfWords) {
    return new Listing(
        "decisions",
        COLUMNS,
        rows.stream().map(DecisionListing::row).toList(),
        List.of(
            Phrases.plural(rows.size(), "decision")
                + ", "
                + asOfWords
                + ". "
                + (conflicts.isEmpty()
                    ? "None contradict each other."
                    : Phrases.plural(conflicts.size(), "conflict")
                        + ": different holds until one is undone.")));
  }

  private static Listing.Row row(Row row) {
    return Listing.Row.of(
        List.of(
            Cell.of(Long.toString(row.number())),
            Cell.of(row.decision().judgement().name().toLowerCase(Locale.ROOT)),
            Cell.of(row.decision().a().value()),
            Cell.of(row.decision().b().value()),
            Cell.of(row.decision().author()),
            Cell.of(row.recorded().truncatedTo(SECONDS).toString()),
            Cell.of(row.decision().because()),
            Cell.of(row.state()),
            Cell.of(row.against().stream().map(number -> Long.toString(number)).toList())));
  }
}
