package org.trucewatch.reports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;

/// A table of text with a header row: separated values, RFC 4180 quoting, any line ends. Rows are
/// handed on one by one; a row that cannot be taken apart is refused with a flaw and reading goes
/// on at the next line, also after a quotation mark that is never closed.
public final class TextTable implements Table {
  /// Longest stretch between quotation marks that the parser holds before it gives up on the row.
  private static final int MAX_QUOTED_CHARS = 1 << 24;

  /// How often reading starts again after a broken row before the rest of the file is refused.
  private static final int MAX_RESTARTS = 200;

  private static final int SPARE_CELLS = 16;

  /// A character that no text has, in place of a quotation mark.
  private static final char NO_QUOTE = '\uFFFF';

  private final TextFile file;
  private final TextHeader header;
  private final Columns columns;
  private final ReadSettings.Limits limits;

  private TextTable(TextFile file, TextHeader header, ReadSettings.Limits limits) {
    this.file = file;
    this.header = header;
    this.columns = new Columns(header.row().cells());
    this.limits = limits;
  }

  /// Opens a file and reads its header; empty, with a flaw handed on, if it is not a table of text.
  public static Optional<TextTable> open(
      Path path, ReadSettings.Limits limits, Consumer<Flaw> flaws) throws IOException {
    return open(Content.of(path), limits, flaws);
  }

  /// The same for bytes that are not a file of their own.
  public static Optional<TextTable> open(
      Content content, ReadSettings.Limits limits, Consumer<Flaw> flaws) throws IOException {
    return switch (TextFile.look(content)) {
      case TextFile.Look.Unreadable(Flaw flaw) -> {
        flaws.accept(flaw);
        yield Optional.empty();
      }
      case TextFile.Look.Text(TextFile file) -> open(file, limits, flaws);
    };
  }

  private static Optional<TextTable> open(
      TextFile file, ReadSettings.Limits limits, Consumer<Flaw> flaws) throws IOException {
    var header = TextHeader.find(file, limits.maxCellChars());
    if (header.isPresent()) {
      return Optional.of(new TextTable(file, header.get(), limits));
    }
    flaws.accept(noTable(file));
    return Optional.empty();
  }

  private static Flaw noTable(TextFile file) throws IOException {
    boolean isList = FileList.isOne(file);
    return new Flaw(
        Kind.UNKNOWN_FORMAT,
        new Place(file.name(), 1, ""),
        "",
        isList
            ? "This is a list of packed files to fetch, not a table."
            : "The first line is not a header row of separated values.",
        isList
            ? "Fetch the files that it names and add those; of GDELT, the ones that end in"
                + " export.CSV.zip or mentions.CSV.zip."
            : "Expected a table with one header row, separated by commas, in UTF-8.",
        Outcome.FILE_REFUSED);
  }

  public TextFile file() {
    return file;
  }

  @Override
  public String name() {
    return file.name();
  }

  public char separator() {
    return header.separator();
  }

