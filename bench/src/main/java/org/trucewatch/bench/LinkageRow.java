package org.trucewatch.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// One goal with what was measured.
///
/// @param goal the goal
/// @param measured the figure, if it could be measured
/// @param remark on what, or why it could not be measured
record LinkageRow(LinkageGoal goal, OptionalDouble measured, String remark) {
  private static final String HEAD = "row,what,goal,measured,unit,held,remark";

  static LinkageRow of(LinkageGoal goal, double measured, String remark) {
    return new LinkageRow(goal, OptionalDouble.of(measured), remark);
  }

  /// Of a goal for which the door under test does not give what is needed.
  static LinkageRow unmeasured(LinkageGoal goal, String why) {
    return new LinkageRow(goal, OptionalDouble.empty(), why);
  }

  /// Whether the goal holds: `yes`, `no`, or `not measured`, which is not a pass.
  String held() {
    if (measured.isEmpty()) {
      return "not measured";
    }
    return goal.isHeldBy(measured.getAsDouble()) ? "yes" : "no";
  }

  static String csv(List<LinkageRow> rows) {
    return rows.stream()
        .map(row -> String.join(",", row.cells().stream().map(Figure::quoted).toList()))
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
  }

  static String table(List<LinkageRow> rows) {
    int width = rows.stream().mapToInt(row -> row.goal.words().length()).max().orElse(0);
    var out = new StringBuilder();
    for (LinkageRow row : rows) {
      List<String> cells = row.cells();
      String what = cells.get(1) + " ".repeat(width - cells.get(1).length());
      out.append(what)
          .append("  ")
          .append(padded(cells.get(2), 14))
          .append(padded(cells.get(3), 9))
          .append(padded(cells.get(4), 7))
          .append(padded(cells.get(5), 13))
          .append(cells.get(6))
          .append('\n');
    }
    return out.toString();
  }

  private List<String> cells() {
    String figure = measured.isPresent() ? Figure.number(measured.getAsDouble()) : "";
    return List.of(goal.word(), goal.words(), goal.goal(), figure, goal.unit(), held(), remark);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(1, width - cell.length()));
  }
}
