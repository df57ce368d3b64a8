package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Explanation;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.output.words.ChanceWords;
import org.trucewatch.output.words.ClaimWords;
import org.trucewatch.output.words.Tenths;
import org.trucewatch.output.words.Visible;

/// The waterfall of two claims: from the prior over each field to the score, and what decided.
public final class WhyPage {
  private static final int BAR_COLUMNS = 12;
  private static final double BITS_PER_COLUMN = 1;
  private static final int GAPS_AND_BITS = 15;

  private WhyPage() {}

  /// The page for claims `a` and `b`.
  public static String of(
      Evidence evidence,
      Claim a,
      Claim b,
      Explanation why,
      LinkSettings.Thresholds thresholds,
      Screen screen) {
    var page = new Lines(screen);
    page.title("Are " + a.id() + " and " + b.id() + " about the same event?");
    page.text(why.together() ? "Yes: they are in one incident." : "No: they are kept apart.");
    page.blank();
    page.text("  " + a.id() + "  ", ClaimWords.told(evidence, a));
    page.text("  " + b.id() + "  ", ClaimWords.told(evidence, b));
    why.link().ifPresent(link -> waterfall(page, link, thresholds));
    why.chance().ifPresent(chance -> page.text("  chance  ", ChanceWords.of(chance)));
    if (!why.reasons().isEmpty()) {
      page.heading("What decided");
      why.reasons().forEach(reason -> page.text("  - ", reason));
    }
    page.blank();
    page.remark(
        "One bit: twice as likely in reports of one event as in reports of two. Bars to the right"
            + " speak for one event, bars to the left against. Wrong? `trucewatch decide CASE"
            + " same|different|unsure "
            + a.id()
            + " "
            + b.id()
            + " --because \"...\"` overrules it.");
    return page.toString();
  }

  static void waterfall(Lines page, Link link, LinkSettings.Thresholds thresholds) {
    page.heading("How the score comes about (bits)");
    double[] values = new double[link.fields().size() + 1];
    values[0] = link.priorBits();
    for (int i = 0; i < link.fields().size(); i++) {
      values[i + 1] = link.fields().get(i).bits();
    }
    double[] printed = Tenths.thatAddUp(values);
    var rows = new ArrayList<String[]>();
    rows.add(new String[] {"before any field", link.family(), bits(printed[0])});
    for (int i = 0; i < link.fields().size(); i++) {
      FieldBits field = link.fields().get(i);
      rows.add(new String[] {field.field().words(), field.level(), bits(printed[i + 1])});
    }
    int[] widths = widths(page.screen(), rows);
    for (int i = 0; i < rows.size(); i++) {
      page.add(line(rows.get(i), widths) + "  " + bar(values[i], page.screen()).stripTrailing());
    }
    page.add(line(new String[] {"score", "", bits(Tenths.round(link.bits()))}, widths));
    page.add(
        line(
            new String[] {"needed", "mean over both groups", bits(thresholds.groupsBits())},
            widths));
    if (thresholds.aloneBits() < thresholds.groupsBits()) {
      page.add(
          line(
              new String[] {"", "where one claim stands alone", bits(thresholds.aloneBits())},
              widths));
    }
  }

  private static int[] widths(Screen screen, List<String[]> rows) {
    int field = 16;
    int level = "mean over both groups".length();
    for (String[] row : rows) {
      level = Math.max(level, Visible.columns(Visible.of(row[1])));
    }
    int room = screen.columns() - field - 2 * BAR_COLUMNS - GAPS_AND_BITS;
    return new int[] {field, screen.plain() ? level : Math.clamp(level, 10, Math.max(10, room))};
  }

  private static String line(String[] row, int[] widths) {
    String level = Visible.cut(Visible.of(row[1]), widths[1]);
    return "  "
        + row[0]
        + " ".repeat(Math.max(0, widths[0] - row[0].length()))
        + "  "
        + level
        + " ".repeat(widths[1] - Visible.columns(level))
        + "  "
        + " ".repeat(Math.max(0, 6 - row[2].length()))
        + row[2];
  }

  /// A signed number of bits with one digit, the same in every language.
  static String bits(double bits) {
    String text = String.format(Locale.ROOT, "%+.1f", bits);
    return text.equals("-0.0") ? "+0.0" : text;
  }

  private static String bar(double bits, Screen screen) {
    int length = (int) Math.min(BAR_COLUMNS, Math.round(Math.abs(bits) / BITS_PER_COLUMN));
    String mark = screen.plain() ? "#" : "█";
    String middle = screen.plain() ? "|" : "│";
    return bits < 0
        ? " ".repeat(BAR_COLUMNS - length) + mark.repeat(length) + middle
        : " ".repeat(BAR_COLUMNS) + middle + mark.repeat(length);
  }
}
