package org.trucewatch.bench;

import java.util.List;
import java.util.Locale;

/// One measured figure.
///
/// @param suite which suite measured it
/// @param dataset on what
/// @param metric what was measured
/// @param value the figure
/// @param unit its unit: `share` lies in 0 to 1
public record Figure(String suite, String dataset, String metric, double value, String unit) {
  /// The head of the comma-separated form.
  static final String HEAD = "suite,dataset,metric,value,unit";

  /// The figures as comma-separated lines with a head.
  static String csv(List<Figure> figures) {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    for (Figure f : figures) {
      out.append(String.join(",", quoted(f.suite), quoted(f.dataset), quoted(f.metric)))
          .append(',')
          .append(f.shown())
          .append(',')
          .append(quoted(f.unit))
          .append('\n');
    }
    return out.toString();
  }

  /// The figures as aligned lines, a heading for each data set.
  static String table(List<Figure> figures) {
    StringBuilder out = new StringBuilder();
    String heading = "";
    int width = figures.stream().mapToInt(f -> f.metric.length()).max().orElse(0);
    for (Figure f : figures) {
      String now = f.suite + ": " + f.dataset;
      if (!now.equals(heading)) {
        out.append(heading.isEmpty() ? "" : "\n").append(now).append('\n');
        heading = now;
      }
      out.append("  ")
          .append(f.metric)
          .append(" ".repeat(width - f.metric.length() + 2))
          .append(f.shown())
          .append(' ')
          .append(f.unit)
          .append('\n');
    }
    return out.toString();
  }

  private String shown() {
    return value == Math.rint(value) && !unit.equals("share")
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  /// A number of a table: up to four decimals, without zeros at the end.
  static String number(double value) {
    return new java.math.BigDecimal(String.format(Locale.ROOT, "%.4f", value))
        .stripTrailingZeros()
        .toPlainString();
  }

  static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
