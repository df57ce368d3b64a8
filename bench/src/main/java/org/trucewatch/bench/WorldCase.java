package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trucewatch.bench.world.WorldReader;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Arrival;
import org.trucewatch.journal.Import;
import org.trucewatch.journal.Journal;

/// Writes a made-up world into the journal of a case, each report with its claim.
final class WorldCase {
  private static final String AUTHOR = "bench";
  private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

  private WorldCase() {}

  /// Takes the rows of a file that `bench world` wrote into a new case.
  ///
  /// @return how many claims
  static long write(Path rows, Path to) throws IOException {
    Set<SourceId> known = new HashSet<>();
    long[] claims = new long[1];
    try (Journal journal = Journal.create(to, AUTHOR, RECORDED);
        Import items = journal.startImport(AUTHOR, RECORDED);
        var in = Files.newBufferedReader(rows)) {
      WorldReader.arrivals(in)
          .forEachOrdered(arrival -> {
            claims[0]++;
            take(arrival, known, items);
          });
      items.commit();
    }
    return claims[0];
  }

  private static void take(Arrival arrival, Set<SourceId> known, Import items) {
    source(arrival.publisher(), known, items);
    source(arrival.speaker(), known, items);
    arrival.report().ifPresent(items::accept);
    items.accept(arrival.claim());
  }

  private static void source(Optional<Source> source, Set<SourceId> known, Import items) {
    source.filter(one -> known.add(one.id())).ifPresent(items::accept);
  }
}
