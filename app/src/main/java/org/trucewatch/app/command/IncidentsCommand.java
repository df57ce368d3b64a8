package org.trucewatch.app.command;

import java.util.List;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.CaseGazetteer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Spot;
import org.trucewatch.output.words.Picture;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch incidents`.
final class IncidentsCommand implements Command {
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
    CaseFile file = given.read();
    var picture = file.picture();
    var spot = Spot.by(CaseGazetteer.of(file.view()));
    var entries =
        IncidentListing.entries(picture).stream()
            .filter(entry -> filter.lets(row(picture, entry), spot))
            .toList();
    session.print(
        format.render(IncidentListing.of(picture, entries), session.screen(given.plain())));
    return Exit.OK;
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
