package org.trucewatch.reports.peace;

import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// Addresses of texts.
final class Addresses {
  private Addresses() {}

  /// The address in a cell; empty if there is none that can be used.
  static String one(Cells cells, String column) {
    String text = cells.text(column).strip();
    if (text.isEmpty()) {
      return "";
    }
    boolean isAddress = text.startsWith("http://") || text.startsWith("https://");
    boolean isOne =
        text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    if (isAddress && isOne) {
      return text;
    }
    cells.setAside(
        Kind.UNUSABLE_ADDRESS,
        column,
        "This is not one address.",
        "Write one address that begins with https:// or http://, without spaces.");
    return "";
  }
}
