package org.trucewatch.reports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of a table: their names as written, and where each stands. Names are compared
/// without spaces around and in lower case; of two columns of one name the first counts.
public final class Columns {
  private final List<String> header;
  private final Map<String, Integer> positions = new HashMap<>();

  public Columns(List<String> header) {
    this.header = List.copyOf(header);
    for (int i = 0; i < header.size(); i++) {
      positions.putIfAbsent(plain(header.get(i)), i);
    }
  }

  /// The names as written, in order.
  public List<String> header() {
    return header;
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

  /// A name as it is compared: no spaces around, lower case.
  public static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
