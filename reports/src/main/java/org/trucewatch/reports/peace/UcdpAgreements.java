package org.trucewatch.reports.peace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Table;

/// The UCDP Peace Agreement Dataset (Pettersson, Högbladh and Öberg 2019, "Organized violence,
/// 1989–2018 and peace agreements", Journal of Peace Research 56(4)).
final class UcdpAgreements implements PeaceSet {
  private static final Map<String, String> TYPES =
      Map.of("1", "full", "2", "partial", "3", "peace process");
  private static final Map<String, String> PROVISIONS = provisions();

  private static Map<String, String> provisions() {
    var words = new LinkedHashMap<String, String>();
    words.put("cease", "ceasefire");
    words.put("withd", "withdrawal of forces");
    words.put("ddr", "disarmament");
    words.put("intarmy", "integration of forces");
    words.put("pko", "peacekeeping");
    words.put("demarcation", "demarcation of a border");
    words.put("co_impl", "commission to see to it");
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
  public Recorded read(Cells cells) {
    String id = cells.id("paid").strip();
    Days signed = Days.iso(cells, "pa_date");
    String parties = cells.text("actor_name").strip();
    var included = new ArrayList<String>();
    PROVISIONS.forEach((column, words) -> {
      if (cells.text(column).strip().equals("1")) {
        included.add(words);
      }
    });
    String summary =
        "Records the agreement \""
            + cells.text("pa_name").strip()
            + "\" ("
            + TYPES.getOrDefault(cells.text("pa_type").strip(), "type not stated")
            + "), signed "
            + signed.words()
            + (parties.isEmpty() ? "" : " by " + parties)
            + "; provisions: "
            + (included.isEmpty() ? "none of those listed" : String.join(", ", included))
            + "; "
            + ended(cells.text("ended").strip());
    return new Recorded(
        id,
        signed,
        parties,
        summary,
        "UCDP peace agreement " + id,
        Addresses.one(cells, "linktofulltextagreement"));
  }

  private static String ended(String flag) {
    return switch (flag) {
      case "True", "TRUE", "true", "1" -> "recorded as ended";
      case "False", "FALSE", "false", "0" -> "recorded as not ended";
      default -> "whether it ended is not stated";
    };
  }
}
