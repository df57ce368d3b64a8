package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;

/// Sets a listing as a table that fits the screen: the widest text columns give way first. For a
/// pipe nothing is cut.
public final class Table {
  private static final int MIN_TEXT_COLUMNS = 8;
  private static final String GAP = "  ";

  private Table() {}

  /// The lines of the table, headings first, without the foot. The first column is set in by
  /// `margin` spaces.
  public static List<String> lines(Listing listing, Screen screen, int margin) {
    var shownColumns = new ArrayList<Integer>();
    for (int c = 0; c < listing.columns().size(); c++) {
      if (!listing.columns().get(c).heading().isEmpty()) {
        shownColumns.add(c);
      }
    }
    int[] widths = widths(listing, shownColumns);
    if (!screen.plain()) {
      narrow(listing, shownColumns, widths, screen.columns() - margin);
    }
    var lines = new ArrayList<String>();
    var headings = shownColumns.stream().map(c -> listing.columns().get(c).heading()).toList();
    lines.add(screen.bold(line(listing, shownColumns, headings, widths, margin)));
    for (Listing.Row row : listing.rows()) {
      var texts = shownColumns.stream().map(c -> row.cells().get(c).shown()).toList();
      lines.add(line(listing, shownColumns, texts, widths, margin));
    }
    return lines;
  }

  private static int[] widths(Listing listing, List<Integer> shownColumns) {
    int[] widths = new int[shownColumns.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = shownColumns.get(i);
      widths[i] = Visible.columns(listing.columns().get(column).heading());
      for (Listing.Row row : listing.rows()) {
        widths[i] = Math.max(widths[i], Visible.columns(row.cells().get(column).shown()));
      }
    }
    return widths;
  }

  private static void narrow(
      Listing listing, List<Integer> shownColumns, int[] widths, int available) {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    while (total > available) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean text = listing.columns().get(shownColumns.get(i)).align() == Listing.Align.LEFT;
        boolean wider = widest < 0 || widths[i] > widths[widest];
        if (text && widths[i] > MIN_TEXT_COLUMNS && wider) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private static String line(
      Listing listing, List<Integer> shownColumns, List<String> texts, int[] widths, int margin) {
    var line = new StringBuilder(" ".repeat(margin));
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        line.append(GAP);
      }
      String text = Visible.cut(texts.get(i), widths[i]);
      String padding = " ".repeat(widths[i] - Visible.columns(text));
      boolean right = listing.columns().get(shownColumns.get(i)).align() == Listing.Align.RIGHT;
      line.append(right ? padding : "").append(text).append(right ? "" : padding);
    }
    return line.toString().stripTrailing();
  }
}
