package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.trucewatch.reports.table.Flaw.Outcome;

/// Whatever somebody has: it goes in, or it is said why not, and each row is counted once.
class EveryFileTest {
  /// Folders of the shared data that are meant for import.
  private static final List<String> FOR_IMPORT = List.of("ucdp-ged", "ucdp-peace", "gdelt");

  @Test
  void everyFileOfTheSharedDataIsReadOrRefusedWithAReason() throws IOException {
    var soft = new SoftAssertions();
    for (Path file : files(Reading.shared("data"))) {
      var reading = Reading.of(file);
      var rows = reading.tally().rows();
      soft.assertThat(rows.read())
          .as("rows of %s", file)
          .isEqualTo(rows.accepted() + rows.leads() + rows.refused());
      boolean isRefused =
          reading.flaws().stream()
              .anyMatch(flaw -> flaw.outcome() == Outcome.FILE_REFUSED && !flaw.why().isBlank());
      soft.assertThat(rows.accepted() + rows.leads() > 0 || isRefused)
          .as("%s is read or refused", file)
          .isTrue();
    }
    soft.assertAll();
  }

  @Test
  void whatIsMeantForImportGoesInWholly() throws IOException {
    for (String folder : FOR_IMPORT) {
      for (Path file : files(Reading.shared("data").resolve(folder))) {
        var rows = Reading.of(file).tally().rows();
        assertThat(rows.refused()).as("refused rows of %s", file).isZero();
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
