package org.trucewatch.reports.gdelt;

import java.util.Arrays;

/// Invented rows of GDELT in the order of its columns, for tests to change.
final class GdeltRows {
  static final int ID = 0;
  static final int DAY = 1;
  static final int ACTOR = 6;
  static final int CODE = 26;
  static final int ROOT = 28;
  static final int PLACE_TYPE = 51;
  static final int ADDED = 59;
  static final int ADDRESS = 60;

  private GdeltRows() {}

  /// An event of GDELT 2: 61 cells.
  static String[] event(String id) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[ID] = id;
    cells[DAY] = "20251009";
    cells[2] = "202510";
    cells[3] = "2025";
    cells[ACTOR] = "ARMY OF A";
    cells[16] = "ARMY OF B";
    cells[CODE] = "195";
    cells[27] = "195";
    cells[ROOT] = "19";
    cells[PLACE_TYPE] = "4";
    cells[52] = "A town, A province, A country";
    cells[56] = "31.5";
    cells[57] = "65.5";
    cells[ADDED] = "20251010120000";
    cells[ADDRESS] = "https://news.example/" + id;
    return cells;
  }

  /// A mention of GDELT 2: 16 cells.
  static String[] mention(String id) {
    String row =
        id
            + ",20251009120000,20251010120000,1,news.example,https://news.example/2,3,-1,5,9,1,50"
            + ",900,-2.5,,";
    return row.split(",", -1);
  }

  static String[] with(String[] row, int at, String cell) {
    String[] changed = row.clone();
    changed[at] = cell;
    return changed;
  }

  static String text(String[]... rows) {
    return text("\t", rows);
  }

  static String text(String separator, String[]... rows) {
    var text = new StringBuilder();
    for (String[] row : rows) {
      text.append(String.join(separator, row)).append('\n');
    }
    return text.toString();
  }
}
