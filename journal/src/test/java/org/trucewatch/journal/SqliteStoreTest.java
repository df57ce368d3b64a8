package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContractTest {

  @TempDir private Path folder;

  @Override
  Store create() {
    return SqliteStore.create(folder.resolve("a.case"));
  }

  @Override
  Store reopen() {
    return SqliteStore.open(folder.resolve("a.case"), SqliteFile.Use.WRITE);
  }

  @Test
  void aClosedCaseIsOneFile() throws IOException {
    Path path = folder.resolve("b.case");
    Journal.create(path, Samples.AUTHOR, Samples.noon(1)).close();
    try (Journal journal = Journal.open(path)) {
      journal.add(Samples.oneOfEach(), Samples.AUTHOR, Samples.noon(1));
    }
    try (Journal journal = Journal.openReadOnly(path)) {
      assertThat(journal.head().size()).isEqualTo(6);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.getFileName().toString().startsWith("b.case")))
          .containsExactly(path);
    }
  }
}
