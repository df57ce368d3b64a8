package org.trucewatch.reports.mapped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.StatementId;
import org.trucewatch.claims.Voice;
import org.trucewatch.reports.names.Outlets;
import org.trucewatch.reports.places.OutsideCheck;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Fingerprint;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.SeenRows;
import org.trucewatch.reports.table.Table;

/// Turns rows into items as a mapping says.
final class MappedRows {
  private static final int MAX_TYPE = 100;
  private static final String NOT_STATED = "not stated";

  private final Mapping mapping;
  private final Optional<LocalDate> published;
  private final Account account;
  private final Outlets outlets = new Outlets();
  private final OutsideCheck borders = new OutsideCheck();
  private final SeenRows seen = new SeenRows();

  MappedRows(Mapping mapping, Optional<LocalDate> published, Account account) {
    this.mapping = mapping;
    this.published = published;
    this.account = account;
  }

  /// Takes a row. One of a machine-coded source is a lead, whatever the mapping makes of rows: it
  /// says where to look and makes no claim.
  void take(Table table, Row row) {
    if (row.isTags()) {
      account.skipped();
      return;
    }
    var cells = new FieldCells(mapping, new Cells(table, row, account));
    String id = id(cells);
    List<Item> items = items(cells, id);
    if (cells.cells().isRefused()) {
      if (Cells.isUsable(id)) {
        account.refused(new ReportId(id));
      } else {
        account.refused();
      }
      return;
    }
    List.of(Field.OUTLET, Field.SPEAKER, Field.CITES)
        .forEach(field ->
            names(cells, field).forEach(it -> outlets.unseen(it).ifPresent(account::item)));
    if (mapping.source().kind() == SourceKind.MACHINE_CODED) {
      items.stream().filter(Report.class::isInstance).forEach(account::item);
      account.lead();
      return;
    }
    items.forEach(account::item);
    account.accepted();
  }

  private List<Item> items(FieldCells row, String id) {
    return switch (mapping.rows()) {
      case EVENT, SUM -> event(row, id);
      case REPORT -> {
        var day = DateFields.publication(row, published, Optional.empty());
        yield List.of(report(row, id, day, row.text(Field.HEADLINE).orElse("")));
      }
      case STATEMENT -> statement(row, id);
    };
  }

  private List<Item> event(FieldCells row, String id) {
    var happened = DateFields.happened(row);
    var where = PlaceFields.where(row);
    var coordinates = row.has(Field.COORDINATES) ? Field.COORDINATES : Field.LATITUDE;
    borders.check(row.cells(), row.column(coordinates), where);
    var event = new Event(happened, where, type(row), actors(row));
    var harm = HarmFields.read(row);
    var stance =
        row.value(Field.STANCE, Words::stance, String.join(", ", Words.STANCES))
            .orElse(Stance.ASSERTS);
    var voice = new Voice(speaker(row), stance, hedged(row));
    var day = DateFields.publication(row, published, Optional.of(happened.to()));
    var report = report(row, id, day, row.text(Field.HEADLINE).orElseGet(() -> headline(event)));
    String note = row.text(Field.NOTE).orElse("");
    return List.of(report, new Claim(new ClaimId(id), report.id(), voice, event, harm, note));
  }

  private List<Item> statement(FieldCells row, String id) {
    LocalDate said = DateFields.day(row, Field.SAID);
    var day = DateFields.publication(row, published, Optional.of(said));
    String summary = row.text(Field.SUMMARY).orElse("");
    if (summary.isEmpty()) {
      row.cells()
          .refuse(
              Kind.EMPTY_CELL,
              row.column(Field.SUMMARY),
              "There is no statement.",
              "Write in a few words what is said.");
    }
    var report = report(row, id, day, row.text(Field.HEADLINE).orElse(""));
    var stance =
        row.value(Field.STANCE, Words::statementStance, String.join(", ", Words.STATEMENT_STANCES))
            .orElse(StatementStance.ASSERTS);
    var position =
        new Statement.Position(
            row.text(Field.ADDRESSEE).orElse(""),
            row.text(Field.TOPIC).orElse(""),
            stance,
            hedged(row),
            summary);
    SourceId speaker = speaker(row);
    return List.of(
        report,
        new Statement(
            new StatementId(id),
            new Statement.Said(said, "record", "direct"),
            new Statement.Speaker(speaker, speaker),
            position,
            List.of(report.id()),
            row.list(Field.REFS)));
  }

