package org.trucewatch.reports.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.EventTypes;
import org.trucewatch.reports.codebooks.Codebooks;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.Flaw.Kind;

/// Codes of CAMEO in words (Schrodt 2012, "CAMEO Conflict and Mediation Event Observations Event
/// and Actor Codebook", version 1.1b3): the class, and what the codebook of correspondences names
/// for it. Words for people to read, from which nothing is concluded.
final class Cameo {
  private static final String CODE = "eventcode";
  private static final String ROOT = "eventrootcode";
  private static final int ROOT_DIGITS = 2;
  private static final int MOST_DIGITS = 4;

  /// The twenty classes, in the order of their numbers.
  private static final List<String> CLASSES =
      List.of(
          "statement",
          "appeal",
          "intent to cooperate",
          "consultation",
          "diplomatic cooperation",
          "material cooperation",
          "aid",
          "yielding",
          "investigation",
          "demand",
          "disapproval",
          "rejection",
          "threat",
          "protest",
          "show of force",
          "reduced relations",
          "coercion",
          "assault",
          "fight",
          "mass violence");

  private final EventTypes types = Codebooks.shipped().eventTypes();

  /// Words by code; bounded, since a code has four digits at most.
  private final Map<String, String> words = new HashMap<>();

  /// The code of a row: "fight (CAMEO 190: ground clash or ground incursion)". A code that is none,
  /// and one that contradicts the class beside it, are flagged and shown as they are.
  String words(Cells cells) {
    String code = cells.text(CODE).strip();
    if (!isCode(code)) {
      cells.keep(
          Kind.UNKNOWN_WORD,
          CODE,
          cells.quoted(CODE) + " is no code of CAMEO.",
          "These codes have two to four digits and begin with 01 to 20, such as 190.");
      return "unknown (CAMEO " + GdeltLeads.shown(code) + ")";
    }
    String root = cells.text(ROOT).strip();
    if (!root.isEmpty() && !code.startsWith(root.length() == 1 ? "0" + root : root)) {
      cells.keep(
          Kind.CONTRADICTION,
          CODE,
          cells.quoted(CODE)
              + " is not of class "
              + cells.quoted(ROOT)
              + ", which stands beside it.",
          "Look for zeros at the beginning of codes, which spreadsheets drop; fetch the file"
              + " again.");
      return "unknown (CAMEO " + code + ")";
    }
    return words.computeIfAbsent(code, this::look);
  }

  private String look(String code) {
    String named = String.join(" or ", types.fromCameo(code).map(EventType::name).terms());
    int root = Cells.digits(code, 0, ROOT_DIGITS);
    return CLASSES.get(root - 1) + " (CAMEO " + code + (named.isEmpty() ? "" : ": " + named) + ")";
  }

  private static boolean isCode(String code) {
    int root = Cells.digits(code, 0, ROOT_DIGITS);
    return code.length() <= MOST_DIGITS
        && Cells.digits(code, 0, code.length()) >= 0
        && root >= 1
        && root <= CLASSES.size();
  }
}
