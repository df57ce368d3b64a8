package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.ged.GedTable;

/// Whatever happens to the bytes of a file, reading it ends with an account that adds up and never
/// with an exception.
class MutationTest {
  private static final long SEED = 7;
  private static final int FILES = 800;
  private static final int ROWS_PER_FILE = 20;
  private static final byte[] SPECIAL = {
    '"', ',', ';', '\n', '\r', 0, (byte) 0x92, (byte) 0xE9, '/', '-', '#', '\t', '9', 'Z', ' '
  };

  @TempDir Path folder;

  @Test
  void mutatedRowsOfUcdpGedNeverEndInAnException() throws IOException {
    long rows = 0;
    for (int i = 0; i < FILES; i++) {
      var random = new Random(SEED + i);
      var table = new GedTable();
      for (int row = 0; row < ROWS_PER_FILE; row++) {
        table.row("date_start", date(random), "source_article", sources(random));
      }
      rows += readMutated(random, "seed " + (SEED + i), table.text());
    }
    assertThat(rows).isGreaterThan(FILES * ROWS_PER_FILE / 2);
  }

  @Test
  void mutatedTablesOfTheCaseFormatNeverEndInAnException() throws IOException {
    Path example = Reading.root().resolve("examples/durand-line-2025");
    long rows = 0;
    for (CaseTable table : CaseTable.values()) {
      List<String> lines = Files.readAllLines(example.resolve(table.fileName()));
      for (int i = 0; i < FILES / 4; i++) {
        var random = new Random(SEED + i);
        int from = 1 + random.nextInt(lines.size() - ROWS_PER_FILE);
        var part = lines.subList(from, from + ROWS_PER_FILE);
        String text = lines.getFirst() + "\n" + String.join("\n", part) + "\n";
        rows += readMutated(random, table + " seed " + (SEED + i), text);
      }
    }
    assertThat(rows).isGreaterThan(FILES * ROWS_PER_FILE / 2);
  }

  private long readMutated(Random random, String seed, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int header = random.nextInt(16) == 0 ? 0 : text.indexOf('\n') + 1;
    for (int i = random.nextInt(30); i >= 0; i--) {
      int at = header + random.nextInt(bytes.length - header);
      bytes[at] =
          random.nextBoolean() ? SPECIAL[random.nextInt(SPECIAL.length)] : (byte) random.nextInt();
    }
    if (random.nextInt(4) == 0) {
      bytes = java.util.Arrays.copyOf(bytes, header + random.nextInt(bytes.length - header));
    }
    try {
      var reading = Reading.ofBytes(folder, "mutated.csv", bytes);
      var rows = reading.tally().rows();
      assertThat(rows.refused()).as(seed).isLessThanOrEqualTo(reading.tally().flawCount());
      return rows.read();
    } catch (RuntimeException e) {
      throw new AssertionError("An exception came out of the reader with " + seed + ".", e);
    }
  }

  private static String date(Random random) {
    String[] forms = {"2014-01-22", "3/4/2014", "22/1/2014 00:00", "1/22/2014", "22-Jan-14"};
    return forms[random.nextInt(forms.length)];
  }

  private static String sources(Random random) {
    String[] forms = {
      "\"Wire,2014-01-23,A\";\"Herald,2014-01-24,B, c\"",
      "R 4/10 1990, AP 5/10",
      "(1) Six die\n4 February 2010\nMonitoring\n\n(2) Datasheet",
      "The Post website, Town, in English 15 May 09",
      "Yearbook 2000"
    };
    return forms[random.nextInt(forms.length)];
  }
}
