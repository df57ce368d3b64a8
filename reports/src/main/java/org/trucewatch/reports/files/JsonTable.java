package org.trucewatch.reports.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.trucewatch.reports.files.JsonValue.Members;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Content;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.Notes;
import org.trucewatch.reports.table.ReadSettings.Limits;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextFile;

/// The records of a JSON file as a table. Its columns are those of all records together, in the
/// order in which they turn up; the file is read twice, and never held.
final class JsonTable implements Table {
  private static final int MAX_COLUMNS = 4_096;

  private final JsonRecords records;
  private final Map<String, Integer> positions;
  private final Columns columns;
  private final Limits limits;

  private JsonTable(JsonRecords records, Map<String, Integer> positions, Limits limits) {
    this.records = records;
    this.positions = positions;
    this.columns = new Columns(List.copyOf(positions.keySet()));
    this.limits = limits;
  }

  /// Opens a file and collects its columns; empty, with a flaw handed on, if it holds no record.
  static Optional<JsonTable> open(Content content, Limits limits, Consumer<Flaw> flaws)
      throws IOException {
    return switch (TextFile.look(content)) {
      case TextFile.Look.Unreadable(Flaw flaw) -> {
        flaws.accept(flaw);
        yield Optional.empty();
      }
      case TextFile.Look.Text(TextFile file) -> open(file, limits);
    };
  }

  private static Optional<JsonTable> open(TextFile file, Limits limits) throws IOException {
    var records = JsonRecords.of(file);
    var positions = new LinkedHashMap<String, Integer>();
    try {
      records.read(new Collector(positions), _ -> {});
    } catch (IOException e) {
      var broken = TableFiles.unreadable(e);
      if (positions.isEmpty() || broken.kind() == Kind.UNKNOWN_FORMAT) {
        throw broken;
      }
    }
    if (positions.isEmpty()) {
      throw new UnreadableFile(
          Kind.UNKNOWN_FORMAT,
          "This JSON holds no record that can be read.",
          "Write one object per line (JSON lines), an array of objects, or GeoJSON.");
    }
    return Optional.of(new JsonTable(records, positions, limits));
  }

  @Override
  public String name() {
    return records.file().name();
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public long size() {
    return records.file().content().size();
  }

  @Override
  public void remark(Account account) {
    Notes.aboutEncoding(records.file(), account);
    if (!records.form().coordinates().isEmpty()) {
      account.flaw(
          new Flaw(
              Kind.UNREADABLE_GEOMETRY,
              new Place(name(), 0, "geometry"),
              records.form().coordinates(),
              "The coordinates of this file are in a system of their own; they are not read.",
              "Save the file in WGS 84 (EPSG:4326), as RFC 7946 has it.",
              Outcome.NOTED));
    }
  }

  @Override
  public void rows(Account account, long bytesBefore, Consumer<Row> taker) throws IOException {
    account.table(name());
    var pass = new Pass(account, taker);
    long[] bytes = {bytesBefore};
    try {
      records.read(
          pass,
          n -> {
            bytes[0] += n;
            account.reached(bytes[0]);
          });
    } catch (IOException e) {
      account.flaw(TableFiles.unreadable(e).flawOfRest(name(), pass.line));
    }
  }

  private record Collector(Map<String, Integer> positions) implements JsonRecords.Taker {
    @Override
    public boolean take(long line, Members members) throws IOException {
      for (String column : JsonCells.of(members).cells().keySet()) {
        positions.putIfAbsent(column, positions.size());
      }
      if (positions.size() > MAX_COLUMNS) {
        throw new UnreadableFile(
            Kind.UNKNOWN_FORMAT,
            "The records of this file have more than " + MAX_COLUMNS + " different names.",
            "Write what differs from record to record as values, not as names.");
      }
      return true;
    }

    @Override
    public void broken(long line, String text, String why) {
      // Told when the rows are read.
    }
  }

  /// One reading.
  private final class Pass implements JsonRecords.Taker {
    private final Account account;
    private final Consumer<Row> taker;
    private long taken;
    private long line;

    Pass(Account account, Consumer<Row> taker) {
      this.account = account;
      this.taker = taker;
    }

    @Override
    public boolean take(long at, Members members) {
      line = at;
      if (taken++ == limits.maxRows()) {
        account.flaw(
            flaw(
                Kind.TOO_MANY_ROWS,
                "",
                "There are more than " + limits.maxRows() + " rows. The rest was left out.",
                "Split the file.",
                Outcome.FILE_REFUSED));
        return false;
      }
      var flat = JsonCells.of(members);
      for (String name : members.doubled()) {
        String why = "This record has the name twice; the first is read.";
        keep(Kind.DOUBLE_COLUMN, name, "", why, "Give each value a name of its own.");
      }
      if (flat.hasBrokenGeometry()) {
        keep(
            Kind.UNREADABLE_GEOMETRY,
            "geometry",
            members.get("geometry").json(),
            "This is not a geometry of GeoJSON.",
            "Write it as RFC 7946 has it, longitude before latitude.");
      }
      handOn(flat);
      return true;
    }

    private void keep(Kind kind, String column, String value, String why, String remedy) {
      var place = new Place(name(), line, column);
      account.flaw(new Flaw(kind, place, value, why, remedy, Outcome.CELL_SET_ASIDE));
    }

    private void handOn(JsonCells flat) {
      List<String> cells = new ArrayList<>(positions.size());
      for (String column : positions.keySet()) {
        String value = flat.cells().getOrDefault(column, "");
        boolean isGeometry = column.equals("geometry") || column.startsWith("geometry.");
        if (isGeometry && !records.form().coordinates().isEmpty()) {
          value = "";
        } else if (value.length() > limits.maxCellChars()) {
          if (!column.equals("geometry")) {
            refuse(column, Kind.CELL_TOO_LONG, value, tooLong(), "Shorten the value.");
            return;
          }
          keep(Kind.CELL_TOO_LONG, column, value, tooLong(), "Simplify the geometry.");
          value = "";
        }
        cells.add(value);
      }
      taker.accept(new Row(line, line, cells.size(), -1, false, cells));
    }

    private String tooLong() {
      return "This value has more than " + limits.maxCellChars() + " characters.";
    }

    @Override
    public void broken(long at, String text, String why) {
      line = at;
      taken++;
      refuse("", Kind.BROKEN_RECORD, text, why, "Mend the record, or export the file again.");
    }

    private void refuse(String column, Kind kind, String value, String why, String remedy) {
      var place = new Place(name(), line, column);
      account.flaw(new Flaw(kind, place, value, why, remedy, Outcome.ROW_REFUSED));
      account.refused();
    }
  }
}
