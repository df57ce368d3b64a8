package org.trucewatch.reports.strikes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.names.Countries;
import org.trucewatch.reports.places.OutsideCheck;
import org.trucewatch.reports.strikes.StrikeColumns.Role;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.KeptCells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// Strike sheets, `docs/reference/strikes.md`. Each row becomes one report of the data set, with
/// all cells kept, and one claim of its recorder with ranges; a row of totals is added up again.
public final class StrikeFormat implements Reader {
  private static final SourceId TBIJ = new SourceId("tbij");
  private static final SourceId AIRWARS = new SourceId("airwars");
  private static final List<String> UNSURE =
      List.of(
          "possible", "likely", "contested", "suspected", "alleged", "single", "weak", "unclear");

  @Override
  public Format format() {
    return Format.STRIKES;
  }

  @Override
  public boolean recognises(Table table) {
    return StrikeColumns.of(table).isPresent();
  }

  @Override
  public void read(Path given, List<Table> tables, ReadSettings settings, Account account)
      throws IOException {
    var seen = new SeenRows();
    long bytesBefore = 0;
    for (Table table : tables) {
      var columns = StrikeColumns.of(table).orElseThrow();
      var source = source(columns, settings);
      account.item(source);
      var sheet =
          new Sheet(
              table,
              columns,
              StrikeDates.of(table, columns, settings.dateOrder(), account),
              source.id(),
              settings);
      var reading = new Reading(sheet, seen, account);
      table.rows(account, bytesBefore, reading::take);
      bytesBefore += table.size();
    }
  }

  private static Source source(StrikeColumns columns, ReadSettings settings) {
    boolean airwars = !columns.name(Role.ID).contains("id");
    SourceId id = settings.source().orElse(airwars ? AIRWARS : TBIJ);
    String name =
        id.equals(AIRWARS)
            ? "Airwars, strike data"
            : id.equals(TBIJ) ? "Bureau of Investigative Journalism, strike data" : id.value();
    return new Source(
        id,
        name,
        new Country("GB"),
        SourceKind.DATA_SET,
        new Standing("", id.value(), Reliability.F),
        airwars ? "airwars.org" : "thebureauinvestigates.com");
  }

  /// What holds for all rows of a sheet.
  private record Sheet(
      Table table,
      StrikeColumns columns,
      StrikeDates dates,
      SourceId source,
      ReadSettings settings) {}

  /// The reading of one sheet.
  private static final class Reading {
    private final Sheet sheet;
    private final SeenRows seen;
    private final Account account;
    private final KeptCells kept;
    private final StrikeTotals totals;
    private final OutsideCheck borders = new OutsideCheck();

    Reading(Sheet sheet, SeenRows seen, Account account) {
      this.sheet = sheet;
      this.seen = seen;
      this.account = account;
      this.kept = new KeptCells(sheet.table.header());
      this.totals = new StrikeTotals(sheet.columns);
    }

    void take(Row row) {
      var cells = new Cells(sheet.table, row, account);
      if (row.isTags() || row.cells().stream().allMatch(String::isBlank)) {
        account.skipped();
      } else if (totals.isTotal(cells)) {
        totals.compare(cells);
        account.skipped();
      } else {
        strike(row, cells);
      }
    }

    private void strike(Row row, Cells cells) {
      totals.add(cells);
      String id = id(cells);
      LocalDate day = sheet.dates.day(cells);
      Where where = where(cells);
      borders.check(cells, name(Role.LATITUDE), where);
      var event =
          new Event(new When(day, day, DatePrecision.DAY, ""), where, type(cells), actors(cells));
      var harm = harm(cells);
      String whole = sheet.source.value() + "-" + id;
      cells.checkWhole(name(Role.ID), whole);
      if (cells.isRefused()) {
        if (Cells.isUsable(id) && Cells.isUsable(whole)) {
          account.refused(new ReportId(whole));
        } else {
          account.refused();
        }
        return;
      }
      var publication =
          sheet
              .settings
              .published()
              .map(said -> new Publication(said, Publication.Basis.RECORD))
              .orElse(new Publication(day, Publication.Basis.INFERRED));
      var report = new ReportId(sheet.source.value() + "-" + id);
      String headline = event.type().name() + ", " + event.where().asWritten();
      var page = new Page("", cells.text(name(Role.LINK)).strip(), "", headline);
      var original = new Report.Original(cells.text(name(Role.NOTE)), kept.of(row));
      account.item(new Report(report, sheet.source, publication, page, List.of(), original));
      String status = cells.text(name(Role.STATUS)).strip();
      var voice = new Voice(sheet.source, Stance.ASSERTS, isUnsure(status));
      account.item(
          new Claim(new ClaimId(report.value()), report, voice, event, harm, note(cells, status)));
      account.accepted();
    }

    private String name(Role role) {
      return sheet.columns.name(role);
    }

