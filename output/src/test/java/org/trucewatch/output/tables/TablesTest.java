package org.trucewatch.output.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every column says what it means, and the reference says the same.
class TablesTest {
  private static final Path REFERENCE = Path.of("..", "docs", "reference", "exports.md");
  private static final String START = "<!-- From here on written by TablesTest. -->\n";

  @Test
  void everyColumnHasAMeaningOfItsOwnAndANameOnce() {
    for (Shape shape : Tables.shapes()) {
      List<String> names = shape.fields().stream().map(Field::name).toList();
      assertThat(names).as(shape.name()).doesNotHaveDuplicates().allMatch(Names::isPlain);
      assertThat(shape.fields()).allSatisfy(field -> assertThat(field.meaning()).isNotBlank());
    }
  }

  @Test
  void aNumberOfPeopleNeverStandsWithoutItsRange() {
    for (Shape shape : Tables.shapes()) {
      List<String> names = shape.fields().stream().map(Field::name).toList();
      for (String name : names) {
        if (name.endsWith("_low")) {
          String measure = name.substring(0, name.length() - "_low".length());
          assertThat(names).as(shape.name()).contains(measure + "_high");
        }
      }
    }
  }

  @Test
  void noTableIsTakenForTheDataSetItResembles() {
    for (Shape shape : Tables.shapes()) {
      List<String> names = shape.fields().stream().map(Field::name).toList();
      assertThat(names).doesNotContain("event_id_cnty", "claim_id", "report_id", "statement_id");
      assertThat(names.getFirst()).isNotEqualTo("id");
    }
  }

  @Test
  void theReferenceListsThem() throws IOException {
    String page = Files.readString(REFERENCE);
    String head = page.substring(0, page.indexOf(START) + START.length());
    String expected = head + columns();
    if (System.getProperty("expected.update") != null && !expected.equals(page)) {
      Files.writeString(REFERENCE, expected);
      throw new AssertionError(
          REFERENCE + " was rewritten. Read the difference, then run without it.");
    }
    assertThat(page)
        .as("%s; if the change is meant, rewrite it with -Dexpected.update", REFERENCE)
        .isEqualTo(expected);
  }

  private static String columns() {
    var page = new StringBuilder();
    for (Shape shape : Tables.shapes()) {
      page.append("\n## ").append(shape.name()).append('\n').append(shape.title());
      page.append("\n\n| column | holds | meaning |\n|---|---|---|\n");
      for (Field field : shape.fields()) {
        page.append("| `")
            .append(field.name())
            .append("` | ")
            .append(field.kind().words())
            .append(" | ")
            .append(field.meaning())
            .append(" |\n");
      }
    }
    return page.toString();
  }

  private static final class Names {
    static boolean isPlain(String name) {
      return name.matches("[a-z][a-z0-9_]*");
    }
  }
}
