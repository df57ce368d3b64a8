package org.trucewatch.reports.peace;

import java.util.List;
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

/// The list of the PA-X Peace Agreements Database (Bell and Badanjak 2019, "Introducing PA-X",
/// Journal of Peace Research 56(3)).
final class PaxAgreements implements PeaceSet {
  private static final Map<String, String> STAGES =
      Map.of(
          "Pre", "before negotiations",
          "Cea", "ceasefire",
          "SubPar", "part of the substance",
          "SubComp", "the whole substance",
          "Imp", "implementation",
          "Ren", "renewal",
          "Oth", "other");

  @Override
  public boolean recognises(Table table) {
    return List.of("agtid", "agt", "dat", "stage").stream().allMatch(table::has);
  }

  @Override
  public Source source() {
    return new Source(
        new SourceId("pa-x"),
        "PA-X Peace Agreements Database",
        new Country("GB"),
        SourceKind.DATA_SET,
        new Standing("", "pa-x", Reliability.F),
        "peaceagreements.org");
  }

  @Override
  public String topic() {
    return "peace-agreement";
  }

  @Override
  public Recorded read(Cells cells, Optional<DateOrder> order) {
    String id = cells.id("agtid").strip();
    Days day = Days.day(cells, "dat", order);
    String summary =
        "Records the agreement \""
            + Line.of(cells, "agt")
            + "\" of "
            + day.words()
            + Line.part(" between ", cells, "part")
            + Line.part("; third parties: ", cells, "thrdpart")
            + Line.part("; conflict: ", cells, "con")
            + Line.part("; process: ", cells, "ppname")
            + Line.part("; type: ", cells, "agtp")
            + "; stage: "
            + stage(cells)
            + Line.part(", ", cells, "stagesub")
            + Line.part("; status: ", cells, "status")
            + ceasefire(cells);
    return new Recorded(
        id, Told.of(day, List.of()), Line.of(cells, "part"), summary, refs(cells, id), "");
  }

  private static String stage(Cells cells) {
    String code = cells.text("stage").strip();
    if (!code.isEmpty() && !STAGES.containsKey(code)) {
      cells.setAside(
          Kind.UNKNOWN_WORD,
          "stage",
          cells.quoted("stage") + " is no stage, and counts as not stated.",
          "PA-X writes Pre, Cea, SubPar, SubComp, Imp, Ren and Oth.");
    }
    return STAGES.getOrDefault(code, "not stated");
  }

  /// PA-X grades a topic from 0, absent, to 3, set out in detail.
  private static String ceasefire(Cells cells) {
    String depth = cells.text("ce").strip();
    return List.of("0", "1", "2", "3").contains(depth)
        ? "; ceasefire provision: " + (depth.equals("0") ? "no" : "depth " + depth + " of 3")
        : "";
  }

  /// The agreement, and the same one in UCDP's data set if PA-X names it.
  private static List<String> refs(Cells cells, String id) {
    String ucdp = cells.text("ucdpagr").strip();
    return Cells.digits(ucdp, 0, ucdp.length()) > 0
        ? List.of("PA-X agreement " + id, "UCDP peace agreement " + ucdp)
        : List.of("PA-X agreement " + id);
  }
}
