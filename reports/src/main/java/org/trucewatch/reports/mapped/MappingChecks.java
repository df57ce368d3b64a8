package org.trucewatch.reports.mapped;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.trucewatch.reports.mapped.Mapping.FieldRule;
import org.trucewatch.reports.mapped.Mapping.Rows;
import org.trucewatch.reports.mapped.Mistake.Spot;
import org.trucewatch.reports.names.Countries;

/// What the fields of a mapping must have and cannot have together, and the words of its lists.
final class MappingChecks {
  private static final Spot START = new Spot(1, 1);

  private MappingChecks() {}

  static void check(Mapping mapping, YamlPage page) {
    required(mapping, page);
    exclusive(mapping, page, Field.DATE, Field.DATE_FROM);
    exclusive(mapping, page, Field.COORDINATES, Field.LATITUDE);
    exclusive(mapping, page, Field.ATTACKER, Field.SIDE_A);
    exclusive(mapping, page, Field.KILLED, Field.KILLED_MIN);
    exclusive(mapping, page, Field.CIVILIANS, Field.CIVILIANS_MIN);
    exclusive(mapping, page, Field.CHILDREN, Field.CHILDREN_MIN);
    exclusive(mapping, page, Field.COMBATANTS, Field.COMBATANTS_MIN);
    exclusive(mapping, page, Field.INJURED, Field.INJURED_MIN);
    together(mapping, page, Field.LATITUDE, Field.LONGITUDE);
    together(mapping, page, Field.SIDE_A, Field.SIDE_B);
    words(mapping, page, Field.DATE_PRECISION, Words::datePrecision, Words.DATE_PRECISIONS);
    words(mapping, page, Field.PLACE_PRECISION, Words::placePrecision, Words.PLACE_PRECISIONS);
    words(mapping, page, Field.COUNTRY, Countries::find, List.of("AF", "PK", "XX"));
    words(mapping, page, Field.HEDGED, Words::yesNo, List.of("yes", "no"));
    if (mapping.rows() == Rows.STATEMENT) {
      words(mapping, page, Field.STANCE, Words::statementStance, Words.STATEMENT_STANCES);
    } else {
      words(mapping, page, Field.STANCE, Words::stance, Words.STANCES);
    }
  }

  private static void required(Mapping mapping, YamlPage page) {
    switch (mapping.rows()) {
      case EVENT, SUM -> {
        if (mapping.find(Field.DATE).isEmpty() && mapping.find(Field.DATE_FROM).isEmpty()) {
          lack(page, "date", "say when each event happened", "date: Name of column");
        }
      }
      case STATEMENT -> {
        if (mapping.find(Field.SAID).isEmpty()) {
          lack(page, "said", "say when each statement was made", "said: Name of column");
        }
        if (mapping.find(Field.SUMMARY).isEmpty()) {
          lack(page, "summary", "say what is stated", "summary: Name of column");
        }
      }
      case REPORT -> {
        if (mapping.find(Field.PUBLISHED).isEmpty()) {
          lack(page, "published", "say when each page appeared", "published: Name of column");
        }
      }
    }
  }

  private static void lack(YamlPage page, String field, String what, String remedy) {
    page.mistake(START, "No field \"" + field + "\" to " + what + ".", "Write " + remedy + ".");
  }

  private static void exclusive(Mapping mapping, YamlPage page, Field one, Field other) {
    mapping
        .find(one)
        .filter(_ -> mapping.find(other).isPresent())
        .ifPresent(rule ->
            page.mistake(
                rule.spot(),
                "\"%s\" and \"%s\" say the same.".formatted(one.word(), other.word()),
                "Keep one of the two."));
  }

  private static void together(Mapping mapping, YamlPage page, Field one, Field other) {
    Consumer<FieldRule> lonely =
        rule ->
            page.mistake(
                rule.spot(),
                "\"%s\" and \"%s\" belong together.".formatted(one.word(), other.word()),
                "Give both, or neither.");
    if (mapping.find(one).isPresent() != mapping.find(other).isPresent()) {
      mapping.find(one).ifPresent(lonely);
      mapping.find(other).ifPresent(lonely);
    }
  }

  private static <T> void words(
      Mapping mapping,
      YamlPage page,
      Field field,
      Function<String, Optional<T>> find,
      List<String> known) {
    var rule = mapping.find(field);
    if (rule.isEmpty()) {
      return;
    }
    var words = new java.util.LinkedHashSet<>(rule.get().values().values());
    rule.get().constant().ifPresent(words::add);
    rule.get().otherwise().ifPresent(words::add);
    for (String word : words) {
      if (find.apply(word).isEmpty()) {
        page.mistake(
            rule.get().spot(),
            "\"%s\" is none of the words for %s.".formatted(word, field.word()),
            Nearest.suggestion(word, known, "Use one of these: " + String.join(", ", known) + "."));
      }
    }
  }
}
