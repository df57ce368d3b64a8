package org.trucewatch.reports.codebooks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.reports.table.Flaw.Kind;

/// A row of a codebook, cell by cell. The first flaw makes the row unusable.
final class BookRow {
  private final BookTable table;
  private final BookTable.Line line;
  private final BookFlaws flaws;
  private boolean sound = true;

  BookRow(BookTable table, BookTable.Line line, BookFlaws flaws) {
    this.table = table;
    this.line = line;
    this.flaws = flaws;
    for (int i = 0; i < line.cells().size(); i++) {
      checkText(table.header().get(i), line.cells().get(i));
    }
  }

  /// Whether no cell had a flaw so far.
  boolean isSound() {
    return sound;
  }

  long line() {
    return line.line();
  }

  /// A cell, stripped; may be empty.
  String text(String column) {
    return line.cells().get(table.header().indexOf(column));
  }

  /// A cell of a column that the codebook need not have; empty without it.
  String optional(String column) {
    return table.header().contains(column) ? text(column) : "";
  }

  /// A cell that must not be empty.
  String stated(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      flaw(column, Kind.EMPTY_CELL, "This cell must not be empty.", "Fill it, or delete the row.");
    }
    return text;
  }

  /// A cell that holds one of a list of words.
  <W> Optional<W> word(
      String column, Stream<W> words, java.util.function.Function<W, String> name) {
    String text = stated(column);
    var all = words.toList();
    Optional<W> found = all.stream().filter(word -> name.apply(word).equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      flaw(
          column,
          Kind.UNKNOWN_WORD,
          "\"" + visible(text) + "\" is none of the words for this column.",
          "The words are: " + String.join(", ", all.stream().map(name).toList()) + ".");
    }
    return found;
  }

  /// A cell that holds a day, or nothing.
  Optional<LocalDate> day(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      flaw(
          column,
          Kind.UNREADABLE_DATE,
          "\"" + visible(text) + "\" is no day.",
          "Write it as 2025-10-09, or leave the cell empty.");
      return Optional.empty();
    }
  }

  void flaw(String column, Kind kind, String why, String remedy) {
    sound = false;
    flaws.cell(line.line(), column, kind, column.isEmpty() ? "" : text(column), why, remedy);
  }

  private void checkText(String column, String cell) {
    if (cell.length() > BookTable.MAX_CELL) {
      sound = false;
      flaws.cell(
          line.line(),
          column,
          Kind.CELL_TOO_LONG,
          cell,
          "The cell has more than " + BookTable.MAX_CELL + " characters.",
          "Shorten it.");
    } else if (hidden(cell)) {
      sound = false;
      flaws.cell(
          line.line(),
          column,
          Kind.UNKNOWN_WORD,
          visible(cell),
          "The cell holds characters that do not show or that turn the direction of writing.",
          "Type it anew.");
    }
  }

  /// Whether a text holds control characters or such as turn the direction of writing. The joiners
  /// of Persian and Urdu are letters' business and allowed.
  static boolean hidden(String text) {
    return text.codePoints().anyMatch(BookRow::isHidden);
  }

  /// The text without such characters, for messages.
  static String visible(String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .map(c -> isHidden(c) ? '\uFFFD' : c)
        .limit(80)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0xFFFD
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
