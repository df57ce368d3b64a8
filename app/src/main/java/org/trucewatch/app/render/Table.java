package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Visible;

/// Sets a listing as a table that fits the screen: the widest text columns give way first and their
/// cells go over several lines, so that nothing is lost. Columns that are empty in every row are
/// left out. On a screen too narrow for the columns each row becomes a small paragraph. For a pipe
/// each row is one line, however long.
public final class Table {
  private static final int LONGEST_WHOLE_WORD = 14;
  private static final int LEADING_CELLS = 2;
  private static final String GAP = "  ";

  private final Listing listing;
  private final List<Integer> shown;
  private final int margin;

  private Table(Listing listing, int margin) {
    this.listing = listing;
    this.margin = margin;
    this.shown = new ArrayList<>();
    for (int c = 0; c < listing.columns().size(); c++) {
      if (!listing.columns().get(c).heading().isEmpty() && isFilled(listing, c)) {
        shown.add(c);
      }
    }
  }

  /// A table in parts.
  ///
  /// @param heading the lines with the headings; none when rows are paragraphs
  /// @param rows the lines of each row
  record Parts(List<String> heading, List<List<String>> rows) {}

  /// The lines of the table, headings first, without the foot. The first column is set in by
  /// `margin` spaces.
  public static List<String> lines(Listing listing, Screen screen, int margin) {
    Parts parts = parts(listing, screen, margin);
    var lines = new ArrayList<>(parts.heading());
    parts.rows().forEach(lines::addAll);
    return lines;
  }

  /// The same in parts, for a page that puts something between rows.
  static Parts parts(Listing listing, Screen screen, int margin) {
    var table = new Table(listing, margin);
    int[] widths = table.naturalWidths();
    if (!screen.plain() && !table.narrow(widths, screen.columns() - margin)) {
      return new Parts(
          List.of(), listing.rows().stream().map(row -> table.paragraph(row, screen)).toList());
    }
    List<String> heading =
        table
            .lines(
                table.shown.stream().map(c -> listing.columns().get(c).heading()).toList(), widths)
            .stream()
            .map(screen::bold)
            .toList();
    return new Parts(
        heading,
        listing.rows().stream().map(row -> table.lines(table.texts(row), widths)).toList());
  }

  private static boolean isFilled(Listing listing, int column) {
    return listing.rows().isEmpty()
        || listing.rows().stream()
            .anyMatch(row -> !(row.cells().get(column) instanceof Cell.Absent));
  }

  private List<String> texts(Listing.Row row) {
    return shown.stream().map(c -> row.cells().get(c).shown()).toList();
  }

  private boolean isText(int i) {
    return listing.columns().get(shown.get(i)).align() == Listing.Align.LEFT;
  }

  private int[] naturalWidths() {
    int[] widths = new int[shown.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Visible.columns(listing.columns().get(shown.get(i)).heading());
      for (Listing.Row row : listing.rows()) {
        widths[i] = Math.max(widths[i], Visible.columns(row.cells().get(shown.get(i)).shown()));
      }
    }
    return widths;
  }

  /// Narrows text columns until the table fits; false if it cannot. Each step takes from the column
  /// where that adds the fewest lines to the table; of several, from the widest.
  private boolean narrow(int[] widths, int available) {
    int[] least = leastWidths(widths);
    int[][] lengths = lengths();
    int total = GAP.length() * (widths.length - 1) + IntStream.of(widths).sum();
    for (; total > available; total--) {
      int best = -1;
      long fewest = Long.MAX_VALUE;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i]) {
          widths[i]--;
          long height = height(lengths, widths);
          widths[i]++;
          if (height < fewest || (height == fewest && widths[i] > widths[best])) {
            best = i;
            fewest = height;
          }
        }
      }
      if (best < 0) {
        return false;
      }
      widths[best]--;
    }
    return true;
  }

  private int[][] lengths() {
    return listing.rows().stream()
        .map(row -> texts(row).stream().mapToInt(Visible::columns).toArray())
        .toArray(int[][]::new);
  }

  /// About how many lines the rows take: a cell that is broken at words fills its lines to five
  /// sixths.
  private static long height(int[][] lengths, int[] widths) {
    long height = 0;
    for (int[] row : lengths) {
      int tallest = 1;
      for (int i = 0; i < widths.length; i++) {
        if (row[i] > widths[i]) {
          tallest = Math.max(tallest, Math.ceilDiv(row[i] * 6, widths[i] * 5));
        }
      }
      height += tallest;
    }
    return height;
  }

  /// A text column is at least as wide as its longest word, so that no date or id is broken.
  private int[] leastWidths(int[] natural) {
    int[] least = natural.clone();
    for (int i = 0; i < least.length; i++) {
      if (isText(i)) {
        int longest = longestWord(listing.columns().get(shown.get(i)).heading());
        for (Listing.Row row : listing.rows()) {
          String text = row.cells().get(shown.get(i)).shown();
          if (text.length() > longest && longest < LONGEST_WHOLE_WORD) {
            longest = Math.max(longest, longestWord(text));
          }
        }
        least[i] = Math.min(LONGEST_WHOLE_WORD, longest);
      }
    }
    return least;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : Lines.words(text)) {
      longest = Math.max(longest, Visible.columns(word.stripTrailing()));
    }
    return longest;
  }

  private List<String> lines(List<String> texts, int[] widths) {
    var cells = new ArrayList<List<String>>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> folded = Lines.fold(texts.get(i), widths[i]);
      cells.add(folded);
      height = Math.max(height, folded.size());
    }
    var lines = new ArrayList<String>(height);
    for (int y = 0; y < height; y++) {
      var line = new StringBuilder(" ".repeat(margin));
      for (int i = 0; i < widths.length; i++) {
        String text = y < cells.get(i).size() ? cells.get(i).get(y) : "";
        String padding = " ".repeat(widths[i] - Visible.columns(text));
        line.append(i > 0 ? GAP : "");
        line.append(isText(i) ? text : padding).append(isText(i) ? padding : text);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /// A row on a narrow screen: its first cells, then "heading value" for the others that are not
  /// empty.
  private List<String> paragraph(Listing.Row row, Screen screen) {
    int width = screen.columns() - margin;
    var lead = new ArrayList<String>();
    var rest = new ArrayList<String>();
    for (int i = 0; i < shown.size(); i++) {
      String text = row.cells().get(shown.get(i)).shown();
      if (i < LEADING_CELLS) {
        lead.add(text);
      } else if (!text.isEmpty()) {
        rest.add(listing.columns().get(shown.get(i)).heading() + ": " + text);
      }
    }
    var lines = new ArrayList<String>();
    lead.removeAll(Collections.singleton(""));
    Lines.fold(String.join(", ", lead), width)
        .forEach(line -> lines.add(" ".repeat(margin) + screen.bold(line)));
    Lines.fold(String.join("; ", rest), width - GAP.length())
        .forEach(line -> lines.add(" ".repeat(margin) + GAP + line));
    return lines;
  }
}