    private String id(Cells cells) {
      String id = cells.id(name(Role.ID)).strip();
      if (!cells.isRefused()) {
        seen.before(sheet.source + " " + id, cells.table(), cells.row())
            .ifPresent(first ->
                cells.refuse(
                    Kind.DUPLICATE_ID,
                    name(Role.ID),
                    "Strike " + id + " stands in " + first + " already.",
                    "Keep one of the two rows, or give each a number of its own."));
      }
      return id;
    }

    private Where where(Cells cells) {
      Optional<Point> point =
          name(Role.LATITUDE).isEmpty()
              ? Optional.empty()
              : cells.point(name(Role.LATITUDE), name(Role.LONGITUDE));
      String written = cells.text(name(Role.LOCATION)).strip();
      Optional<String> area = cells.stated(name(Role.AREA)).map(String::strip);
      var precision =
          !written.isEmpty()
              ? WherePrecision.NEAR
              : area.isPresent() ? WherePrecision.PROVINCE : WherePrecision.COUNTRY;
      return new Where(written, area, Optional.empty(), country(cells), point, precision);
    }

    private Country country(Cells cells) {
      Optional<String> stated = cells.stated(name(Role.COUNTRY)).map(String::strip);
      var country = stated.flatMap(Countries::find);
      if (stated.isPresent() && country.isEmpty()) {
        cells.setAside(
            Kind.UNKNOWN_COUNTRY,
            name(Role.COUNTRY),
            cells.quoted(name(Role.COUNTRY)) + " is not a country that is known here.",
            "Write its usual English name; the code XX (unknown) stands in until then.");
      }
      return country.orElse(Country.UNKNOWN);
    }

    private EventType type(Cells cells) {
      String stated = cells.text(name(Role.KIND)).strip().toLowerCase(Locale.ROOT);
      if (stated.contains("drone")) {
        return new EventType("drone strike");
      }
      if (!stated.isEmpty() && !stated.contains("air")) {
        return new EventType(stated.length() > 100 ? "strike" : stated);
      }
      String all = String.join(" ", sheet.table.header()) + " " + sheet.table.name();
      boolean drones = stated.isEmpty() && all.toLowerCase(Locale.ROOT).contains("drone");
      return new EventType(drones ? "drone strike" : "air strike");
    }

    /// Who acted, as the sheet says; most sheets say it in their title and not in a column.
    private Actors actors(Cells cells) {
      return new Actors(Actor.parse(cells.text(name(Role.ACTOR))), Actor.parse(""));
    }

    private Harm harm(Cells cells) {
      var harm =
          new Harm(
              range(cells, Role.KILLED_LOW, Role.KILLED_HIGH),
              range(cells, Role.CIVILIANS_LOW, Role.CIVILIANS_HIGH),
              range(cells, Role.CHILDREN_LOW, Role.CHILDREN_HIGH),
              new Harm.Combatants(range(cells, Role.COMBATANTS_LOW, Role.COMBATANTS_HIGH), ""),
              range(cells, Role.INJURED_LOW, Role.INJURED_HIGH));
      above(
          cells,
          harm.civiliansKilled(),
          harm.killed(),
          Role.CIVILIANS_HIGH,
          "civilians",
          "all killed");
      above(
          cells,
          harm.childrenKilled(),
          harm.killed(),
          Role.CHILDREN_HIGH,
          "children",
          "all killed");
      return harm;
    }

    private Count range(Cells cells, Role low, Role high) {
      return name(low).isEmpty() || name(high).isEmpty()
          ? Count.notStated()
          : cells.range(name(low), name(high));
    }

    private void above(
        Cells cells, Count part, Count whole, Role role, String parts, String wholes) {
      if (part.highest().isPresent()
          && whole.highest().isPresent()
          && part.highest().getAsInt() > whole.highest().getAsInt()) {
        cells.keep(
            Kind.PART_ABOVE_WHOLE,
            name(role),
            "At most "
                + part.highest().getAsInt()
                + " "
                + parts
                + ", but at most "
                + whole.highest().getAsInt()
                + " of "
                + wholes
                + ".",
            "Look at the sources of the strike; both numbers are kept as written.");
      }
    }

    private static boolean isUnsure(String status) {
      String lower = status.toLowerCase(Locale.ROOT);
      return UNSURE.stream().anyMatch(lower::contains);
    }

    private String note(Cells cells, String status) {
      var note = new StringBuilder(status.isEmpty() ? "" : "status " + status);
      String low = cells.text(name(Role.STRIKES_LOW)).strip();
      String high = cells.text(name(Role.STRIKES_HIGH)).strip();
      if (!low.isEmpty() || !high.isEmpty()) {
        note.append(note.isEmpty() ? "" : "; ").append("strikes " + low + " to " + high);
      }
      return note.toString();
    }
  }
}
