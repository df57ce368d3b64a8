package org.trucewatch.reports.acled;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Voice;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.places.OutsideCheck;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// ACLED's export, `docs/reference/acled.md` (Raleigh, Linke, Hegre and Karlsen 2010, "Introducing
/// ACLED", Journal of Peace Research 47(5)).
///
/// Each row becomes one report of the data set, with all cells kept, and one claim by the recorder.
/// The outlets it names become sources, which the row's report cites.
public final class AcledFormat implements Reader {
  private static final SourceId USUAL = new SourceId("acled");
  private static final List<String> MARKS =
      List.of("event_id_cnty", "event_date", "event_type", "actor1");
  private static final List<String> EXPECTED =
      List.of(
          "sub_event_type",
          "time_precision",
          "inter1",
          "actor2",
          "inter2",
          "interaction",
          "country",
          "admin1",
          "admin2",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "timestamp");

  @Override
  public Format format() {
    return Format.ACLED;
  }

  @Override
  public boolean recognises(Table table) {
    return MARKS.stream().allMatch(table::has);
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    SourceId id = settings.source().orElse(USUAL);
    account.item(source(id));
    var reading =
        new Reading(id, new Outlets(), new SeenRows(), new OutsideCheck(), settings, account);
    long bytesBefore = 0;
    for (Table table : tables) {
      checkColumns(table, account);
      var kept = new KeptCells(table.header());
      table.rows(account, bytesBefore, row -> reading.take(table, row, kept));
      bytesBefore += table.size();
    }
  }

  private static Source source(SourceId id) {
    return new Source(
        id,
        "Armed Conflict Location & Event Data (ACLED)",
        new Country("US"),
        SourceKind.DATA_SET,
        new Standing("", "acled", Reliability.F),
        "acleddata.com");
  }

  private static void checkColumns(Table table, Account account) {
    var missing = new ArrayList<>(EXPECTED);
    missing.removeIf(table::has);
    if (!missing.isEmpty()) {
      account.flaw(
          table.flaw(
              Kind.MISSING_COLUMN,
              "",
              "These columns of ACLED are missing: " + String.join(", ", missing) + ".",
              "What they would say counts as not stated, and precision as the coarsest.",
              Outcome.NOTED));
    }
  }

  /// One reading of all tables.
  private record Reading(
      SourceId source,
      Outlets outlets,
      SeenRows seen,
      OutsideCheck borders,
      ReadSettings settings,
      Account account) {

    void take(Table table, Row row, KeptCells keptCells) {
      if (row.isTags()) {
        account.skipped();
        return;
      }
      var cells = new Cells(table, row, account);
      String id = id(cells);
      var happened = AcledDates.happened(cells, settings.dateOrder());
      var where = AcledPlaces.where(cells);
      borders.check(cells, "latitude", where);
      var event = new Event(happened, where, AcledCodes.type(cells), AcledCodes.actors(cells));
      var publication = AcledDates.publication(cells, happened, settings.published());
      var harm = AcledCodes.harm(cells);
      String note = AcledCodes.note(cells);
      cells.checkWhole("event_id_cnty", id);
      if (cells.isRefused()) {
        if (Cells.isUsable(id)) {
          account.refused(new ReportId(id));
        } else {
          account.refused();
        }
        return;
      }
      var cites = cites(cells);
      var report = new ReportId(id);
      var page = new Page("", "", "", headline(event));
      var original = new Report.Original(cells.text("notes"), keptCells.of(row));
      account.item(new Report(report, source, publication, page, cites, original));
      var voice = new Voice(source, Stance.ASSERTS, false);
      account.item(new Claim(new ClaimId(id), report, voice, event, harm, note));
      account.accepted();
    }

    private String id(Cells cells) {
      String number = cells.id("event_id_cnty").strip();
      if (cells.isRefused()) {
        return number;
      }
      Optional<String> first = seen.before(number, cells.table(), cells.row());
      first.ifPresent(where ->
          cells.refuse(
              Kind.DUPLICATE_ID,
              "event_id_cnty",
              "Event " + number + " stands in " + where + " already.",
              "Keep the row with the later timestamp."));
      return (source.equals(USUAL) ? "acled-" : source.value() + "-") + number;
    }

    private List<SourceId> cites(Cells cells) {
      var cites = new LinkedHashSet<SourceId>();
      for (String name : cells.list("source")) {
        if (!name.isBlank()) {
          outlets.unseen(name).ifPresent(account::item);
          cites.add(Outlets.id(name));
        }
      }
      return List.copyOf(cites);
    }

    private static String headline(Event event) {
      var actors = event.actors();
      String second = actors.target().asWritten();
      return event.type().name()
          + ": "
          + actors.attacker().asWritten()
          + (second.isEmpty() ? "" : " and " + second)
          + ", "
          + event.where().asWritten();
    }
  }
}
