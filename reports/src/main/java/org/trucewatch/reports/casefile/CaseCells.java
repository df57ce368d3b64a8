package org.trucewatch.reports.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.table.Decimal;
import org.trucewatch.reports.table.RecordCells;

/// The cells of one row of the case format, by column: what the readers of the tables undo.
final class CaseCells {
  private final Map<String, String> cells = new HashMap<>();

  private CaseCells() {}

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  static CaseCells of(Source source) {
    var grade = source.standing().reliability();
    return new CaseCells()
        .id("id", source.id().value())
        .put("name", source.name())
        .put("country", source.country().code())
        .put("kind", source.kind().word())
        .put("affiliation", source.standing().affiliation())
        .put("independence_group", source.standing().independenceGroup())
        .put("url_host", source.host())
        .put("reliability", grade == Reliability.F ? "" : grade.name());
  }

  static CaseCells of(Report report) {
    var page = report.page();
    return new CaseCells()
        .id("report_id", report.id().value())
        .id("source_id", report.source().value())
        .put("published_at", report.publication().published().toString())
        .put("published_basis", lower(report.publication().basis()))
        .put("language", page.language())
        .put("url", page.url())
        .put("url_form", page.urlForm())
        .put("headline_own_words", page.headline())
        .list("cites", report.cites())
        .put("retrieved_note", report.original().note())
        .put("record_cells", RecordCells.format(report.original().cells()));
  }

  static CaseCells of(Claim claim) {
    var happened = claim.event().happened();
    var where = claim.event().where();
    return new CaseCells()
        .id("claim_id", claim.id().value())
        .id("report_id", claim.report().value())
        .put("event_start", happened.from().toString())
        .put("event_end", happened.to().toString())
        .put("date_precision", String.valueOf(happened.precision().code()))
        .put("event_time", happened.timeAsSaid())
        .put("place_as_written", where.asWritten())
        .put("admin1", where.admin1().orElse(""))
        .put("admin2", where.admin2().orElse(""))
        .put("country", where.country().code())
        .put("lat", where.point().map(Point::latitude).map(Decimal::format).orElse(""))
        .put("lon", where.point().map(Point::longitude).map(Decimal::format).orElse(""))
        .put("where_precision", String.valueOf(where.precision().code()))
        .put("event_type", claim.event().type().name())
        .put("attacker_claimed", claim.event().actors().attacker().asWritten())
        .put("target_claimed", claim.event().actors().target().asWritten())
        .id("origin_id", claim.voice().origin().value())
        .put("stance", lower(claim.voice().stance()))
        .put("hedged", yesOrNo(claim.voice().hedged()))
        .harm(claim.harm())
        .put("notes", claim.note());
  }

  static CaseCells of(Statement statement) {
    var position = statement.position();
    return new CaseCells()
        .id("statement_id", statement.id().value())
        .put("date", statement.said().date().toString())
        .put("date_basis", statement.said().dateBasis())
        .id("speaker_id", statement.speaker().speaker().value())
        .put("addressee", position.addressee())
        .put("topic", position.topic())
        .put("stance", position.stance().word())
        .put("channel", statement.said().channel())
        .id("origin_id", statement.speaker().origin().value())
        .id("report_id", statement.pages().getFirst().value())
        .list("also_reported_in", statement.pages().subList(1, statement.pages().size()))
        .put("hedged", yesOrNo(position.hedged()))
        .put("summary_own_words", position.summary())
        .list("refs", statement.refs());
  }

  private CaseCells harm(Harm harm) {
    OptionalInt children = harm.childrenKilled().lowest();
    return range("killed_min", "killed_max", harm.killed())
        .range("civilians_killed_min", "civilians_killed_max", harm.civiliansKilled())
        .put("children_killed", children.isEmpty() ? "" : String.valueOf(children.getAsInt()))
        .range("combatants_killed_min", "combatants_killed_max", harm.combatantsKilled().killed())
        .put("combatants_side", harm.combatantsKilled().side())
        .range("injured_min", "injured_max", harm.injured());
  }

  /// The format has a best estimate for all killed only; of another estimate it keeps low and high.
  private CaseCells range(String minimum, String maximum, Count count) {
    return switch (count) {
      case Count.NotStated() -> this;
      case Count.AtLeast(int low) -> put(minimum, String.valueOf(low));
      case Count.Between(int low, int high) ->
          put(minimum, String.valueOf(low)).put(maximum, String.valueOf(high));
      case Count.Estimate(int low, int best, int high) ->
          put(minimum, String.valueOf(low))
              .put(maximum, String.valueOf(high))
              .put(minimum.replace("_min", "_best"), String.valueOf(best));
    };
  }

  private CaseCells put(String column, String value) {
    cells.put(column, value);
    return this;
  }

  private CaseCells id(String column, String id) {
    if (id.indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "The identifier \"%s\" holds a semicolon, which separates lists in the case format."
              .formatted(id));
    }
    return put(column, id);
  }

  private CaseCells list(String column, List<?> elements) {
    for (Object element : elements) {
      id(column, element.toString());
    }
    return put(column, elements.stream().map(Object::toString).collect(Collectors.joining(";")));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }
}
