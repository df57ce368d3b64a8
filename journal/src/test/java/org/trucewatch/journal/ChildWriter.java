package org.trucewatch.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;

/// Writes to a case until it is killed, and says on standard output what has been acknowledged:
///
/// - `tick` now and then
/// - `ack SEQUENCE HASH` when a decision has returned
/// - `import NAME SIZE SEQUENCE HASH` when an import of SIZE claims `NAME-0`, `NAME-1`… has
///   returned
final class ChildWriter {

  private static final int TICK_EVERY = 10;
  private static final int LARGEST_IMPORT = 150;

  private final Journal journal;
  private final Random random;

  private ChildWriter(Journal journal, Random random) {
    this.journal = journal;
    this.random = random;
  }

  /// Arguments: the case; `decide`, `import` or `hold`; a seed.
  public static void main(String... arguments) throws IOException {
    Random random = new Random(Long.parseLong(arguments[2]));
    say("tick");
    try (Journal journal = Journal.open(Path.of(arguments[0]))) {
      ChildWriter writer = new ChildWriter(journal, random);
      switch (arguments[1]) {
        case "decide" -> writer.decideForEver();
        case "import" -> writer.importForEver();
        default -> {
          say("holding");
          System.in.transferTo(System.out);
        }
      }
    }
  }

  private void decideForEver() {
    while (!System.out.checkError()) {
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
  }

  private void importForEver() {
    while (!System.out.checkError()) {
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
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