  /// Whether the table is one whose separators are known beforehand.
  boolean isOfKnownShape() {
    return header.shape().isPresent();
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public void remark(Account account) {
    header.shape().ifPresent(shape -> Notes.aboutShape(this, shape, account));
    if (header.rowsAbove() > 0) {
      account.flaw(
          new Flaw(
              Kind.LINES_ABOVE_HEADER,
              new Place(name(), header.row().line(), ""),
              header.title(),
              "This row is taken for the header; %d row(s) stand above it."
                  .formatted(header.rowsAbove()),
              "Nothing, if this is the row with the names of the columns.",
              Outcome.NOTED));
    }
    Notes.aboutTable(this, account);
  }

  @Override
  public long size() {
    return file.content().size();
  }

  @Override
  public void rows(Account account, long bytesBefore, Consumer<Row> taker) throws IOException {
    account.table(name());
    var pass = new Pass(account, bytesBefore, taker);
    pass.run();
  }

  /// The tables of a folder: its files that end in `.csv`, in the order of their names. Folders
  /// within it are left alone.
  public static List<Path> tablesIn(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> Columns.plain(TextFile.name(entry)).endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /// The same for tables without quoting, where a quotation mark is a character like others.
  static CsvReader.CsvReaderBuilder unquoted(char separator) {
    return parser(separator).quoteCharacter(NO_QUOTE);
  }

  static CsvReader.CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(MAX_QUOTED_CHARS);
  }

  private CsvReader.CsvReaderBuilder parser() {
    return header.isUnquoted() ? unquoted(separator()) : parser(separator());
  }

  /// One reading of the table, with as many fresh starts as broken rows make necessary.
  private final class Pass {
    private final Account account;
    private final long bytesBefore;
    private final Consumer<Row> taker;
    private long bytes;
    private long taken;
    private long linesDone;
    private boolean afterBroken;

    Pass(Account account, long bytesBefore, Consumer<Row> taker) {
      this.account = account;
      this.bytesBefore = bytesBefore;
      this.taker = taker;
    }

    void run() throws IOException {
      for (int starts = 0; !readFrom(linesDone); starts++) {
        if (starts == MAX_RESTARTS) {
          refuseRest(Kind.BROKEN_QUOTING, "Too many rows are broken (" + MAX_RESTARTS + ").");
          return;
        }
      }
      if (taken == 0) {
        String why = "There is a header and no row.";
        account.flaw(flaw(Kind.NO_ROWS, "", why, "Fetch or export it again.", Outcome.NOTED));
      }
    }

    /// Reads from after `lines` physical lines; true at the end, false to start again after a
    /// broken row.
    private boolean readFrom(long lines) throws IOException {
      bytes = 0;
      var handler =
          new RowHandler(columns.header().size() + SPARE_CELLS, limits.maxCellChars(), lines > 0);
      try (Reader text = file.open(n -> bytes += n);
          var csv = parser().build(handler, text)) {
        if (lines > 0) {
          csv.skipLines(Math.toIntExact(lines));
        }
        var rows = csv.iterator();
        for (int i = 0; lines == 0 && i <= header.rowsAbove() && rows.hasNext(); i++) {
          rows.next();
        }
        while (rows.hasNext()) {
          Row row = rows.next();
          account.reached(bytesBefore + bytes);
          if (taken == limits.maxRows()) {
            refuseRest(Kind.TOO_MANY_ROWS, "There are more than " + taken + " rows.");
            return true;
          }
          take(row);
        }
        return true;
      } catch (CsvParseException e) {
        brokenQuoting(handler.line());
        return false;
      }
    }

    private void take(Row row) {
      taken++;
      if (row.width() != columns.header().size()) {
        refuse(
            row,
            -1,
            Kind.WRONG_NUMBER_OF_CELLS,
            "This row%s has %d cells and the %s has %d."
                .formatted(
                    lines(row),
                    row.width(),
                    header.rowsAbove() == TextHeader.NONE ? "table" : "header",
                    columns.header().size()),
            header.isUnquoted()
                ? "Look for a tab too many or too few, or a line break within a cell."
                : "Look for a comma too many or too few, or a quotation mark that is not closed.");
      } else if (afterBroken && row.hasStrayQuote()) {
        refuse(
            row,
            -1,
            Kind.BROKEN_QUOTING,
            "This row follows a broken one and has a quotation mark within a cell: it may be the"
                + " rest of it.",
            "Close each quoted cell, and double a quotation mark that belongs to the text.");
      } else {
        afterBroken = false;
        takeSound(row);
      }
    }

    private static String lines(Row row) {
      return row.lastLine() == row.line()
          ? ""
          : ", lines %d to %d,".formatted(row.line(), row.lastLine());
    }

    private void takeSound(Row row) {
      if (row.longCell() >= 0) {
        refuse(
            row,
            row.longCell(),
            Kind.CELL_TOO_LONG,
            "This cell has more than " + limits.maxCellChars() + " characters.",
            "Look for a quotation mark that is not closed, or shorten the cell.");
        return;
      }
      int nul = file.hasNul() ? cellWithNul(row) : -1;
      if (nul >= 0) {
        refuse(
            row,
            nul,
            Kind.NUL_CHARACTER,
            "This cell holds a NUL character, which no text has.",
            "The file is damaged here: fetch or export it again.");
        return;
      }
      taker.accept(row);
    }

    private int cellWithNul(Row row) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i).indexOf('\0') >= 0) {
          return i;
        }
      }
      return -1;
    }

    /// A row that the parser gave up on. Reading starts again on the line after its first, and
    /// takes care not to take the rest of the broken row for rows of their own.
    private void brokenQuoting(long line) {
      taken++;
      afterBroken = true;
      account.flaw(
          new Flaw(
              Kind.BROKEN_QUOTING,
              new Place(name(), line, ""),
              "",
              "The quotation marks of this row do not pair up.",
              "Close each quoted cell, and double a quotation mark that belongs to the text.",
              Outcome.ROW_REFUSED));
      account.refused();
      linesDone = Math.max(line, linesDone + 1);
    }

    private void refuse(Row row, int cell, Kind kind, String why, String remedy) {
      String column = cell < 0 ? "" : columns.header().get(cell);
      String value = cell < 0 ? String.join(",", row.cells()) : row.cells().get(cell);
      long line = cell < 0 ? row.line() : row.lineOf(cell);
      var place = new Place(name(), line, column);
      account.flaw(new Flaw(kind, place, value, why, remedy, Outcome.ROW_REFUSED));
      account.refused();
    }

    private void refuseRest(Kind kind, String why) {
      account.flaw(
          flaw(
              kind,
              "",
              why + " The rest of the file was left out.",
              "Repair or split the file.",
              Outcome.FILE_REFUSED));
    }
  }
}
