package org.trucewatch.app.desk;

import java.util.List;
import java.util.stream.Stream;

/// The table of all that the desk answers.
final class Routes {
  private Routes() {}

  /// The table for a case.
  static List<Route> of(DeskCase desk) {
    return Stream.of(CaseRoutes.of(desk), IncidentRoutes.of(desk), MapRoutes.of())
        .flatMap(List::stream)
        .toList();
  }

  /// The parameters of a read with those that every read takes.
  static List<Parameter> withMoment(Parameter... own) {
    return Stream.concat(Stream.of(own), Asked.MOMENT.stream()).toList();
  }
}
