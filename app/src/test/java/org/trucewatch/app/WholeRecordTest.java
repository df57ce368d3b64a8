package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real case goes out and comes back: the derived listing is the same, byte for byte.
class WholeRecordTest {
  private static final int EVERY_REVISED = 53;
  private static final int EVERY_WITHDRAWN = 97;

  @TempDir private Path folder = Path.of("");

  @Test
  void theDossierOfTheDurandLine() {
    Path held = folder.resolve("durand.trucewatch");
    Answer.to("new", held).wellDone();
    Answer.to("add", held, Path.of("..", "examples", "durand-line-2025"));
    comesBack(held, "1053 items found = 1053 added");
  }

  @Test
  @Tag("slow")
  void aDataSetWithRevisionsAndWithdrawals() throws IOException {
    Path shared =
        Path.of(Optional.ofNullable(System.getenv("TRUCEWATCH_SHARED")).orElse("../../shared"))
            .resolve("data/ucdp-ged/ukraine-2014-2019.csv");
    assumeTrue(Files.exists(shared), "no shared data: set TRUCEWATCH_SHARED");
    Path held = folder.resolve("ged.trucewatch");
    Answer.to("new", held).wellDone();
    Answer.to("add", held, shared, "--published", "2020-06-01");
    Path second = folder.resolve(shared.getFileName());
    Files.write(second, laterRelease(shared), StandardCharsets.UTF_8);
    String added = Answer.to("add", held, second, "--published", "2021-06-01", "--complete").out();
    assertThat(added).contains("withdrawn").doesNotContain(" 0 revised");
    comesBack(held, "0 revised");
  }

  private void comesBack(Path held, String account) {
    Path out = folder.resolve("out");
    Path again = folder.resolve("again.trucewatch");
    Answer.to("export", held, "--to", out, "--format", "case").wellDone();
    Answer.to("new", again).wellDone();
    assertThat(Answer.to("add", again, out).out()).contains(account).contains("0 refused");
    for (String form : List.of("csv", "json")) {
      String before = Answer.to("incidents", held, "--format", form).wellDone();
      String after = Answer.to("incidents", again, "--format", form).wellDone();
      assertThat(after.equals(before)).as("incidents as %s are the same", form).isTrue();
      assertThat(before.length()).isGreaterThan(10_000);
    }
  }

  /// Only rows of one line are changed: both it and the next line begin with the id of a row.
  private static List<String> laterRelease(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    var later = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      boolean row = beginsARow(lines, i) && beginsARow(lines, i + 1);
      if (!row || i % EVERY_WITHDRAWN != 0) {
        later.add(row && i % EVERY_REVISED == 0 ? revised(lines.get(i)) : lines.get(i));
      }
    }
    return later;
  }

  private static boolean beginsARow(List<String> lines, int number) {
    return number < lines.size() && lines.get(number).matches("[0-9]+,UKR-.*");
  }

  /// The row with the name of its first side changed.
  private static String revised(String line) {
    return line.replaceFirst("Government of", "The government of");
  }
}
