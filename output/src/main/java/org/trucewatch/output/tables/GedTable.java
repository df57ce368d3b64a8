package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.codebook.UcdpViolence;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Pin;

/// Incidents in columns like those of UCDP GED, for scripts that know these. Its own column of ids
/// is missing on purpose: the table must not be taken for UCDP's.
final class GedTable {
  static final Shape SHAPE =
      new Shape(
          "ged",
          "One row for each incident, in columns like those of UCDP GED. Conclusions of this case,"
              + " not data of UCDP, and not limited to what UCDP counts.",
          List.of(
              Field.text("trucewatch_incident", "Our identifier, in place of UCDP's."),
              Field.whole("year", "Year of the first day."),
              Field.whole(
                  "type_of_violence", "1 to 3 where both parties are known to the codebook."),
              Field.text("type_of_violence_why", "How it was found, or why there is none."),
              Field.text(
                  "side_a", "Who is said to have acted, by rule parties/1. Not UCDP's side."),
              Field.text("side_b", "Who is said to have been hit."),
              Field.whole("number_of_sources", "Pages that carry it, copies included."),
              Field.text("source_article", "These pages: \"outlet,day,headline\" each."),
              Field.text("source_office", "The outlets, by name."),
              Field.text("source_original", "The origins, by name: who says so."),
              Field.whole("where_prec", "1 exact to 7 sea or air: UCDP's own scale."),
              Field.text("where_coordinates", "Place in the spelling that most claims use."),
              Field.text("adm_1", "Province."),
              Field.text("adm_2", "District."),
              Field.decimal("latitude", "Degrees north; empty unless known to the district."),
              Field.decimal("longitude", "Degrees east; empty unless known to the district."),
              Field.text("country", "Country in English."),
              Field.whole("date_prec", "1 day to 5 year: UCDP's own scale."),
              Field.text("date_start", "First day, yyyy-MM-dd."),
              Field.text("date_end", "Last day."),
              Field.whole(
                  "best", "The policy's single number; empty where it gives none, never 0."),
              Field.whole("high", "Highest number that counts; empty when open above."),
              Field.whole("low", "Lowest number that counts."),
              Field.yesNo("high_open_above", "Yes: somebody says \"at least\"."),
              Field.text("deaths_answer", "The range in words, or why there is none."),
              Field.whole("deaths_civilians", "Single number of civilians, by the same rule."),
              Field.whole("deaths_civilians_low", "Lowest number of civilians that counts."),
              Field.whole("deaths_civilians_high", "Highest; empty when open above."),
              Field.text("deaths_policy", "Name and version of the policy that gave the numbers."),
              Field.text("as_of", "The moment that the row is for."),
              Field.text("journal_root", "The root that pins the state of the record.")));

  private GedTable() {}

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
    cells.add(Cell.of(happened.from().getYear()));
    Parties parties = Parties.of(entry, picture, codes.actors());
    var violence = codes.ucdp(told.types().getFirst().type(), parties, isLethal(entry));
    List<UcdpViolence> types = violence.terms();
    cells.add(
        Cell.of(types.size() == 1 ? OptionalInt.of(types.getFirst().code()) : OptionalInt.empty()));
    cells.add(Cell.of(violence.words()));
    cells.add(Cell.of(parties.acted().name()));
    cells.add(Cell.of(parties.hit().name()));
    cells.add(Cell.of(entry.resolved().origins().pages()));
    cells.add(Cell.of(articles(entry, picture)));
    cells.add(Cell.of(AcledTable.outlets(entry, picture)));
    cells.add(Cell.of(entry.resolved().origins().origins().stream().map(Phrases::name).toList()));
    place(cells, entry);
    cells.add(Cell.of(happened.precision().code()));
    cells.add(Cell.of(happened.from().toString()));
    cells.add(Cell.of(happened.to().toString()));
    deaths(cells, entry);
    cells.add(Cell.of(picture.asOfWords()));
    cells.add(Cell.of(edition.root()));
    return new Listing.Row(cells, Pin.of(told.where().place()));
  }

  private static void place(List<Cell> cells, IncidentListing.Entry entry) {
    var where = entry.resolved().circumstances().where().place();
    cells.add(Cell.of(where.precision().code()));
    cells.add(Cell.of(where.asWritten()));
    cells.add(Cell.of(where.admin1().orElse("")));
    cells.add(Cell.of(where.admin2().orElse("")));
    cells.add(ClaimTable.degrees(Pin.of(where).map(Point::latitude)));
    cells.add(ClaimTable.degrees(Pin.of(where).map(Point::longitude)));
    cells.add(Cell.of(where.country().isKnown() ? Phrases.country(where.country()) : ""));
  }

  private static void deaths(List<Cell> cells, IncidentListing.Entry entry) {
    Answer killed = entry.resolved().get(new Measure.Killed()).answer();
    List<Cell> range = NumberTable.range(killed);
    cells.add(Cell.of(NumberTable.single(killed)));
    cells.add(range.get(1));
    cells.add(range.get(0));
    cells.add(range.get(2));
    cells.add(Cell.of(Numbers.words(killed)));
    Answer civilians = entry.resolved().get(new Measure.CiviliansKilled()).answer();
    cells.add(Cell.of(NumberTable.single(civilians)));
    cells.addAll(NumberTable.range(civilians).subList(0, 2));
    cells.add(Cell.of(entry.resolved().policy().label()));
  }

  /// Whether a speaker says that somebody died.
  private static boolean isLethal(IncidentListing.Entry entry) {
    return entry.resolved().numbers().stream()
        .filter(number -> isDeath(number.measure()))
        .flatMap(number -> number.stated().stream())
        .map(ResolvedNumber.Stated::value)
        .anyMatch(GedTable::isSomebody);
  }

  private static boolean isSomebody(Count count) {
    return count.highest().orElse(count.lowest().orElse(0)) > 0;
  }

  private static boolean isDeath(Measure measure) {
    return switch (measure) {
      case Measure.Killed _,
          Measure.CiviliansKilled _,
          Measure.ChildrenKilled _,
          Measure.CombatantsKilled _ ->
          true;
      case Measure.Injured _, Measure.InjuredWith _ -> false;
    };
  }

  private static String articles(IncidentListing.Entry entry, Picture picture) {
    return picture.claims(entry.incident().claims()).stream()
        .flatMap(claim -> picture.evidence().findReport(claim).stream())
        .distinct()
        .map(report -> article(report, picture))
        .collect(Collectors.joining(";"));
  }

  private static String article(Report report, Picture picture) {
    String outlet = picture.evidence().findSource(report.source()).map(Source::name).orElse("");
    String text =
        (outlet.isBlank() ? report.source().value() : outlet)
            + ","
            + report.publication().published()
            + ","
            + report.page().headline();
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
