package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trucewatch.output.words.Visible;

/// A page of text in the making: headings, paragraphs wrapped to the screen, tables.
public final class Lines {
  /// After a run of spaces, and after a hyphen between letters ("Inter-Services", no date or id).
  private static final Pattern WORD_ENDS =
      Pattern.compile("(?<= )(?! )|(?<=\\p{L}{2}-)(?=\\p{L}{2})");

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  /// An empty page for this screen.
  public Lines(Screen screen) {
    this.screen = screen;
  }

  /// The screen the page is for.
  public Screen screen() {
    return screen;
  }

  /// A title: bold, its own line.
  public Lines title(String text) {
    for (String line : wrap(Visible.of(text), screen.columns())) {
      lines.add(screen.bold(line));
    }
    return this;
  }

  /// A heading after an empty line.
  public Lines heading(String text) {
    return blank().add(screen.bold(Visible.of(text)));
  }

  /// A paragraph, wrapped.
  public Lines text(String text) {
    return text("", text);
  }

  /// A paragraph whose first line starts with `lead` and whose later lines are set in as far.
  public Lines text(String lead, String text) {
    String shownLead = Visible.of(lead);
    int indent = Visible.columns(shownLead);
    String margin = " ".repeat(indent);
    boolean first = true;
    for (String line : wrap(Visible.of(text), screen.columns() - indent)) {
      lines.add((first ? shownLead : margin) + line);
      first = false;
    }
    return this;
  }

  /// A remark set back: the foot of a listing, a method. Spaces in front set in all its lines.
  public Lines remark(String text) {
    String margin = " ".repeat(text.length() - text.stripLeading().length());
    for (String line : wrap(Visible.of(text), screen.columns() - margin.length())) {
      lines.add(margin + screen.dim(line));
    }
    return this;
  }

  /// An empty line, unless there is one already or the page is empty.
  public Lines blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /// A line as it is; it must be safe to show.
  public Lines add(String line) {
    lines.add(line);
    return this;
  }

  /// Lines as they are, such as those of a table.
  public Lines addAll(List<String> more) {
    lines.addAll(more);
    return this;
  }

  /// The page, each line ended.
  @Override
  public String toString() {
    var page = new StringBuilder();
    for (String line : lines) {
      page.append(line.stripTrailing()).append('\n');
    }
    return page.toString();
  }

  /// The text broken into lines of at most `columns`: at spaces and after hyphens between letters;
  /// a longer word stays whole.
  static List<String> wrap(String text, int columns) {
    var wrapped = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (String piece : words(text.strip())) {
      String word = piece.stripTrailing();
      int wide = Visible.columns(word);
      if (used > 0 && used + wide > columns) {
        wrapped.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += Visible.columns(piece);
    }
    wrapped.add(line.toString().stripTrailing());
    return wrapped;
  }

  /// The pieces between which a line may be broken, each with the space after it.
  static List<String> words(String text) {
    return List.of(WORD_ENDS.split(text, -1));
  }

  /// The same, with words that are longer than a line broken.
  static List<String> fold(String text, int columns) {
    if (Visible.columns(text) <= columns) {
      return List.of(text);
    }
    var folded = new ArrayList<String>();
    for (String line : wrap(text, columns)) {
      var part = new StringBuilder();
      int used = 0;
      for (int point : line.codePoints().toArray()) {
        int wide = Visible.columns(point);
        if (used + wide > columns && used > 0) {
          folded.add(part.toString());
          part.setLength(0);
          used = 0;
        }
        part.appendCodePoint(point);
        used += wide;
      }
      folded.add(part.toString());
    }
    return folded;
  }
}
