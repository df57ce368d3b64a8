package org.trucewatch.reports.gdelt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Table;

/// Events of GDELT 1 and 2 and mentions of GDELT 2 (Leetaru and Schrodt 2013, "GDELT: Global Data
/// on Events, Location and Tone"), `docs/reference/gdelt.md`.
///
/// Each row becomes one report of a machine-coded source, with all cells kept and no claim: a lead.
/// GDELT counts what the news wrote, not what happened, and codes without a reader.
public final class GdeltFormat implements Reader {
  private static final SourceId USUAL = new SourceId("gdelt");
  private static final List<String> EVENTS =
      List.of("globaleventid", "eventcode", "quadclass", "dateadded");
  private static final List<String> MENTIONS =
      List.of("globaleventid", "mentiontimedate", "mentionidentifier");

  @Override
  public Format format() {
    return Format.GDELT;
  }

  @Override
  public boolean recognises(Table table) {
    return isEvents(table) || isMentions(table);
  }

  private static boolean isEvents(Table table) {
    return EVENTS.stream().allMatch(table::has) && (table.has("sqldate") || table.has("day"));
  }

  private static boolean isMentions(Table table) {
    return MENTIONS.stream().allMatch(table::has);
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    SourceId id = settings.source().orElse(USUAL);
    account.item(source(id));
    var leads = new GdeltLeads(id, account);
    long bytesBefore = 0;
    for (Table table : tables) {
      table.alias("sqldate", "day");
      var kept = new KeptCells(table.header());
      boolean areEvents = isEvents(table);
      table.rows(
          account,
          bytesBefore,
          row -> {
            if (areEvents) {
              leads.event(table, row, kept);
            } else {
              leads.mention(table, row, kept);
            }
          });
      bytesBefore += table.size();
    }
  }

  private static Source source(SourceId id) {
    return new Source(
        id,
        "Global Database of Events, Language and Tone (GDELT)",
        new Country("US"),
        SourceKind.MACHINE_CODED,
        new Standing("", "gdelt", Reliability.F),
        "gdeltproject.org");
  }
}
