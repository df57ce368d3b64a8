package org.trucewatch.reports.peace;

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
  public Recorded read(Cells cells) {
    String id = cells.id("agtid").strip();
    Days day = Days.iso(cells, "dat");
    String parties = cells.text("part").strip();
    String summary =
        "Records the agreement \""
            + cells.text("agt").strip()
            + "\" of "
            + day.words()
            + cells.stated("con").map(conflict -> ", " + conflict).orElse("")
            + cells.stated("ppname").map(process -> ", " + process).orElse("")
            + "; stage: "
            + STAGES.getOrDefault(cells.text("stage").strip(), "not stated")
            + cells.stated("status").map(status -> "; status: " + status).orElse("");
    return new Recorded(id, day, parties, summary, "PA-X agreement " + id, "");
  }
}
