package org.trucewatch.app.render;

/// A listing as CSV (RFC 4180, UTF-8, LF). Meant for spreadsheets, so a text cell that a
/// spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"), and
/// control and bidirectional characters are shown as marks. The case format keeps cells untouched;
/// use that to exchange cases.
final class Csv {
  private Csv() {}

  static String render(Listing listing) {
    var csv = new StringBuilder();
    boolean first = true;
    for (Listing.Column column : listing.columns()) {
      csv.append(first ? "" : ",").append(column.name());
      first = false;
    }
    csv.append('\n');
    for (Listing.Row row : listing.rows()) {
      first = true;
      for (Cell cell : row.cells()) {
        csv.append(first ? "" : ",").append(quoted(text(cell)));
        first = false;
      }
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String text(Cell cell) {
    String shown = cell instanceof Cell.Marked(String text, var _) ? text : cell.shown();
    boolean fromReport = cell instanceof Cell.Words || cell instanceof Cell.Many;
    return fromReport && startsAFormula(shown) ? "'" + shown : shown;
  }

  private static boolean startsAFormula(String text) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && "=+-@＝＋－＠".indexOf(stripped.charAt(0)) >= 0;
  }

  private static String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(c -> c == ',' || c == '"' || c == ';') && text.equals(text.strip());
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
