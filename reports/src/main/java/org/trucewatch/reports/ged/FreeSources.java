package org.trucewatch.reports.ged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.TextDates;

/// Takes apart the free forms in which older rows of UCDP GED name their reports: `Reuters 9/1
/// 1992` (day and month), `AP 16/10, AFP 17/10`, `The News website, Islamabad, in English 15 May
/// 09`, `Headline`, `4 February 2010`, `BBC Monitoring` on three lines, numbered lists of these.
///
/// What it cannot take apart is kept whole as one entry. No regular expressions: these cells are
/// long and many.
final class FreeSources {
  private static final int MAX_OUTLET = 60;

  private FreeSources() {}

  static SourceList parse(String text, LocalDate eventStart) {
    var articles = new ArrayList<Article>();
    int unsplit = 0;
    for (String entry : text.indexOf('\n') < 0 ? List.of(text) : blocks(text)) {
      List<Article> found =
          entry.indexOf('\n') < 0 ? line(entry, eventStart) : block(entry, eventStart);
      if (found.isEmpty()) {
        var whole = whole(entry);
        unsplit += isBareName(whole) ? 0 : 1;
        articles.add(whole);
      } else {
        articles.addAll(found);
      }
    }
    return new SourceList(articles, false, unsplit);
  }

  /// An entry that is kept whole. Its outlet is told only where a name stands clearly in front.
  static Article whole(String entry) {
    String text = oneLine(entry);
    String outlet = text.startsWith("http") ? host(text) : leadingName(text);
    return new Article(outlet, Optional.empty(), false, text);
  }

  /// Whether an entry is nothing but the name of an outlet, perhaps with a year: there is nothing
  /// to take apart in "SATP" or "Human Rights Yearbook 2000".
  private static boolean isBareName(Article whole) {
    return !whole.outlet().isEmpty() && whole.headline().length() <= whole.outlet().length() + 5;
  }

  /// The entries of a cell of several lines: numbered "(1) …", or parted by blank lines.
  private static List<String> blocks(String text) {
    var blocks = new ArrayList<String>();
    var current = new StringBuilder();
    for (String line : text.split("\r?\n|\r", -1)) {
      String rest = line.strip();
      int number = numbering(rest);
      if (rest.isEmpty() || number > 0) {
        addBlock(blocks, current);
      }
      String said = rest.substring(number);
      if (!said.isEmpty()) {
        current.append(current.isEmpty() ? "" : "\n").append(said);
      }
    }
    addBlock(blocks, current);
    return blocks;
  }

  private static void addBlock(List<String> blocks, StringBuilder current) {
    if (!current.isEmpty()) {
      blocks.add(current.toString());
      current.setLength(0);
    }
  }

  /// Length of a leading "(12) "; 0 if there is none.
  private static int numbering(String line) {
    int close = line.startsWith("(") ? line.indexOf(')') : -1;
    if (close < 2 || close > 3 || Cells.digits(line, 1, close) < 0) {
      return 0;
    }
    int next = close + 1;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /// Headline, day, outlet, each on its own line, or headline, outlet, day.
  private static List<Article> block(String block, LocalDate eventStart) {
    List<String> lines = List.of(block.split("\n", -1));
    for (int i = 1; i < lines.size(); i++) {
      var day = TextDates.atEnd(lines.get(i), eventStart);
      if (day.isPresent() && day.get().from() == 0) {
        boolean last = i == lines.size() - 1;
        String outlet = lines.get(last ? i - 1 : i + 1);
        if (outlet.length() <= MAX_OUTLET && (!last || i > 1)) {
          String headline = String.join(" ", lines.subList(0, last ? i - 1 : i));
          return List.of(article(outlet, day.get(), headline));
        }
      }
    }
    return List.of();
  }

  /// One line: entries that each end with a day, parted by commas or semicolons; or one entry with
  /// the day in the middle.
  private static List<Article> line(String line, LocalDate eventStart) {
    var articles = new ArrayList<Article>();
    int start = 0;
    for (int at = nextSeparator(line, 0); start < line.length(); at = nextSeparator(line, at + 1)) {
      String piece = line.substring(start, at).strip();
      var day = TextDates.atEnd(piece, eventStart);
      if (day.isPresent()) {
        var article = dated(piece.substring(0, day.get().from()), day.get());
        if (article.isEmpty()) {
          return List.of();
        }
        articles.add(article.get());
        start = at + 1;
      } else if (at == line.length()) {
        return rest(articles, piece, eventStart);
      }
    }
    return articles;
  }

  /// What stands behind the last entry: its headline, or an entry with its day in the middle.
  private static List<Article> rest(List<Article> articles, String piece, LocalDate eventStart) {
    var inner = TextDates.inside(piece, eventStart);
    if (inner.isPresent()) {
      var day = inner.get();
      String headline = piece.substring(day.to()).strip();
      String outlet = trimmed(piece.substring(0, day.from()));
      if (!isName(outlet)) {
        return List.of();
      }
      articles.add(article(outlet, day, unquoted(headline)));
      return articles;
    }
    if (articles.isEmpty() || piece.isEmpty()) {
      return articles;
    }
    Article last = articles.removeLast();
    String headline = last.headline().isEmpty() ? piece : last.headline() + ", " + piece;
    articles.add(new Article(last.outlet(), last.day(), last.yearIsInferred(), headline));
    return articles;
  }

  private static Optional<Article> dated(String before, TextDates.Found day) {
    String text = trimmed(before);
    int end = outletEnd(text);
    String outlet = text.substring(0, end).strip();
    String headline = end < text.length() ? text.substring(end + 1).strip() : "";
    return isName(outlet) ? Optional.of(article(outlet, day, headline)) : Optional.empty();
  }

  private static Article article(String outlet, TextDates.Found day, String headline) {
    return new Article(outlet, Optional.of(day.day()), day.yearIsInferred(), headline);
  }

  private static int nextSeparator(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == ',' || line.charAt(i) == ';') {
        return i;
      }
    }
    return line.length();
  }

  private static int outletEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ',' || text.charAt(i) == ':') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isName(String outlet) {
    return !outlet.isEmpty()
        && outlet.length() <= MAX_OUTLET
        && Character.isLetter(outlet.charAt(0))
        && !TextDates.isMonth(firstWord(outlet))
        && outlet.indexOf('"') < 0;
  }

  private static String leadingName(String text) {
    int end = 0;
    while (end < text.length() && ",:(\"“;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = trimmed(text.substring(0, end));
    int lastWord = name.lastIndexOf(' ') + 1;
    if (Cells.digits(name, lastWord, name.length()) >= 0) {
      name = trimmed(name.substring(0, lastWord));
    }
    return isName(name) ? name : "";
  }

  private static String host(String address) {
    int start = address.indexOf("://") + 3;
    int end = start;
    while (end < address.length() && "/?# ".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(Math.min(start, end), end);
    return host.length() <= MAX_OUTLET ? host : "";
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  private static String trimmed(String text) {
    String stripped = text.strip();
    int end = stripped.length();
    while (end > 0 && ",;:-/".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.substring(0, end).strip();
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1).strip() : text;
  }

  private static String oneLine(String text) {
    return text.replace("\r", "").replace('\n', ' ').strip();
  }
}
