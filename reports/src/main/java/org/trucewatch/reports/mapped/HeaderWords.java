package org.trucewatch.reports.mapped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trucewatch.reports.table.Columns;

/// Names of columns in several languages, and the fields that they name. A name counts only as a
/// whole, without its signs: "event date", not every name with "date" in it.
final class HeaderWords {
  private static final String FILE = "header-words.txt";
  private static final Map<Field, List<String>> NAMES = names();

  /// Fields of people, with whose names those of lowest and highest numbers are made.
  private static final List<Field> PEOPLE =
      List.of(Field.KILLED, Field.CIVILIANS, Field.CHILDREN, Field.COMBATANTS, Field.INJURED);

  private static final List<String> LOWEST =
      List.of("min", "minimum", "low", "lowest", "lower", "mín", "mínimo", "мин");
  private static final List<String> HIGHEST =
      List.of("max", "maximum", "high", "highest", "upper", "máx", "máximo", "макс");

  private HeaderWords() {}

  /// The field that a column's name names plainly.
  static Optional<Field> find(String header) {
    String name = plain(header);
    for (Field whole : PEOPLE) {
      for (String word : NAMES.getOrDefault(whole, List.of())) {
        if (isWith(name, word, LOWEST)) {
          return Optional.of(Field.valueOf(whole.name() + "_MIN"));
        }
        if (isWith(name, word, HIGHEST)) {
          return Optional.of(Field.valueOf(whole.name() + "_MAX"));
        }
      }
    }
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isWith(String name, String word, List<String> bounds) {
    return bounds.stream()
        .anyMatch(bound ->
            name.equals(bound + " " + word)
                || name.equals(word + " " + bound)
                || name.equals(bound + " of " + word)
                || name.equals(bound + " total " + word));
  }

  /// A name without signs: "Strike_ID" and "strike (id)" are "strike id".
  static String plain(String header) {
    return Columns.plain(header.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")).strip();
  }

  private static Map<Field, List<String>> names() {
    var names = new EnumMap<Field, List<String>>(Field.class);
    var in = Objects.requireNonNull(HeaderWords.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          List<String> words = List.of(line.substring(colon + 2).split("; ", -1));
          Field.find(line.substring(0, colon)).ifPresent(field -> names.put(field, words));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("The list of names in the program cannot be read.", e);
    }
  }
}
