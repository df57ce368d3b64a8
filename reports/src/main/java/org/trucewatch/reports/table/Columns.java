package org.trucewatch.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of a table: their names, and where each stands. Names are compared without spaces
/// around, with one space for any white space within, and in lower case. A column without a name is
/// called by its letter, as spreadsheets do: `column C`. Of two columns of one name the first has
/// it, and the second is called `killed (column F)`.
public final class Columns {
  private final List<String> header;
  private final List<String> doubled = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  /// @param written the names as written
  public Columns(List<String> written) {
    var names = new ArrayList<String>(written.size());
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i);
      if (name.isBlank()) {
        name = "column " + letters(i);
      } else if (positions.containsKey(plain(name))) {
        doubled.add(name);
        name = name.strip() + " (column " + letters(i) + ")";
      }
      names.add(name);
      positions.putIfAbsent(plain(name), i);
    }
    this.header = List.copyOf(names);
  }

  /// The names, in order: as written, but for columns without a name or with another's.
  public List<String> header() {
    return header;
  }

  /// The names, as written, of columns whose name another has already.
  public List<String> doubled() {
    return List.copyOf(doubled);
  }

  /// Position of a column, counting from 0; -1 if there is none of this name.
  public int position(String column) {
    return positions.getOrDefault(column, -1);
  }

  /// Lets `alias` stand for the column `column` where the table has none of that name.
  public void alias(String column, String alias) {
    Integer at = positions.get(alias);
    if (at != null) {
      positions.putIfAbsent(column, at);
    }
  }

  /// A name as it is compared: no spaces around, one space for white space within, lower case.
  public static String plain(String name) {
    String text = name.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOdd = c != ' ' && (Character.isWhitespace(c) || c == '\u00A0');
      boolean isDouble = c == ' ' && text.charAt(i + 1) == ' ';
      if (isOdd || isDouble) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
      }
    }
    return text;
  }

  /// The letters by which spreadsheets call a column, counting from 0: A, B, …, Z, AA.
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
