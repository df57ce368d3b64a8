package org.trucewatch.app.render;

import java.util.List;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Phrases;

/// Leads as a listing: which machine read what out of which page, and when.
public final class LeadListing {
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("lead", "id"),
          Listing.Column.text("published", "published"),
          Listing.Column.text("source", "read by"),
          Listing.Column.text("words", "as coded"),
          Listing.Column.text("page", "page to read"));

  private LeadListing() {}

  /// The leads, in the order given.
  public static Listing of(Evidence evidence, List<Report> leads, String asOfWords) {
    var rows = leads.stream().map(lead -> row(evidence, lead)).toList();
    return new Listing(
        "leads",
        COLUMNS,
        rows,
        List.of(
            Phrases.plural(leads.size(), "lead")
                + ", "
                + asOfWords
                + ". Read by machines, checked by nobody: no claim, no incident, in no total."));
  }

  private static Listing.Row row(Evidence evidence, Report lead) {
    return Listing.Row.of(
        List.of(
            Cell.of(lead.id().value()),
            Cell.of(lead.publication().published().toString()),
            Cell.of(
                evidence
                    .findSource(lead.source())
                    .map(Phrases::name)
                    .orElse(lead.source().value())),
            Cell.of(lead.page().headline()),
            Cell.of(lead.page().url())));
  }
}
