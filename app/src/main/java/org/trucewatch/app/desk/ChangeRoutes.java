package org.trucewatch.app.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.Comparisons;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.pages.ChangesPage;

/// What changed between two moments.
final class ChangeRoutes {
  private static final String SINCE = "since";
  private static final String UNTIL = "until";
  private static final String CLOCK = "clock";
  private static final int USUAL_DAYS = 7;
  private static final List<String> CLOCKS = List.of("published", "recorded");

  private ChangeRoutes() {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/changes",
            "What changed in the record from one day to another, with what did it.",
            List.of(
                Parameter.day(
                    SINCE, "The record as of the end of this day. Default: a week before."),
                Parameter.day(
                    UNTIL, "Beside the record as of the end of this day. Default: the last."),
                Parameter.choice(CLOCK, CLOCKS, "By which clock. Default: published.")),
            new Route.Answer.Document(ChangesPage.class),
            asked -> Reply.of(changes(desk, asked))));
  }

  private static ChangesPage changes(DeskCase desk, Asked asked) {
    String clock = asked.query(CLOCK).orElse(CLOCKS.getFirst());
    if (!CLOCKS.contains(clock)) {
      throw new Problem(Exit.USAGE, CLOCK + " is one of: " + String.join(", ", CLOCKS) + ".");
    }
    boolean isRecorded = clock.equals("recorded");
    LocalDate until = asked.day(UNTIL).orElseGet(() -> last(desk, isRecorded));
    LocalDate since = asked.day(SINCE).orElseGet(() -> until.minusDays(USUAL_DAYS));
    return Comparisons.of(desk.held(), since, until, isRecorded);
  }

  /// The last day on which something was published, or recorded.
  private static LocalDate last(DeskCase desk, boolean isRecorded) {
    Optional<LocalDate> published =
        desk.at(Moment.NOW).picture().evidence().reports().values().stream()
            .map(report -> report.publication().published())
            .max(Comparator.naturalOrder());
    return published
        .filter(_ -> !isRecorded)
        .orElseGet(() ->
            desk.held()
                .read(journal ->
                    LocalDate.ofInstant(
                        journal.get(journal.head().size()).recorded(), ZoneOffset.UTC)));
  }
}
