package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;

/// `kill -9` at random moments. A longer run: `-Dtorture.kills=5000`; another one:
/// `-Dtorture.seed=N`.
@Tag("slow")
class KillTest {

  private static final int KILLS = Integer.getInteger("torture.kills", 200);
  private static final long SEED = Long.getLong("torture.seed", 20260408);
  private static final int KILLS_PER_CASE = 8;
  private static final int MOST_LINES = 40;
  private static final int MOST_NANOS = 3_000_000;
  private static final int HASH_DIGITS = 64;

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostAndNoImportIsKeptInPart()
      throws InterruptedException, ExecutionException {
    Child child = new Child(folder);
    List<Callable<Integer>> cases = new ArrayList<>();
    for (int number = 0; number * KILLS_PER_CASE < KILLS; number++) {
      int which = number;
      cases.add(() -> killRepeatedly(child, which));
    }
    int acknowledged = 0;
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Integer> done : two.invokeAll(cases)) {
        acknowledged += done.get();
      }
    }
    assertThat(acknowledged).as("acknowledgements, seed " + SEED).isGreaterThan(KILLS);
  }

  /// Kills one writer after the other, all on the same case.
  private int killRepeatedly(Child child, int number) throws InterruptedException {
    Random random = new Random(SEED + number);
    Path path = folder.resolve(number + ".case");
    Journal.create(path, Samples.AUTHOR, Samples.noon(1)).close();
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS_PER_CASE; kill++) {
      String mode = kill % 2 == 0 ? "decide" : "import";
      Process writer = child.start(path.toString(), mode, Long.toString(random.nextLong()));
      acknowledged.addAll(linesUntilKilled(writer, random));
      String which = "seed " + SEED + ", case " + number + ", kill " + kill + " (" + mode + ")";
      assertAllIsThere(path, acknowledged, which);
    }
    return acknowledged.size();
  }

  private static List<String> linesUntilKilled(Process writer, Random random)
      throws InterruptedException {
    int linesToSee = random.nextInt(MOST_LINES);
    long spinNanos = random.nextInt(MOST_NANOS);
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = Child.reader(writer)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
        if (lines.size() == linesToSee + 1) {
          spin(spinNanos);
          // Not Process.destroyForcibly: that would throw away what the writer said last.
          writer.toHandle().destroyForcibly();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int exit = writer.waitFor();
    assertThat(exit).as("exit code of a killed writer; it said %s", lines).isNotIn(0, 1);
    return lines.stream().filter(line -> !line.equals("tick")).toList();
  }

  private static void spin(long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
  }

  private static void assertAllIsThere(Path path, List<String> acknowledged, String which) {
    try (Journal journal = Journal.open(path)) {
      assertThat(journal.verify().damage()).as(which).isEmpty();
      Map<String, Integer> imports = importSizes(journal);
      for (String line : acknowledged) {
        String[] words = line.split(" ", -1);
        boolean isWhole = words[words.length - 1].length() == HASH_DIGITS;
        if (isWhole) {
          long sequence = Long.parseLong(words[words.length - 2]);
          assertThat(journal.get(sequence).hash().hex())
              .as(which + ": " + line)
              .isEqualTo(words[words.length - 1]);
        }
        if (isWhole && line.startsWith("import")) {
          assertThat(imports).as(which).containsEntry(words[1], Integer.parseInt(words[2]));
        }
      }
    }
  }

  /// Names and sizes of the imports found; fails if one is there in part.
  private static Map<String, Integer> importSizes(Journal journal) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> expected = new HashMap<>();
    for (Map.Entry<ClaimId, Claim> claim : journal.asOf(AsOf.NOW).evidence().claims().entrySet()) {
      String name = claim.getKey().value().replaceFirst("-\\d+$", "");
      found.merge(name, 1, Integer::sum);
      expected.put(name, Integer.parseInt(claim.getValue().note().substring("of ".length())));
    }
    assertThat(found).as("imports, whole or not at all").isEqualTo(expected);
    return found;
  }
}
