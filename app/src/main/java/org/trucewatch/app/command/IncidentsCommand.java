package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.CaseGazetteer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.Format;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Spot;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch incidents`.
final class IncidentsCommand implements Command {
  private static final String LIMIT = "--limit";

  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public String purpose() {
    return "Lists the incidents of a case: when, where, what is told, ranges, origins against"
        + " pages.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Numbers are ranges over what origins state; the policy stands below. The forms csv, json,"
            + " geojson and markdown carry more columns than the table. GeoJSON: an incident"
            + " without coordinates has no geometry; the precision of place is among the"
            + " properties.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "incidents border.trucewatch --from 2025-10-09 --to 2025-10-17 --contested",
        "incidents border.trucewatch --as-of 2025-10-31 --format geojson > incidents.geojson");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.theCase(),
        Arguments.option("--from", "DATE", "Happened on or after this day."),
        Arguments.option("--to", "DATE", "Happened on or before this day."),
        Arguments.option("--type", "WORD", "The kind told holds this word, or is of this class."),
        Arguments.option("--place", "WORD", "Place, province or country code holds this word."),
        Arguments.flag("--contested", "Only what speakers contest."),
        Arguments.flag("--single-origin", "Only what one origin alone tells."),
        Arguments.option(
            "--text", "WORD", "A page's headline, an actor or a note holds this word."),
        Arguments.option(LIMIT, "NUMBER", "At most so many, the first by date."),
        Arguments.option("--party", "WORD", "One said to have acted is called this, or a part."),
        Arguments.option(
            "--grade",
            "GRADE",
            "How well harm is supported: " + String.join(", ", IncidentFilter.GRADES) + "."),
        Arguments.option(
            "--aerial",
            "STATUS",
            "Who declares an aerial event: " + String.join(", ", IncidentFilter.AERIAL) + "."),
        Arguments.option(
            "--bbox", "DEGREES", "WEST,SOUTH,EAST,NORTH: drawn at least partly in this box."),
        Arguments.policy(),
        Arguments.asOf(),
        Arguments.recorded(),
        Arguments.format(),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var format = given.format();
    var filter = filter(given);
    Optional<Integer> limit = limit(given);
    if (limit.isEmpty()) {
      CaseFile file = given.read();
      print(given, session, format, listing(file, entries(file, filter).toList()));
      return Exit.OK;
    }
    try (Journal journal = Journal.openReadOnly(given.casePath());
        Glance glance = Glance.of(journal, given, given.policy(), session)) {
      CaseFile file = glance.file();
      print(
          given, session, format, listing(file, entries(file, filter).limit(limit.get()).toList()));
    }
    return Exit.OK;
  }

  private static Listing listing(CaseFile file, List<IncidentListing.Entry> entries) {
    return IncidentListing.of(file.picture(), entries);
  }

  private static Stream<IncidentListing.Entry> entries(CaseFile file, IncidentFilter filter) {
    Picture picture = file.picture();
    var spot = Spot.by(CaseGazetteer.of(file.view()));
    return IncidentListing.stream(picture).filter(entry -> filter.lets(row(picture, entry), spot));
  }

  private static void print(Given given, Session session, Format format, Listing listing) {
    session.print(format.render(listing, session.screen(given.plain())));
  }

  private static Optional<Integer> limit(Given given) {
    Optional<String> words = given.option(LIMIT).map(String::strip);
    if (words.isPresent() && !words.get().matches("[1-9][0-9]{0,8}")) {
      throw new Problem(
          Exit.USAGE,
          LIMIT + " wants a number from 1 on, not \"" + Visible.of(words.get()) + "\".");
    }
    return words.map(Integer::valueOf);
  }

  private static IncidentRow row(Picture picture, IncidentListing.Entry entry) {
    return IncidentRow.of(picture, entry.incident(), entry.resolved());
  }

  private static IncidentFilter filter(Given given) {
    return new IncidentFilter(
        new IncidentFilter.Period(given.day("--from"), given.day("--to")),
        new IncidentFilter.Words(
            given.option("--type").orElse("").strip(),
            given.option("--place").orElse("").strip(),
            given.option("--text").orElse("").strip(),
            given.option("--party").orElse("").strip()),
        IncidentFilter.judged(given.option("--grade"), given.option("--aerial")),
        given.option("--bbox").map(text -> IncidentFilter.Box.parse(text, "--bbox")),
        given.flag("--contested"),
        given.flag("--single-origin"));
  }
}
