package org.trucewatch.app.desk;

import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Shown;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Kind;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.pages.Aside;
import org.trucewatch.output.pages.IncidentPage;
import org.trucewatch.output.pages.IncidentPages;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Waterfall;

/// Incidents and how they were linked.
final class IncidentRoutes {
  private IncidentRoutes() {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/incidents",
            "The incidents, filtered, in the columns of the command line.",
            Stream.concat(
                    Stream.concat(Filters.PARAMETERS.stream(), Listings.PARAMETERS.stream()),
                    Asked.MOMENT.stream())
                .toList(),
            new Route.Answer.Rows("incidents"),
            asked -> list(desk, asked)),
        new Route(
            Route.Verb.GET,
            "/api/v1/incidents/{id}",
            "One incident: who says what, ranges, origins, how it was linked.",
            Routes.withMoment(
                Parameter.path("id", "Its id, one it had before a merge, or a claim in it.")),
            new Route.Answer.Document(IncidentPage.class),
            asked -> Reply.of(page(desk, asked.moment(), asked.path("id")))),
        new Route(
            Route.Verb.GET,
            "/api/v1/why",
            "Why two claims are, or are not, in one incident.",
            Routes.withMoment(
                Parameter.text("a", "A claim."), Parameter.text("b", "Another claim.")),
            new Route.Answer.Document(Waterfall.class),
            asked -> Reply.of(why(desk, asked))));
  }

  private static Reply list(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    IncidentFilter filter = Filters.of(asked);
    List<IncidentRow> rows =
        held.rows().stream().filter(row -> filter.lets(row, held::spot)).toList();
    return Listings.reply(
        asked,
        rows,
        part ->
            IncidentListing.of(
                held.picture(),
                part.stream()
                    .map(row ->
                        new IncidentListing.Entry(
                            row.incident(), held.picture().resolve(row.incident())))
                    .toList()));
  }

  static IncidentPage page(DeskCase desk, Moment moment, String id) {
    HeldPicture held = desk.at(moment);
    return desk.held()
        .read(journal ->
            held.alone(() -> {
              Shown shown = Shown.find(journal, held.file().view(), held.picture(), id);
              long size = held.file().view().head().size();
              var aside =
                  new Aside(
                      desk.standpoint(held),
                      held::spot,
                      held::incidentsOf,
                      claim ->
                          journal
                              .find(Kind.CLAIM, claim.value())
                              .map(Entry::sequence)
                              .filter(entry -> entry <= size));
              return IncidentPages.of(
                  held.picture(), shown.incident(), id, shown.recorded(), aside);
            }));
  }

  private static Waterfall why(DeskCase desk, Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    var a = Lookup.claim(held.picture(), asked.query("a").orElse(""));
    var b = Lookup.claim(held.picture(), asked.query("b").orElse(""));
    return held.alone(() -> Lookup.comparison(held.picture(), a, b));
  }
}
