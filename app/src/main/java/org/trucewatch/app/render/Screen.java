package org.trucewatch.app.render;

import java.util.Map;

/// How output may be drawn.
///
/// @param columns width in characters; at least 40
/// @param colour whether colours may be used
/// @param plain whether the reader is a program: no colour, no box characters, nothing cut
public record Screen(int columns, boolean colour, boolean plain) {
  private static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 40;
  private static final int MAX_COLUMNS = 200;

  public Screen {
    columns = Math.clamp(columns, MIN_COLUMNS, MAX_COLUMNS);
  }

  /// The screen that the environment describes: width from `TRUCEWATCH_COLUMNS` or `COLUMNS`, else
  /// 100; colours only on a terminal and without `NO_COLOR`.
  public static Screen of(Map<String, String> environment, boolean terminal) {
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(columns(environment), colour, false);
  }

  /// The same screen for a pipe.
  public Screen asPlain() {
    return new Screen(columns, false, true);
  }

  /// The text in bold, where colours may be used.
  public String bold(String text) {
    return styled("1", text);
  }

  /// The text set back, where colours may be used.
  public String dim(String text) {
    return styled("2", text);
  }

  private String styled(String code, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  private static int columns(Map<String, String> environment) {
    for (String name : new String[] {"TRUCEWATCH_COLUMNS", "COLUMNS"}) {
      String value = environment.getOrDefault(name, "");
      if (value.matches("[0-9]{1,4}") && !value.matches("0+")) {
        return Integer.parseInt(value);
      }
    }
    return DEFAULT_COLUMNS;
  }
}
