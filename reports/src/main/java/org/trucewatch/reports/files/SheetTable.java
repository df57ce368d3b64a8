package org.trucewatch.reports.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trucewatch.reports.files.Grid.GridRow;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Columns;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.Notes;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Table;

/// One sheet of a spreadsheet as a table. The lines in its flaws are the numbers of the rows in the
/// sheet.
final class SheetTable implements Table {
  private static final int SHOWN_LINES = 5;

  private final String name;
  private final XlsxBook.Sheet sheet;
  private final long size;
  private final HeaderSearch.Found header;
  private final Columns columns;
  private final ReadSettings.Limits limits;

  private SheetTable(
      String name,
      XlsxBook.Sheet sheet,
      long size,
      HeaderSearch.Found header,
      ReadSettings.Limits limits) {
    this.name = name;
    this.sheet = sheet;
    this.size = size;
    this.header = header;
    this.columns = new Columns(header.names());
    this.limits = limits;
  }

  /// Opens a sheet and finds its header; empty, with a flaw handed on, if there is none.
  static Optional<Table> open(
      String file,
      XlsxBook.Sheet sheet,
      long size,
      ReadSettings.Limits limits,
      Consumer<Flaw> flaws)
      throws IOException {
    String name = file + ", sheet " + sheet.name();
    var first = new ArrayList<GridRow>();
    try {
      sheet
          .grid()
          .read(
              row -> {
                if (!row.isBlank()) {
                  first.add(row);
                }
                return first.size() < HeaderSearch.ROWS;
              },
              _ -> {});
    } catch (IOException e) {
      flaws.accept(TableFiles.unreadable(e).flaw(name, 0));
      return Optional.empty();
    }
    var header = HeaderSearch.find(first);
    if (header.isEmpty()) {
      flaws.accept(
          new Flaw(
              Kind.SHEET_NOT_READ,
              new Place(name, 0, ""),
              "",
              first.isEmpty()
                  ? "This sheet is empty."
                  : "This sheet has no header row of two columns or more.",
              "Nothing, if it holds no table; else give its columns a row of names.",
              Outcome.NOTED));
    }
    return header.map(found -> new SheetTable(name, sheet, size, found, limits));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void remark(Account account) {
    if (!header.above().isEmpty()) {
      String lines =
          header.above().stream()
              .limit(SHOWN_LINES)
              .flatMap(row -> row.cells().stream())
              .filter(cell -> !cell.isBlank())
              .collect(Collectors.joining(" | "));
      account.flaw(
          new Flaw(
              Kind.LINES_ABOVE_HEADER,
              new Place(name, header.row().line(), ""),
              lines,
              "This row is taken for the header; %d row(s) with something in them stand above it."
                  .formatted(header.above().size()),
              "Nothing, if this is the row with the names of the columns.",
              Outcome.NOTED));
    }
    if (sheet.isHidden()) {
      account.flaw(
          flaw(
              Kind.SHEET_NOT_READ,
              "",
              "This sheet is hidden in the spreadsheet program, and is read all the same.",
              "Delete the sheet if it should not be read.",
              Outcome.NOTED));
    }
    Notes.aboutColumns(this, account);
  }

  @Override
  public void rows(Account account, long bytesBefore, Consumer<Row> taker) throws IOException {
    account.table(name());
    new Pass(account, bytesBefore, taker).run();
  }

  /// One reading of the sheet.
  private final class Pass {
    private final Account account;
    private final long bytesBefore;
    private final Consumer<Row> taker;
    private long unpacked;
    private long taken;
    private long line;

    Pass(Account account, long bytesBefore, Consumer<Row> taker) {
      this.account = account;
      this.bytesBefore = bytesBefore;
      this.taker = taker;
    }

    void run() throws IOException {
      try {
        sheet.grid().read(this::take, n -> unpacked += n);
      } catch (IOException e) {
        account.flaw(TableFiles.unreadable(e).flawOfRest(name, line));
        return;
      }
      if (taken == 0) {
        String why = "There is a header and no row.";
        account.flaw(flaw(Kind.NO_ROWS, "", why, "Fetch or export it again.", Outcome.NOTED));
      }
    }

    private boolean take(GridRow row) {
      line = row.line();
      double share = Math.min(1, (double) unpacked / sheet.grid().unpackedSize());
      account.reached(bytesBefore + (long) (share * size));
      if (line <= header.row().line() || row.isBlank()) {
        return true;
      }
      if (taken == limits.maxRows()) {
        account.flaw(
            flaw(
                Kind.TOO_MANY_ROWS,
                "",
                "There are more than " + taken + " rows. The rest of the sheet was left out.",
                "Split the file.",
                Outcome.FILE_REFUSED));
        return false;
      }
      taken++;
      check(row);
      return true;
    }

    private void check(GridRow row) {
      int width = columns.header().size();
      if (row.cells().size() > width) {
        refuse(
            row,
            "",
            Kind.WRONG_NUMBER_OF_CELLS,
            "This row has %d cells and the header has %d.".formatted(row.cells().size(), width),
            "Give each column a name in the header row, or clear the cells that are too many.");
      } else if (row.longCell() >= 0) {
        refuse(
            row,
            columns.header().get(row.longCell()),
            Kind.CELL_TOO_LONG,
            "This cell has more than " + limits.maxCellChars() + " characters.",
            "Shorten the cell.");
      } else {
        handOn(row, width);
      }
    }

    private void handOn(GridRow row, int width) {
      for (Map.Entry<Integer, String> error : row.errors().entrySet()) {
        int at = error.getKey();
        String column = at < width ? columns.header().get(at) : Columns.letters(at);
        account.flaw(
            new Flaw(
                Kind.FORMULA_ERROR,
                new Place(name, row.line(), column),
                error.getValue(),
                "The formula of this cell has no result but the error " + error.getValue() + ".",
                "Mend the formula, or write the value in its place.",
                Outcome.CELL_SET_ASIDE));
      }
      List<String> cells = new ArrayList<>(row.cells());
      while (cells.size() < width) {
        cells.add("");
      }
      taker.accept(new Row(row.line(), row.line(), width, -1, false, cells));
    }

    private void refuse(GridRow row, String column, Kind kind, String why, String remedy) {
      String value = column.isEmpty() ? String.join(",", row.cells()) : "";
      var place = new Place(name, row.line(), column);
      account.flaw(new Flaw(kind, place, value, why, remedy, Outcome.ROW_REFUSED));
      account.refused();
    }
  }
}
