package org.trucewatch.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.app.casework.Documents.Exact;
import org.trucewatch.app.casework.EntryWords;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Exporting;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Hash;
import org.trucewatch.journal.Head;
import org.trucewatch.journal.InclusionProof;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Verification;
import org.trucewatch.output.pages.Standpoint;
import org.trucewatch.output.words.Phrases;

/// The journal: entries as they are kept, whether they are whole, proofs, the file itself.
final class JournalRoutes {
  private static final int MOST_ENTRIES = 1_000;
  private static final int USUAL_ENTRIES = 100;

  private static final String HOW =
      "Take SHA-256 over the byte 00 and the entry in UTF-8. For each hash of the path, nearest"
          + " first, take SHA-256 over the byte 01 and the two hashes, the one on the left first"
          + " (RFC 9162, section 2.1.3.2). The last is the root. A root that you noted earlier, or"
          + " read in a citation, must be this one.";

  /// Entries of a journal.
  ///
  /// @param head its state
  /// @param verified what a re-check of the whole found
  /// @param entries the entries asked for
  record JournalPage(Standpoint.HeadLine head, Verified verified, List<EntryLine> entries) {}

  /// What a re-check found.
  ///
  /// @param ok whether everything is as it was written; empty while it is under way
  /// @param words the same in words
  /// @param at when it ended
  record Verified(Optional<Boolean> ok, String words, Optional<String> at) {}

  /// An entry in one line.
  ///
  /// @param n its number
  /// @param kind its kind
  /// @param recorded when
  /// @param author who wrote it
  /// @param words what it says
  /// @param hash its hash
  record EntryLine(
      long n, String kind, String recorded, String author, String words, String hash) {}

  /// A proof that an entry belongs to the journal.
  ///
  /// @param line the entry in a line
  /// @param previous the hash of the entry before it
  /// @param size how many entries the journal has
  /// @param root the root
  /// @param leaf the entry as it is kept, to the letter
  /// @param hash where the proof begins: SHA-256 over the byte 00 and the leaf in UTF-8
  /// @param path the hashes from there to the root, nearest first
  /// @param holds whether the proof leads to the root
  /// @param check how to check it without this program
  record Proof(
      EntryLine line,
      String previous,
      long size,
      String root,
      Exact leaf,
      String hash,
      List<Step> path,
      boolean holds,
      String check) {}

  /// A step of a proof.
  ///
  /// @param side on which side this hash stands: left or right
  /// @param hash the hash
  record Step(String side, String hash) {}

  private final DeskCase desk;
  private final Map<String, Verified> checks = new ConcurrentHashMap<>();

  private JournalRoutes(DeskCase desk) {
    this.desk = desk;
  }

  static List<Route> of(DeskCase desk) {
    var routes = new JournalRoutes(desk);
    Parameter number = Parameter.path("n", "The number of the entry, from 1.");
    return List.of(
        new Route(
            Route.Verb.GET,
            "/api/v1/journal",
            "Entries of the journal, oldest first, and whether all are as they were written.",
            List.of(
                Parameter.whole("offset", 0, Integer.MAX_VALUE, "How many to pass over."),
                Parameter.whole("limit", 1, MOST_ENTRIES, "How many at most. Default: 100.")),
            new Route.Answer.Document(JournalPage.class),
            asked -> Reply.of(routes.page(asked)).with("Cache-Control", "no-store")),
        new Route(
            Route.Verb.GET,
            "/api/v1/journal/download",
            "The case file, with all that the case holds.",
            List.of(),
            new Route.Answer.File("application/vnd.sqlite3"),
            _ ->
                ExportRoutes.file(
                    desk.held().read(Exporting::caseFile),
                    "application/vnd.sqlite3",
                    "case.trucewatch")),
        new Route(
            Route.Verb.GET,
            "/api/v1/journal/{n}",
            "One entry as it is kept, to the letter.",
            List.of(number),
            new Route.Answer.File(Reply.JSON),
            asked -> Reply.text(routes.proof(asked).leaf().text(), Reply.JSON)),
        new Route(
            Route.Verb.GET,
            "/api/v1/journal/{n}/proof",
            "A proof that the entry belongs to the journal (RFC 6962).",
            List.of(number),
            new Route.Answer.Document(Proof.class),
            asked -> Reply.of(routes.proof(asked))));
  }

  private JournalPage page(Asked asked) {
    int offset = asked.whole("offset", 0, 0, Integer.MAX_VALUE);
    int limit = asked.whole("limit", USUAL_ENTRIES, 1, MOST_ENTRIES);
    return desk.held()
        .read(journal -> {
          Head head = journal.head();
          return new JournalPage(
              new Standpoint.HeadLine(head.size(), head.root().toString()),
              verified(head),
              journal.entries(offset + 1L, limit).stream().map(JournalRoutes::line).toList());
        });
  }

  private static EntryLine line(Entry entry) {
    return new EntryLine(
        entry.sequence(),
        entry.kind().word(),
        entry.recorded().truncatedTo(ChronoUnit.SECONDS).toString(),
        entry.author(),
        EntryWords.of(entry.payload()),
        entry.hash().toString());
  }

  /// A re-check of this state, begun when first asked for; the answer does not wait for it.
  private Verified verified(Head head) {
    String root = head.root().toString();
    var begun = new Verified(Optional.empty(), "Being checked now; ask again.", Optional.empty());
    Verified known = checks.putIfAbsent(root, begun);
    if (known == null) {
      Thread.ofVirtual().start(() -> checks.put(root, check()));
    }
    return Optional.ofNullable(checks.get(root)).orElse(begun);
  }

  private Verified check() {
    Verification found = Journal.verify(desk.held().path());
    String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    return new Verified(
        Optional.of(found.isClean()),
        found.isClean()
            ? found.entriesRead() + " entries, all as they were written."
            : Phrases.plural((int) Math.min(found.damageCount(), Integer.MAX_VALUE), "finding")
                + " of damage; `trucewatch verify` says what and where.",
        Optional.of(at));
  }

  private Proof proof(Asked asked) {
    String words = asked.path("n");
    if (!words.matches("[1-9][0-9]{0,17}")) {
      throw new Problem(Exit.UNKNOWN, "an entry has a number from 1 on.");
    }
    return desk.held()
        .read(journal -> {
          InclusionProof proof = journal.proveInclusion(Long.parseLong(words));
          Hash root = journal.head().root();
          Entry entry = journal.get(proof.sequence());
          return new Proof(
              line(entry),
              entry.previous().toString(),
              proof.size(),
              root.toString(),
              new Exact(proof.entry()),
              leafHash(proof.entry()),
              steps(proof),
              proof.leadsTo(root),
              HOW);
        });
  }

  /// On which side each hash of a path stands (RFC 9162, section 2.1.3.2).
  private static List<Step> steps(InclusionProof proof) {
    long node = proof.sequence() - 1;
    long last = proof.size() - 1;
    var steps = new ArrayList<Step>();
    for (Hash sibling : proof.path()) {
      boolean isLeft = (node & 1) == 1 || node == last;
      steps.add(new Step(isLeft ? "left" : "right", sibling.toString()));
      int levels = isLeft && node != 0 ? Long.numberOfTrailingZeros(node) : 0;
      node >>= levels + 1;
      last >>= levels + 1;
    }
    return steps;
  }

  private static String leafHash(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update((byte) 0);
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
