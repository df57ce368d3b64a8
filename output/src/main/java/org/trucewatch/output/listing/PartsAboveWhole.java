package org.trucewatch.output.listing;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber.Answer;

/// Numbers of a part that are above the number of the whole: more civilians than dead in all. They
/// come from speakers who count differently; a listing marks them and corrects nothing.
public final class PartsAboveWhole {
  /// Stands behind a number that is above the number it is a part of.
  public static final String MARK = "*";

  /// What the mark means, below a table.
  public static final String LEGEND =
      MARK
          + " more than the killed of the same row: the two numbers come from different speakers,"
          + " or from one who counts them differently. Both stand as stated; `trucewatch show CASE"
          + " ID` says who gives which.";

  private PartsAboveWhole() {}

  /// Whether a part may be above the whole, as resolved: it is if the whole has a top and the top
  /// of the part is higher.
  public static boolean is(Resolved resolved, Measure part) {
    return resolved.get(new Measure.Killed()).answer() instanceof Answer.Range whole
        && resolved.get(part).answer() instanceof Answer.Range some
        && !whole.openAbove()
        && some.high().number() > whole.high().number();
  }

  /// The parts above the whole in words; empty if there are none.
  public static List<String> words(Resolved resolved) {
    var words = new ArrayList<String>();
    if (is(resolved, new Measure.CiviliansKilled())) {
      words.add("civilians above killed");
    }
    if (is(resolved, new Measure.ChildrenKilled())) {
      words.add("children above killed");
    }
    return words;
  }
}
