package org.trucewatch.output.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.output.words.Marks;

/// Rows as CSV (RFC 4180, UTF-8, LF), safe to open in a spreadsheet, so that it can be undone.
///
/// A text that a spreadsheet would take for a formula, and one that begins with an apostrophe, gets
/// an apostrophe in front (OWASP, "CSV injection"): taking one apostrophe off whatever begins with
/// one gives the text back. Control and bidirectional characters stand as marks, see {@link Marks}.
/// The case format keeps cells untouched; use that to exchange cases.
public final class Csv {
  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠";

  private Csv() {}

  static String render(Listing listing) {
    var csv = new StringBuilder();
    try {
      header(csv, listing.columns().stream().map(Listing.Column::name).toList());
      for (Listing.Row row : listing.rows()) {
        row(csv, row.cells());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString();
  }

  /// Writes the row of column names.
  public static void header(Appendable csv, List<String> names) throws IOException {
    csv.append(String.join(",", names)).append('\n');
  }

  /// Writes one row.
  public static void row(Appendable csv, List<Cell> cells) throws IOException {
    boolean first = true;
    for (Cell cell : cells) {
      csv.append(first ? "" : ",").append(quoted(text(cell)));
      first = false;
    }
    csv.append('\n');
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Words(String text) -> defused(Marks.of(text));
      case Cell.Marked(String text, var _) -> defused(Marks.of(text));
      case Cell.Many(List<String> values) -> defused(joined(values));
      case Cell.Whole _, Cell.Decimal _, Cell.YesNo _, Cell.Absent _ -> cell.shown();
    };
  }

  /// The elements of a list with marks, semicolons between them.
  public static String joined(List<String> values) {
    return values.stream().map(Marks::element).collect(Collectors.joining("; "));
  }

  private static String defused(String text) {
    return startsAFormula(text) ? "'" + text : text;
  }

  private static boolean startsAFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char head = text.charAt(0);
    String stripped = text.stripLeading();
    return head == '\''
        || head == '\t'
        || head == '\n'
        || text.startsWith("<U+000D>")
        || (!stripped.isEmpty() && STARTS_A_FORMULA.indexOf(stripped.charAt(0)) >= 0);
  }

  private static String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(c -> c == ',' || c == '"' || c == ';' || c == '\n')
            && text.equals(text.strip());
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