  private Report report(FieldCells row, String id, Publication day, String headline) {
    var cites = new LinkedHashSet<SourceId>();
    names(row, Field.CITES).forEach(name -> cites.add(Outlets.id(name)));
    if (row.has(Field.OUTLET) && row.text(Field.SPEAKER).isPresent()) {
      cites.add(speaker(row));
    }
    var outlet = row.text(Field.OUTLET).map(Outlets::id);
    boolean isLead = mapping.source().kind() == SourceKind.MACHINE_CODED;
    if (isLead) {
      outlet.ifPresent(cites::add);
    }
    var source = outlet.filter(_ -> !isLead).orElse(mapping.source().id());
    var page = new Page(row.text(Field.LANGUAGE).orElse(""), url(row), "", headline);
    var original = new Report.Original(row.text(Field.NOTE).orElse(""), kept(row.cells()));
    return new Report(new ReportId(id), source, day, page, List.copyOf(cites), original);
  }

  private SourceId speaker(FieldCells row) {
    return row.text(Field.SPEAKER)
        .or(() -> row.text(Field.OUTLET))
        .map(Outlets::id)
        .orElse(mapping.source().id());
  }

  private static List<String> names(FieldCells row, Field field) {
    return field == Field.CITES ? row.list(field) : row.text(field).stream().toList();
  }

  private static boolean hedged(FieldCells row) {
    return row.value(Field.HEDGED, Words::yesNo, "yes, no").orElse(false);
  }

  private static Actors actors(FieldCells row) {
    Field first = row.has(Field.SIDE_A) ? Field.SIDE_A : Field.ATTACKER;
    Field second = row.has(Field.SIDE_B) ? Field.SIDE_B : Field.TARGET;
    return new Actors(
        Actor.parse(row.text(first).orElse("")), Actor.parse(row.text(second).orElse("")));
  }

  private static EventType type(FieldCells row) {
    String type = row.text(Field.TYPE).orElse(NOT_STATED);
    boolean usable =
        type.length() <= MAX_TYPE && type.codePoints().noneMatch(Character::isISOControl);
    if (!usable) {
      row.cells()
          .setAside(
              Kind.UNKNOWN_WORD,
              row.column(Field.TYPE),
              "A kind of event has at most " + MAX_TYPE + " characters, without line breaks.",
              "Give a list of values for type in the mapping file.");
    }
    return new EventType(usable ? type : NOT_STATED);
  }

  private static String url(FieldCells row) {
    String url = row.text(Field.URL).orElse("");
    if (url.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      row.cells()
          .setAside(
              Kind.UNUSABLE_ADDRESS,
              row.column(Field.URL),
              "This is not one address.",
              "Write one address without spaces; others into a column of their own.");
      return "";
    }
    return url;
  }

  private static String headline(Event event) {
    String attacker = event.actors().attacker().asWritten();
    String target = event.actors().target().asWritten();
    String sides =
        attacker.isEmpty() || target.isEmpty() ? attacker + target : attacker + " and " + target;
    return event.type().name()
        + (sides.isEmpty() ? "" : ": " + sides)
        + (event.where().asWritten().isEmpty() ? "" : ", " + event.where().asWritten());
  }

  /// The row's own identifier after the source's, or a hash of its cells and their columns.
  private String id(FieldCells row) {
    String own = row.text(Field.ID).orElse("");
    if (row.has(Field.ID) && !Cells.whyNotAnId(own).isEmpty()) {
      row.cells()
          .refuse(
              Kind.UNUSABLE_ID,
              row.column(Field.ID),
              Cells.whyNotAnId(own),
              "Give an identifier, or take \"id\" out of the mapping: a hash of the row stands"
                  + " in.");
      return Cells.NO_ID;
    }
    String id = mapping.source().id().value() + "-" + (own.isEmpty() ? hash(row.cells()) : own);
    var first = seen.before(id, row.cells().table(), row.cells().row());
    first.ifPresent(where ->
        row.cells()
            .refuse(
                Kind.DUPLICATE_ID,
                row.column(Field.ID),
                own.isEmpty()
                    ? "The same row stands in " + where + " already."
                    : "\"" + FieldCells.shorten(own) + "\" stands in " + where + " already.",
                "Keep one of the two, or add a column to \"id\" that tells them apart."));
    return Cells.whyNotAnId(id).isEmpty()
        ? id
        : mapping.source().id().value() + "-" + hash(row.cells());
  }

  private static String hash(Cells cells) {
    var text = new StringBuilder();
    for (Report.Cell cell : kept(cells)) {
      if (!cell.value().isEmpty()) {
        text.append(cell.column()).append('\u001F').append(cell.value()).append('\u001E');
      }
    }
    return Fingerprint.shortOf(text.toString());
  }

  private static List<Report.Cell> kept(Cells cells) {
    var kept = new ArrayList<Report.Cell>();
    List<String> values = cells.row().cells();
    for (int i = 0; i < values.size(); i++) {
      kept.add(new Report.Cell(cells.table().header().get(i), values.get(i)));
    }
    return kept;
  }
}
