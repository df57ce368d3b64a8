package org.trucewatch.app.desk;

import java.util.List;
import org.trucewatch.app.casework.CasePages;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.output.pages.CasePage;
import org.trucewatch.output.pages.Overview;
import org.trucewatch.output.pages.OverviewColumns;

/// The case as a whole.
final class CaseRoutes {
  private CaseRoutes() {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/case",
            "What the case is and holds, as of a moment.",
            Routes.withMoment(),
            new Route.Answer.Document(CasePage.class),
            asked -> Reply.of(page(desk, desk.at(asked.moment())))),
        new Route(
            Route.Verb.GET,
            "/api/v1/overview",
            "Every incident in columns, for map, time line and list.",
            Routes.withMoment(),
            new Route.Answer.Document(Overview.class),
            asked -> Reply.packed(overview(desk.at(asked.moment())), Reply.JSON)));
  }

  /// Makes what the first page asks for.
  static void warm(DeskCase desk) {
    HeldPicture now = desk.at(Moment.NOW);
    page(desk, now);
    overview(now);
  }

  private static CasePage page(DeskCase desk, HeldPicture picture) {
    return picture.once(
        "case",
        CasePage.class,
        held -> desk.held().read(journal -> CasePages.of(held, journal, desk.desk())));
  }

  private static Reply.Content overview(HeldPicture picture) {
    return picture.once(
        "overview",
        Reply.Content.class,
        held -> {
          Overview overview = OverviewColumns.of(held.picture(), held.rows(), held::spot);
          return new Reply.Content(Sending.pack(Documents.bytes(overview)), true);
        });
  }
}
