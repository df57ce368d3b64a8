package org.trucewatch.output.listing;

import java.util.List;

/// A listing as a Markdown table with its foot below.
public final class Markdown {
  private Markdown() {}

  static String render(Listing listing) {
    var page = new StringBuilder();
    row(page, listing.columns().stream().map(Listing.Column::name).toList());
    row(
        page,
        listing.columns().stream()
            .map(column -> column.align() == Listing.Align.RIGHT ? "---:" : "---")
            .toList());
    for (Listing.Row row : listing.rows()) {
      row(page, row.cells().stream().map(cell -> escaped(cell.shown())).toList());
    }
    for (String remark : listing.foot()) {
      page.append('\n').append(escaped(remark)).append('\n');
    }
    return page.toString();
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /// Text with nothing in it that Markdown would obey.
  public static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>|#!".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
