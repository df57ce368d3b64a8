package org.trucewatch.reports.peace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Table;

/// The ETH/PRIO Civil Conflict Ceasefire Dataset (Clayton, Nygård, Rustad and Strand 2023,
/// "Ceasefires in civil conflict", Journal of Conflict Resolution 67(7–8)). A row is one actor's
/// part in one ceasefire: rows of one `cf_id` are one ceasefire, a single one is unilateral.
final class EthPrioCeasefires implements PeaceSet {
  private static final Map<String, String> CLASSES =
      Map.of(
          "1", "cessation of hostilities",
          "2", "cessation of hostilities with a mechanism",
          "3", "definitive ceasefire");

  @Override
  public boolean recognises(Table table) {
    return List.of("cf_id", "actor_name", "cf_effect_yr").stream().allMatch(table::has);
  }

  @Override
  public Source source() {
    return new Source(
        new SourceId("eth-prio-ceasefires"),
        "ETH/PRIO Civil Conflict Ceasefire Dataset",
        Country.UNKNOWN,
        SourceKind.DATA_SET,
        new Standing("", "eth-prio", Reliability.F),
        "");
  }

  @Override
  public String topic() {
    return "ceasefire";
  }

  @Override
  public Recorded read(Cells cells) {
    String id = cells.id("cf_id").strip();
    String actor = cells.text("actor_name").strip();
    if (!cells.isRefused() && actor.isEmpty()) {
      cells.refuse(
          Kind.EMPTY_CELL, "actor_name", "No actor is named.", "Each row is of one actor.");
    }
    Days effect = effect(cells);
    Optional<Days> end = Days.parts(cells, "end_yr", "end_month", "end_day");
    end.ifPresent(last -> Days.checkOrder(cells, "end_yr", effect, last));
    String summary =
        "Records a ceasefire in "
            + cells.stated("location").orElse("a place not stated")
            + " that binds "
            + actor
            + " from "
            + effect.words()
            + " ("
            + CLASSES.getOrDefault(cells.text("ceasefire_class").strip(), "class not stated")
            + ", written: "
            + written(cells.text("written").strip())
            + "); "
            + end.map(day -> "ended " + day.words()).orElse("no day of its end is stated");
    return new Recorded(
        id + "-" + slug(actor), effect, actor, summary, "ETH/PRIO ceasefire " + id, "");
  }

  private static Days effect(Cells cells) {
    var found = Days.parts(cells, "cf_effect_yr", "cf_effect_month", "cf_effect_day");
    if (found.isEmpty()) {
      cells.refuse(
          Kind.UNREADABLE_DATE,
          "cf_effect_yr",
          "Not even the year is stated in which the ceasefire took effect.",
          "Give the year; month and day may stay open.");
    }
    return found.orElse(Days.ofYear(2000));
  }

  private static String written(String code) {
    return switch (code) {
      case "0" -> "no";
      case "1", "2" -> "yes";
      default -> "unclear";
    };
  }

  /// A name as part of an identifier.
  private static String slug(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    boolean lossless = name.chars().allMatch(c -> c < 0x80);
    return lossless ? plain : plain + Integer.toHexString(name.hashCode());
  }
}
