package org.trucewatch.app.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Visible;

/// Rows in the form asked for, a part at a time.
final class Listings {
  private static final List<String> FORMS = List.of("json", "csv", "geojson", "markdown");
  private static final int MOST = 100_000;
  private static final int USUAL_JSON = 100;
  private static final int USUAL_FILE = 10_000;

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.choice(
              Asked.FORMAT, FORMS, "The form; the header Accept says it too. Default: json."),
          Parameter.whole(
              "limit", 1, MOST, "How many rows at most. Default: 100 as JSON, 10000 as a file."),
          Parameter.whole("offset", 0, Integer.MAX_VALUE, "How many rows to pass over."));

  private Listings() {}

  /// The part of the rows that is asked for, in the form asked for. Only that part is spelt out.
  static <T> Reply reply(Asked asked, List<T> rows, Function<List<T>, Listing> spell) {
    String form = form(asked);
    int limit = asked.whole("limit", form.equals("json") ? USUAL_JSON : USUAL_FILE, 1, MOST);
    int offset = asked.whole("offset", 0, 0, Integer.MAX_VALUE);
    int from = Math.min(offset, rows.size());
    int to = (int) Math.min((long) from + limit, rows.size());
    Reply reply =
        in(form, spell.apply(rows.subList(from, to)))
            .with("X-Total-Count", Integer.toString(rows.size()));
    return to < rows.size()
        ? reply.with("Link", "<" + next(asked, limit, to) + ">; rel=\"next\"")
        : reply;
  }

  private static Reply in(String form, Listing listing) {
    return switch (form) {
      case "csv" ->
          Reply.text(listing.csv(), "text/csv;charset=utf-8")
              .with("Content-Disposition", "attachment; filename=\"" + listing.name() + ".csv\"");
      case "geojson" -> Reply.text(listing.geoJson(), Reply.GEO_JSON);
      case "markdown" -> Reply.text(listing.markdown(), "text/markdown;charset=utf-8");
      default -> Reply.text(listing.json(), Reply.JSON);
    };
  }

  private static String form(Asked asked) {
    Optional<String> word = asked.query(Asked.FORMAT);
    if (word.isPresent() && !FORMS.contains(word.get())) {
      throw new Problem(
          Exit.USAGE,
          "format does not know \""
              + Visible.of(word.get())
              + "\". Use one of: "
              + String.join(", ", FORMS)
              + ".");
    }
    return word.orElseGet(() -> accepted(asked.header("Accept").orElse("")));
  }

  private static String accepted(String header) {
    if (header.contains("text/csv")) {
      return "csv";
    }
    if (header.contains("geo+json")) {
      return "geojson";
    }
    return header.contains("text/markdown") ? "markdown" : "json";
  }

  /// The address of the next part.
  static String next(Asked asked, int limit, int offset) {
    String kept =
        asked.context().queryParamMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("limit") && !entry.getKey().equals("offset"))
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry ->
                entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value) + "&"))
            .collect(Collectors.joining());
    return asked.address() + "?" + kept + "limit=" + limit + "&offset=" + offset;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
