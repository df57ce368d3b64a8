package org.trucewatch.app.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Exporting;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.Near;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.Form;
import org.trucewatch.output.words.Visible;

/// Files to take away, the same as `trucewatch export` writes.
final class ExportRoutes {
  private static final String ZIP = "application/zip";
  private static final List<String> FORMS =
      Stream.concat(Stream.of(Exporting.CASE_FORM), Arrays.stream(Form.values()).map(Form::word))
          .toList();

  private ExportRoutes() {}

  static List<Route> of(DeskCase desk) {
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/exports/{form}",
            "The case, or what is derived from it, as a file; a folder as a zip.",
            Routes.withMoment(Parameter.path("form", "One of: " + String.join(", ", FORMS) + ".")),
            new Route.Answer.File(ZIP),
            asked -> export(desk, asked)));
  }

  private static Reply export(DeskCase desk, Asked asked) {
    String word = asked.path("form");
    HeldPicture held = desk.at(asked.moment());
    if (word.equals(Exporting.CASE_FORM)) {
      return file(Exporting.caseFormat(held.file().view()), ZIP, "case-format.zip");
    }
    Form form =
        Form.find(word)
            .orElseThrow(() ->
                new Problem(
                    Exit.UNKNOWN,
                    "there is no form \""
                        + Visible.of(word)
                        + "\"."
                        + Near.suggestion(word, FORMS)
                        + " Use one of: "
                        + String.join(", ", FORMS)
                        + "."));
    var edition = desk.held().read(journal -> Exporting.edition(held.file(), journal));
    byte[] bytes = held.alone(() -> Exporting.bytes(form, edition));
    return Exporting.isFolder(form)
        ? file(bytes, ZIP, "case-" + form.word() + ".zip")
        : file(bytes, type(form), "case." + ending(form));
  }

  private static String type(Form form) {
    return switch (form) {
      case CSV, ACLED, GED -> ZIP;
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case GEOJSON -> Reply.GEO_JSON;
      case GPKG -> "application/geopackage+sqlite3";
      case MARKDOWN -> "text/markdown;charset=utf-8";
    };
  }

  private static String ending(Form form) {
    return form == Form.MARKDOWN ? "md" : form.word();
  }

  /// Bytes to keep under a name.
  static Reply file(byte[] bytes, String type, String name) {
    return Reply.bytes(bytes, type)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
