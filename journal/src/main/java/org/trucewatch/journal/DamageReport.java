package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.trucewatch.journal.Damage.Fault;

/// Damage as a person reads it: entries that are damaged alike in one line, by their numbers, what
/// the storage engine says of its own structure counted and not quoted, and no more than a screen
/// of it.
final class DamageReport {
  /// Most lines of findings.
  static final int MOST_LINES = 20;

  /// Entries that are damaged alike share a line from this many on.
  private static final int MANY = 4;

  /// Most runs of numbers that one line names.
  private static final int MOST_RANGES = 30;

  private final Verification found;

  DamageReport(Verification found) {
    this.found = found;
  }

  String text() {
    List<String> lines = lines();
    var text = new StringBuilder(found.name()).append(" is damaged. ");
    text.append(found.entriesRead()).append(found.entriesRead() == 1 ? " entry" : " entries");
    text.append(
        " can be read. Keep the file as it is and take the case from a copy. If there is none,"
            + " `trucewatch rescue` takes what is whole into a new case.");
    lines.stream().limit(MOST_LINES).forEach(line -> text.append('\n').append(line));
    long unlisted = found.damageCount() - found.damage().size();
    if (lines.size() > MOST_LINES || unlisted > 0) {
      text.append("\n(and more: ").append(found.damageCount()).append(" findings in all)");
    }
    return text.toString();
  }

  private List<String> lines() {
    var byFault = new EnumMap<Fault, List<Damage>>(Fault.class);
    for (Damage one : found.damage()) {
      byFault.computeIfAbsent(one.fault(), _ -> new ArrayList<>()).add(one);
    }
    var lines = new ArrayList<String>();
    byFault.forEach((fault, alike) -> {
      if (fault == Fault.STRUCTURE) {
        lines.add(fault.words() + " (findings of the storage engine: " + alike.size() + ").");
      } else if (alike.size() < MANY || alike.getFirst().first() <= 0) {
        alike.stream().limit(MANY).forEach(one -> lines.add(one.message()));
      } else {
        lines.add(together(alike));
      }
    });
    return lines;
  }

  /// "Entries 65, 67, 70 to 82 (claim c0009): damaged thus", by number.
  private static String together(List<Damage> alike) {
    List<Damage> entries = alike.stream().filter(one -> one.first() > 0).toList();
    var ranges = new ArrayList<String>();
    int from = 0;
    while (from < entries.size()) {
      int to = from + 1;
      while (to < entries.size() && entries.get(to).first() == entries.get(to - 1).last() + 1) {
        to++;
      }
      long first = entries.get(from).first();
      long last = entries.get(to - 1).last();
      ranges.add(first == last ? "" + first : first + " to " + last);
      from = to;
    }
    String more = ranges.size() > MOST_RANGES ? " and others" : "";
    return "Entries "
        + ranges.stream().limit(MOST_RANGES).collect(Collectors.joining(", "))
        + more
        + " ("
        + entries.size()
        + " in all): "
        + alike.getFirst().fault().words()
        + ".";
  }
}
