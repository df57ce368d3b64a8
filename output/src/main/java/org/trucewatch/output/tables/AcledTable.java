package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Report;
import org.trucewatch.incidents.Measure;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Pin;

/// Incidents in columns like those of ACLED, for scripts that know these. Its own column of event
/// ids is missing on purpose: the table must not be taken for ACLED's.
final class AcledTable {
  static final Shape SHAPE =
      new Shape(
          "acled",
          "One row for each incident, in columns like ACLED's. Conclusions of this case, not data"
              + " of ACLED.",
          List.of(
              Field.text("trucewatch_incident", "Our identifier, in place of ACLED's."),
              Field.text("event_date", "First day, yyyy-MM-dd. The last day is in event_date_to."),
              Field.text("event_date_to", "Last day. ACLED has none."),
              Field.whole("year", "Year of the first day."),
              Field.whole("time_precision", "ACLED's code; empty where it has none (a year)."),
              Field.text(
                  "event_type", "ACLED's event type, if all kinds told share one; else empty."),
              Field.text(
                  "sub_event_type", "Its sub-event type; empty where several come into question."),
              Field.text("types_told", "The kinds told, in the recorders' words."),
              Field.text("type_correspondence", "How ACLED's terms stand to ours, or why none."),
              Field.text(
                  "actor1", "Who is said to have acted, by rule parties/1; empty if contested."),
              Field.text("inter1", "ACLED's word for what actor1 is, if the codebook knows it."),
              Field.text("actor2", "Who is said to have been hit; ACLED gives it no such role."),
              Field.text("inter2", "ACLED's word for what actor2 is."),
              Field.text("country", "Country in English."),
              Field.text("admin1", "Province."),
              Field.text("admin2", "District."),
              Field.text("location", "Place in the spelling that most claims use."),
              Field.decimal("latitude", "Degrees north; empty unless known to the district."),
              Field.decimal("longitude", "Degrees east; empty unless known to the district."),
              Field.whole("geo_precision", "ACLED's code; empty where it has none (a country)."),
              Field.text("source", "Outlets, separated by semicolons."),
              Field.text("notes", "A neutral line, and what speakers contest."),
              Field.whole(
                  "fatalities",
                  "The policy's best number, or the one on which all agree. Empty when not stated"
                      + " or when the policy gives no single number: never 0 for unknown."),
              Field.whole("fatalities_low", "Lowest number that counts."),
              Field.whole("fatalities_high", "Highest; empty when open above."),
              Field.yesNo("fatalities_open_above", "Yes: somebody says \"at least\"."),
              Field.text("fatalities_answer", "The range in words, or why there is none."),
              Field.text("fatalities_policy", "Name and version of the policy that gave it."),
              Field.text("as_of", "The moment that the row is for."),
              Field.text("journal_root", "The root that pins the state of the record.")));

  private AcledTable() {}

  static Table of(Edition edition) {
    return new Table(
        SHAPE,
        () -> {
          var codes = new Codes(edition.codebooks());
          return IncidentListing.stream(edition.picture()).map(entry -> row(entry, edition, codes));
        });
  }

  private static Listing.Row row(IncidentListing.Entry entry, Edition edition, Codes codes) {
    var picture = edition.picture();
    var told = entry.resolved().circumstances();
    var happened = told.when().happened();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(entry.incident().id().toString()));
    cells.add(Cell.of(happened.from().toString()));
    cells.add(Cell.of(happened.to().toString()));
    cells.add(Cell.of(happened.from().getYear()));
    cells.add(codes.acledTime(happened));
    var terms = codes.acled(Headline.kinds(told));
    cells.add(Cell.of(terms.type()));
    cells.add(Cell.of(terms.subEvent()));
    cells.add(Cell.of(Headline.kinds(told)));
    cells.add(Cell.of(terms.words()));
    Parties parties = Parties.of(entry, picture, codes.actors());
    for (Parties.Party party : List.of(parties.acted(), parties.hit())) {
      cells.add(Cell.of(party.name()));
      cells.add(codes.acledActor(party.actorClass()));
    }
    place(cells, entry, codes);
    cells.add(Cell.of(outlets(entry, picture)));
    cells.add(Cell.of(notes(entry)));
    fatalities(cells, entry);
    cells.add(Cell.of(picture.asOfWords()));
    cells.add(Cell.of(edition.root()));
    return new Listing.Row(cells, Pin.of(told.where().place()));
  }

  private static void place(List<Cell> cells, IncidentListing.Entry entry, Codes codes) {
    var where = entry.resolved().circumstances().where().place();
    cells.add(Cell.of(where.country().isKnown() ? Phrases.country(where.country()) : ""));
    cells.add(Cell.of(where.admin1().orElse("")));
    cells.add(Cell.of(where.admin2().orElse("")));
    cells.add(Cell.of(where.asWritten()));
    cells.add(ClaimTable.degrees(Pin.of(where).map(Point::latitude)));
    cells.add(ClaimTable.degrees(Pin.of(where).map(Point::longitude)));
    cells.add(codes.acledPlace(where));
  }

  private static void fatalities(List<Cell> cells, IncidentListing.Entry entry) {
    var killed = entry.resolved().get(new Measure.Killed());
    cells.add(Cell.of(NumberTable.single(killed.answer())));
    cells.addAll(NumberTable.range(killed.answer()).subList(0, 3));
    cells.add(Cell.of(Numbers.words(killed.answer())));
    cells.add(Cell.of(killed.policy()));
  }

  /// The outlets of the pages that carry it, by name.
  static List<String> outlets(IncidentListing.Entry entry, Picture picture) {
    return picture.claims(entry.incident().claims()).stream()
        .flatMap(claim -> picture.evidence().findReport(claim).stream())
        .map(Report::source)
        .map(picture::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static String notes(IncidentListing.Entry entry) {
    String line = Headline.of(entry.resolved().circumstances()) + ".";
    List<String> contests = entry.contests();
    return contests.isEmpty() ? line : line + " Contested: " + String.join(", ", contests) + ".";
  }
}
