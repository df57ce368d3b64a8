package org.trucewatch.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Writes to a case in a process of its own, and says on standard output what was acknowledged:
///
/// - `tick` now and then
/// - `ack SEQUENCE HASH` when a decision has returned
/// - `import NAME SIZE SEQUENCE HASH` when an import of SIZE claims `NAME-0`, `NAME-1`… has
///   returned
/// - `refused REASON MESSAGE` when the journal could not do it
final class ChildWriter {

  private static final int TICK_EVERY = 5;
  private static final int LARGEST_IMPORT = 60;

  /// So many claims that half of an import is in the file long before its end.
  static final int MANY = 40_000;

  private static final int BALLAST_BYTES = 256 * 1024;

  private final Path path;
  private final Journal journal;
  private final Random random;

  private ChildWriter(Path path, Journal journal, Random random) {
    this.path = path;
    this.journal = journal;
    this.random = random;
  }

  /// Arguments: the case; what to do; a seed.
  public static void main(String... arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    say("tick");
    try {
      if (arguments[1].equals("read")) {
        read(path);
      } else {
        write(path, arguments[1], new Random(Long.parseLong(arguments[2])));
      }
    } catch (JournalException e) {
      say("refused " + e.reason() + " " + e.getMessage());
    }
  }

  private static void read(Path path) {
    try (Journal journal = Journal.openReadOnly(path)) {
      int claims = journal.asOf(AsOf.NOW).evidence().claims().size();
      say("read " + claims + " claims, clean: " + journal.verify().isClean());
    }
  }

  private static void write(Path path, String mode, Random random) throws IOException {
    boolean isNew = mode.equals("fill");
    try (Journal journal =
        isNew ? Journal.create(path, Samples.AUTHOR, Samples.noon(1)) : Journal.open(path)) {
      ChildWriter writer = new ChildWriter(path, journal, random);
      switch (mode) {
        case "decide" -> writer.decideForEver();
        case "import" -> writer.importForEver();
        case "once" -> writer.writeOnce();
        case "fill" -> writer.fill();
        case "hold" -> writer.hold(1);
        case "hold-many" -> writer.hold(MANY);
        default -> throw new IllegalArgumentException("No such mode: " + mode);
      }
    }
  }

  private void decideForEver() {
    while (!System.out.checkError()) {
      decide();
    }
  }

  private void importForEver() {
    while (!System.out.checkError()) {
      importSome();
    }
  }

  private void writeOnce() {
    decide();
    importSome();
  }

  /// Keeps an import open until its standard input ends, then commits it.
  private void hold(int claims) throws IOException {
    try (Import work = journal.startImport(Samples.AUTHOR, Samples.noon(30))) {
      work.accept(Samples.claim("held", "r1", ""));
      for (int i = 1; i < claims; i++) {
        work.accept(Samples.claim("held-" + i, "r1", ""));
      }
      say("holding");
      System.in.transferTo(System.out);
      work.commit();
    }
  }

  /// Writes until the disk is full; checks; makes room; goes on.
  private void fill() throws IOException {
    Path ballast = Path.of(path + ".ballast");
    Files.write(ballast, new byte[BALLAST_BYTES]);
    String refusal = "";
    while (refusal.isEmpty()) {
      try {
        writeOnce();
      } catch (JournalException e) {
        refusal = "refused " + e.reason() + " " + e.getMessage();
      }
    }
    say(refusal);
    read(path);
    Files.delete(ballast);
    decide();
    read(path);
  }

  private void decide() {
    long number = random.nextLong(Long.MAX_VALUE);
    Entry entry =
        journal.decide(
            new LinkDecision(
                new ClaimId("a" + number),
                new ClaimId("b" + number),
                Judgement.SAME,
                "reason ".repeat(random.nextInt(200)),
                Samples.AUTHOR),
            Samples.noon(30));
    say("ack " + entry.sequence() + " " + entry.hash());
  }

  private void importSome() {
    String name = "i" + random.nextLong(Long.MAX_VALUE);
    int size = 1 + random.nextInt(LARGEST_IMPORT);
    try (Import work = journal.startImport(Samples.AUTHOR, Samples.noon(30))) {
      for (int i = 0; i < size; i++) {
        Item claim = Samples.claim(name + "-" + i, "r1", "of " + size);
        work.accept(claim);
        if (i % TICK_EVERY == 0) {
          say("tick");
        }
      }
      work.commit();
    }
    Head head = journal.head();
    say("import " + name + " " + size + " " + head.size() + " " + head.hash());
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
