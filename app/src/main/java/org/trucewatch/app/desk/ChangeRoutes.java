package org.trucewatch.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.Comparisons;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.pages.ChangesPage;

/// What changed between two moments.
final class ChangeRoutes {
  private static final String SINCE = "since";
  private static final String UNTIL = "until";
  private static final String CLOCK = "clock";
  private static final List<String> CLOCKS = List.of("published", "recorded");

  private ChangeRoutes() {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/changes",
            "What changed in the record from one day to another, with what did it.",
            List.of(
                Parameter.day(SINCE, "The record as of the end of this day."),
                Parameter.day(UNTIL, "Beside the record as of the end of this day."),
                Parameter.choice(CLOCK, CLOCKS, "By which clock. Default: published.")),
            new Route.Answer.Document(ChangesPage.class),
            asked -> Reply.of(changes(desk, asked))));
  }

  private static ChangesPage changes(DeskCase desk, Asked asked) {
    String clock = asked.query(CLOCK).orElse(CLOCKS.getFirst());
    if (!CLOCKS.contains(clock)) {
      throw new Problem(Exit.USAGE, CLOCK + " is one of: " + String.join(", ", CLOCKS) + ".");
    }
    return Comparisons.of(
        desk.held(), day(asked, SINCE), day(asked, UNTIL), clock.equals("recorded"));
  }

  private static LocalDate day(Asked asked, String name) {
    Optional<LocalDate> day = asked.day(name);
    return day.orElseThrow(
        () -> new Problem(Exit.USAGE, name + " is missing: a day, as in " + name + "=2025-10-31."));
  }
}
