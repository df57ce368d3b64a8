package org.trucewatch.app.desk;

import java.util.List;
import java.util.stream.Stream;

/// The table of all that the desk answers.
final class Routes {
  private Routes() {}

  /// The table for a case.
  static List<Route> of(DeskCase desk) {
    List<Route> routes =
        Stream.of(
                CaseRoutes.of(desk),
                IncidentRoutes.of(desk),
                RecordRoutes.of(desk),
                LineRoutes.of(desk),
                WorkRoutes.of(desk),
                ImportRoutes.of(desk),
                JournalRoutes.of(desk),
                ExportRoutes.of(desk),
                MapRoutes.of(desk.settings().tiles()),
                ChangeRoutes.of(desk),
                OgcRoutes.of(desk))
            .flatMap(List::stream)
            .toList();
    String description = OpenApi.of(routes);
    return Stream.concat(routes.stream(), Stream.of(openApi(description))).toList();
  }

  private static Route openApi(String description) {
    return new Route(
        Route.Verb.GET,
        "/api/v1/openapi.json",
        "This description.",
        List.of(),
        new Route.Answer.File("application/vnd.oai.openapi+json;version=3.1"),
        _ -> Reply.text(description, "application/vnd.oai.openapi+json;version=3.1"));
  }

  /// The parameters of a read with those that every read takes.
  static List<Parameter> withMoment(Parameter... own) {
    return Stream.concat(Stream.of(own), Asked.MOMENT.stream()).toList();
  }
}
