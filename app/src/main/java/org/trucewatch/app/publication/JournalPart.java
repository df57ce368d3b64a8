package org.trucewatch.app.publication;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.app.casework.EntryWords;
import org.trucewatch.app.casework.Moment.Pin;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Payload;
import org.trucewatch.output.pages.Standpoint;

/// What a publication shows of the journal: numbers, kinds, times and hashes, the last entry first.
/// What an entry says is told only where it is about an item that is published; who wrote it is
/// never told.
///
/// @param head the state of the journal
/// @param verified what the re-check before publishing found
/// @param entries the last entries
record JournalPart(Standpoint.HeadLine head, Verified verified, List<Line> entries) {
  /// Most entries that the page lists; the file of leaves has all.
  private static final int MOST_LISTED = 20_000;

  /// The file of leaves.
  static final String LEAVES = "leaves.txt";

  JournalPart {
    entries = List.copyOf(entries);
  }

  /// What the re-check found.
  ///
  /// @param ok whether all is as it was written
  /// @param words the same in words
  record Verified(boolean ok, String words) {}

  /// An entry.
  ///
  /// @param n its number
  /// @param kind its kind
  /// @param recorded when it was recorded
  /// @param author nobody
  /// @param words what it is about, if that is published
  /// @param hash its hash
  record Line(long n, String kind, String recorded, String author, String words, String hash) {}

  /// Reads it.
  ///
  /// @param evidence what is published
  static JournalPart of(Journal journal, Pin state, Evidence evidence) {
    long first = Math.max(1, state.size() - MOST_LISTED + 1);
    var lines = new ArrayList<Line>();
    for (Entry entry : journal.entries(first, (int) (state.size() - first + 1))) {
      lines.add(line(entry, evidence));
    }
    return new JournalPart(
        new Standpoint.HeadLine(state.size(), state.root().toString()),
        new Verified(
            true,
            state.size()
                + " entries, all as they were written when this was published. VERIFY.md says how"
                + " to check that yourself."),
        lines.reversed());
  }

  private static Line line(Entry entry, Evidence evidence) {
    return new Line(
        entry.sequence(),
        entry.kind().word(),
        entry.recorded().truncatedTo(SECONDS).toString(),
        "",
        published(entry.payload(), evidence) ? EntryWords.of(entry.payload()) : "",
        entry.hash().toString());
  }

  private static boolean published(Payload payload, Evidence evidence) {
    Optional<Item> about =
        switch (payload) {
          case Payload.Received(Item item) -> Optional.of(item);
          case Payload.Revised(long _, Item item) -> Optional.of(item);
          case Payload.Decided _,
              Payload.Trained _,
              Payload.Withdrawn _,
              Payload.SettingsChanged _,
              Payload.Noted _ ->
              Optional.empty();
        };
    return about.filter(item -> isIn(evidence, item)).isPresent();
  }

  private static boolean isIn(Evidence evidence, Item item) {
    return switch (item) {
      case Source source -> evidence.sources().containsKey(source.id());
      case Report report -> evidence.reports().containsKey(report.id());
      case Claim claim -> evidence.claims().containsKey(claim.id());
      case Statement statement -> evidence.statements().containsKey(statement.id());
      case Document _ -> false;
    };
  }

  /// Writes the leaves of the whole journal, a line each.
  static void leaves(Path folder, Journal journal, Pin state) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(LEAVES))) {
      journal.leaves(
          state.size(),
          leaf -> {
            try {
              out.write(leaf + "\n");
            } catch (IOException problem) {
              throw new UncheckedIOException(problem);
            }
          });
    }
  }
}
