package org.trucewatch.reports.peace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Table;

/// The UCDP Peace Agreement Dataset (Pettersson, Högbladh and Öberg 2019, "Organized violence,
/// 1989–2018 and peace agreements", Journal of Peace Research 56(4)).
final class UcdpAgreements implements PeaceSet {
  private static final Map<String, String> TYPES =
      Map.of("1", "full", "2", "partial", "3", "peace process");
  private static final Map<String, String> OTHERS = others();

  private static Map<String, String> others() {
    var words = new LinkedHashMap<String, String>();
    words.put("withd", "withdrawal of forces");
    words.put("ddr", "disarmament");
    words.put("intarmy", "integration of forces");
    words.put("pko", "peacekeeping");
    words.put("demarcation", "demarcation of a border");
    words.put("co_impl", "a commission to see to it");
    return words;
  }

  @Override
  public boolean recognises(Table table) {
    return List.of("paid", "pa_name", "pa_date", "dyad_name").stream().allMatch(table::has);
  }

  @Override
  public Source source() {
    return new Source(
        new SourceId("ucdp-peace-agreements"),
        "UCDP Peace Agreement Dataset",
        new Country("SE"),
        SourceKind.DATA_SET,
        new Standing("", "ucdp", Reliability.F),
        "ucdp.uu.se");
  }

  @Override
  public String topic() {
    return "peace-agreement";
  }

  @Override
  public Recorded read(Cells cells, Optional<DateOrder> order) {
    String id = cells.id("paid").strip();
    Days signed = Days.day(cells, "pa_date", order);
    Days.checkYear(cells, "year", signed);
    Optional<Days> end =
        Days.optional(
            cells, "duration", signed.first().getYear(), order.orElse(DateOrder.MONTH_DAY_YEAR));
    if (!cells.isRefused()) {
      end.ifPresent(last -> Days.checkOrder(cells, "duration", signed, last));
    }
    String summary =
        "Records the agreement \""
            + Line.of(cells, "pa_name")
            + "\" ("
            + type(cells)
            + "), signed "
            + signed.words()
            + Line.part(" by ", cells, "actor_name")
            + Line.part("; conflict: ", cells, "conflict_name")
            + Line.part("; third parties: ", cells, "pa_3rd")
            + provisions(cells)
            + "; "
            + ended(cells, end);
    return new Recorded(
        id,
        Told.of(signed, List.of(end)),
        Line.of(cells, "actor_name"),
        summary,
        List.of("UCDP peace agreement " + id),
        Addresses.one(cells, "linktofulltextagreement"));
  }

  private static String type(Cells cells) {
    String code = cells.text("pa_type").strip();
    if (!code.isEmpty() && !TYPES.containsKey(code)) {
      unknown(cells, "pa_type", "is no kind of agreement", "1 full, 2 partial, 3 peace process");
    }
    return TYPES.getOrDefault(code, "type not stated");
  }

  private static String provisions(Cells cells) {
    String ceasefire =
        switch (cells.text("cease").strip()) {
          case "1" -> "yes";
          case "0" -> "no";
          default -> "not stated";
        };
    var others = new ArrayList<String>();
    OTHERS.forEach((column, words) -> {
      if (cells.text(column).strip().equals("1")) {
        others.add(words);
      }
    });
    String also = others.isEmpty() ? "" : "; also on " + String.join(", ", others);
    return "; ceasefire provision: " + ceasefire + also;
  }

  private static String ended(Cells cells, Optional<Days> end) {
    String flag = cells.text("ended").strip();
    String day = end.map(Days::words).orElse("a day not stated");
    return switch (flag.toLowerCase(Locale.ROOT)) {
      case "true", "1" -> "recorded as ended on " + day;
      case "false", "0" -> "recorded as not ended";
      default -> {
        if (!flag.isEmpty()) {
          unknown(cells, "ended", "does not say whether it ended", "True and False");
        }
        yield "whether it ended is not stated"
            + end.map(it -> ", but an end on " + it.words() + " is").orElse("");
      }
    };
  }

  private static void unknown(Cells cells, String column, String what, String codes) {
    String why = cells.quoted(column) + " " + what + ", and counts as not stated.";
    cells.setAside(Kind.UNKNOWN_WORD, column, why, "UCDP writes " + codes + ".");
  }
}
