package org.trucewatch.reports.peace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Fingerprint;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Table;

/// The ETH/PRIO Civil Conflict Ceasefire Dataset (Clayton, Nygård, Rustad and Strand 2023,
/// "Ceasefires in civil conflict", Journal of Conflict Resolution 67(7–8)). A row is one actor's
/// part in one ceasefire: rows of one `cf_id` are one ceasefire, a single one is unilateral.
final class EthPrioCeasefires implements PeaceSet {
  private static final int MAX_SLUG = 80;

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
  public Recorded read(Cells cells, Optional<DateOrder> order) {
    String number = cells.id("cf_id").strip();
    String country = cells.text("cc").strip();
    String ceasefire = country.isEmpty() ? number : country + "-" + number;
    String actor = Line.of(cells, "actor_name");
    if (!cells.isRefused() && actor.isEmpty()) {
      cells.refuse(
          Kind.EMPTY_CELL, "actor_name", "No actor is named.", "Each row is of one actor.");
    }
    var effect = Days.parts(cells, "cf_effect_yr", "cf_effect_month", "cf_effect_day");
    var declared = Days.parts(cells, "cf_dec_yr", "cf_dec_month", "cf_dec_day");
    Optional<Days> end = Days.parts(cells, "end_yr", "end_month", "end_day");
    Days day = effect.or(() -> declared).orElseGet(() -> refuse(cells));
    if (!cells.isRefused()) {
      end.ifPresent(last -> Days.checkOrder(cells, "end_yr", day, last));
    }
    String summary =
        "Records a ceasefire in "
            + cells
                .stated("location")
                .map(_ -> Line.of(cells, "location"))
                .orElse("a place not stated")
            + " that binds "
            + actor
            + declared.map(it -> ", declared " + it.words()).orElse("")
            + effect.map(it -> ", in effect " + it.words()).orElse(", day of effect not stated")
            + " ("
            + CeasefireCodes.kind(cells)
            + "); "
            + CeasefireCodes.mediation(cells)
            + end.map(it -> "ended " + it.words()).orElse("no day of its end is stated")
            + Line.part(", way of ending: code ", cells, "ended");
    return new Recorded(
        ceasefire + "-" + slug(actor),
        Told.of(day, List.of(declared, end)),
        actor,
        summary,
        refs(cells, ceasefire),
        "");
  }

  private static Days refuse(Cells cells) {
    cells.refuse(
        Kind.UNREADABLE_DATE,
        "cf_effect_yr",
        "Not even the year is stated in which the ceasefire took effect or was declared.",
        "Give the year; month and day may stay open.");
    return Days.ofYear(2000);
  }

  /// The ceasefire, whose number counts within a country, and the agreement in PA-X if one is
  /// named.
  private static List<String> refs(Cells cells, String ceasefire) {
    var refs = new ArrayList<String>();
    refs.add("ETH/PRIO ceasefire " + ceasefire);
    String agreement = cells.text("pax_id").strip();
    if (Cells.digits(agreement, 0, agreement.length()) > 0) {
      refs.add("PA-X agreement " + agreement);
    }
    return refs;
  }

  /// A name as part of an identifier. Names that differ only in what is left out get a number.
  private static String slug(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    boolean lossless = plain.length() <= MAX_SLUG && isPlain(name);
    return lossless
        ? plain
        : plain.substring(0, Math.min(MAX_SLUG, plain.length())) + Fingerprint.shortOf(name);
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c)));
  }
}
