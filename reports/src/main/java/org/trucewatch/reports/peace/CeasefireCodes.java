package org.trucewatch.reports.peace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.reports.table.Cells;

/// The codes of the ETH/PRIO Civil Conflict Ceasefire Dataset in words. -1 means unclear.
final class CeasefireCodes {
  private static final Map<String, String> CLASSES =
      Map.of(
          "1", "cessation of hostilities",
          "2", "cessation of hostilities with a mechanism",
          "3", "definitive ceasefire");
  private static final Map<String, String> PURPOSES = purposes();

  private CeasefireCodes() {}

  private static Map<String, String> purposes() {
    var words = new LinkedHashMap<String, String>();
    words.put("p_humanitarian", "humanitarian");
    words.put("p_peaceprocess", "peace process");
    words.put("p_holiday", "holiday");
    words.put("p_election", "election");
    words.put("p_other", "other");
    return words;
  }

  /// Class, whether written, whether partial, and what for.
  static String kind(Cells cells) {
    var parts = new ArrayList<String>();
    parts.add(CLASSES.getOrDefault(code(cells, "ceasefire_class"), "class not stated"));
    parts.add("written: " + yesNo(code(cells, "written")));
    if (code(cells, "partial").equals("1")) {
      parts.add("partial coverage");
    }
    List<String> purposes =
        PURPOSES.entrySet().stream()
            .filter(entry -> code(cells, entry.getKey()).equals("1"))
            .map(Map.Entry::getValue)
            .toList();
    if (!purposes.isEmpty()) {
      parts.add("purpose: " + String.join(", ", purposes));
    }
    return String.join(", ", parts);
  }

  /// Who mediated, who sent the mediator, as written; nothing where neither column says anything.
  static String mediation(Cells cells) {
    return mediator(cells, "mediator_nego", "mediation in the talks: ")
        + mediator(cells, "mediator_send", "mediator sent by: ");
  }

  private static String mediator(Cells cells, String column, String before) {
    String words =
        switch (code(cells, column)) {
          case "" -> "";
          case "0" -> before + "none";
          case "-1" -> before + "unclear";
          default -> before + Line.of(cells, column);
        };
    return words.isEmpty() ? "" : words + "; ";
  }

  private static String yesNo(String code) {
    return switch (code) {
      case "0" -> "no";
      case "1", "2" -> "yes";
      default -> "unclear";
    };
  }

  private static String code(Cells cells, String column) {
    return cells.text(column).strip();
  }
}
