package org.trucewatch.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.CaseGazetteer;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.render.PlacePage;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Point;
import org.trucewatch.journal.Journal;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.PlaceQuery;
import picocli.CommandLine.Model.ArgSpec;

/// `trucewatch place`.
final class PlaceCommand implements Command {
  private static final String IN = "--in";
  private static final String PROVINCE = "--province";
  private static final String DISTRICT = "--district";
  private static final String NEAR = "--near";
  private static final String CASE = "--case";

  @Override
  public String name() {
    return "place";
  }

  @Override
  public String purpose() {
    return "Looks a place up: what may be meant, how well it fits and why.";
  }

  @Override
  public List<String> details() {
    return List.of(
        "Takes names in Latin, Arabic and Cyrillic script in any spelling, and relative places such"
            + " as \"5 km east of Chaman\" or \"Kurram sector\". Without --in it looks everywhere,"
            + " which takes some seconds.");
  }

  @Override
  public List<String> examples() {
    return List.of(
        "place \"Spin Boldak\" --in AF",
        "place \"5 km east of Chaman\" --in PK",
        "place Argun --in AF --province Paktika");
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        Arguments.position(0, "NAME", String.class, "The place as written."),
        Arguments.option(IN, "COUNTRY", "The country: two letters or its English name."),
        Arguments.option(PROVINCE, "NAME", "The province it is said to lie in."),
        Arguments.option(DISTRICT, "NAME", "The district it is said to lie in."),
        Arguments.option(NEAR, "LAT,LON", "A point it is said to be near, in degrees."),
        Arguments.option(CASE, "FILE", "Also the places that this case has of its own."),
        Arguments.plain());
  }

  @Override
  public Exit run(Given given, Session session) {
    var query =
        new PlaceQuery(
            given.word(0),
            given.option(PROVINCE),
            given.option(DISTRICT),
            given.option(IN).map(PlaceCommand::country).map(List::of).orElse(List.of()),
            given.option(NEAR).map(PlaceCommand::point));
    Gazetteer gazetteer =
        given.option(CASE).map(Path::of).map(PlaceCommand::ofCase).orElseGet(Gazetteer::packed);
    session.print(PlacePage.of(gazetteer, query, session.screen(given.plain())));
    return Exit.OK;
  }

  private static Gazetteer ofCase(Path path) {
    try (Journal journal = Journal.openReadOnly(path)) {
      return CaseGazetteer.of(journal.asOf(org.trucewatch.journal.AsOf.NOW));
    }
  }

  private static Country country(String words) {
    Optional<Country> country = Gazetteer.country(words);
    return country.orElseThrow(() ->
        new Problem(
            Exit.USAGE,
            IN
                + " wants a country, by two letters such as AF or by its English name, not \""
                + Visible.of(words)
                + "\"."));
  }

  private static Point point(String words) {
    String[] parts = words.split(",", -1);
    try {
      if (parts.length == 2) {
        return new Point(
            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
      }
    } catch (IllegalArgumentException _) {
      // Told below.
    }
    throw new Problem(
        Exit.USAGE,
        NEAR
            + " wants latitude and longitude in degrees, such as 31.0,66.4, not \""
            + Visible.of(words)
            + "\".");
  }
}
