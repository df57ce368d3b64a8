package org.trucewatch.reports.mapped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Codebooks that a mapping can name instead of writing out a list of values.
final class ValueLists {
  private static final Map<String, Map<String, String>> LISTS =
      new TreeMap<>(
          Map.of(
              "acled-time-precision", Map.of("1", "day", "2", "week", "3", "month"),
              "acled-geo-precision", Map.of("1", "exact", "2", "district", "3", "province"),
              "yes-no",
                  Map.ofEntries(
                      Map.entry("1", "yes"),
                      Map.entry("0", "no"),
                      Map.entry("y", "yes"),
                      Map.entry("n", "no"),
                      Map.entry("yes", "yes"),
                      Map.entry("no", "no"),
                      Map.entry("true", "yes"),
                      Map.entry("false", "no"))));

  private ValueLists() {}

  static Optional<Map<String, String>> find(String name) {
    return Optional.ofNullable(LISTS.get(name));
  }

  static List<String> names() {
    return List.copyOf(LISTS.keySet());
  }
}
