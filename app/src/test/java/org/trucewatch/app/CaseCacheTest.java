package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.app.command.Commands;
import org.trucewatch.app.command.Session;

/// Every page is the same with the cache beside the case, without it, and with one that is old,
/// damaged or somebody else's.
class CaseCacheTest {
  private static final Path CASE_FOLDER = Path.of("..", "examples", "durand-line-2025");

  /// So few of the incidents are shown: each costs two runs.
  private static final int EVERY = 9;

  @TempDir private Path folder = Path.of("");
  private Path path = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void makeACase() {
    path = folder.resolve("border.trucewatch");
    cache = folder.resolve("border.trucewatch.cache");
    Answer.to("new", path).wellDone();
    Answer.to("add", path, CASE_FOLDER).wellDone();
  }

  /// What the program says where even the smallest case is kept.
  private String say(String seal, Object... words) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    var environment =
        Map.of("TRUCEWATCH_CACHE_CLAIMS", "1", "XDG_CACHE_HOME", folder.resolve(seal).toString());
    Commands.run(
        Stream.of(words).map(Object::toString).toList(),
        new Session(
            print, print, Instant.parse("2026-05-01T09:00:00Z"), environment, false, false));
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<Object[]> pages() {
    List<Object[]> pages = new ArrayList<>();
    pages.add(new Object[] {"status", path});
    pages.add(new Object[] {"incidents", path, "--limit", "7"});
    pages.add(new Object[] {"incidents", path, "--limit", "100000", "--format", "csv"});
    pages.add(new Object[] {"incidents", path, "--limit", "3", "--contested", "--type", "air"});
    pages.add(new Object[] {"show", path, "i-nothing"});
    pages.add(new Object[] {"show", path, "i-c0001", "--policy", "source:nobody"});
    List<String> lines =
        Answer.to("incidents", path, "--format", "csv").wellDone().lines().toList();
    for (int at = 1; at < lines.size(); at += EVERY) {
      pages.add(new Object[] {"show", path, lines.get(at).split(",", 2)[0]});
    }
    return pages;
  }

  /// Says all pages without the cache, and then with what stands beside the case.
  private void assertSame(String seal) throws IOException {
    byte[] held = Files.exists(cache) ? Files.readAllBytes(cache) : new byte[0];
    for (Object[] page : pages()) {
      Files.deleteIfExists(cache);
      String anew = say("no-such/seal-yet", page);
      if (held.length > 0) {
        Files.write(cache, held);
      }
      assertThat(say(seal, page)).as(List.of(page).toString()).isEqualTo(anew);
    }
  }

  @Test
  void everyPageIsTheSameFromTheCache() throws IOException {
    say("mine", "status", path);
    byte[] written = Files.readAllBytes(cache);
    assertSame("mine");
    assertThat(Files.readAllBytes(cache)).isEqualTo(written);
    assertThat(say("mine", "show", path, "i-c0078")).contains("How it was linked");
  }

  @Test
  void aCacheThatDoesNotFitIsPassedOverAndWrittenAnew() throws IOException {
    String before = say("mine", "status", path);
    byte[] sound = Files.readAllBytes(cache);
    List<byte[]> bad = new ArrayList<>();
    for (int at : new int[] {0, sound.length / 2, sound.length - 1}) {
      byte[] flipped = sound.clone();
      flipped[at] ^= 4;
      bad.add(flipped);
    }
    bad.add(new byte[0]);
    bad.add(java.util.Arrays.copyOf(sound, sound.length / 2));
    for (byte[] wrong : bad) {
      Files.write(cache, wrong);
      assertThat(say("mine", "status", path)).isEqualTo(before);
      assertThat(Files.readAllBytes(cache)).isEqualTo(sound);
    }
    assertThat(say("somebody-else", "status", path)).isEqualTo(before);
    assertThat(Files.readAllBytes(cache)).isNotEqualTo(sound);
  }

  @Test
  void whatAnalystsDoCountsAtOnce() throws IOException {
    say("mine", "status", path);
    Path old = folder.resolve("old");
    Files.copy(cache, old);
    Answer.to("decide", path, "unsure", "c0078", "c0119", "--because", "x").wellDone();
    Answer.to("train", path, "--because", "grown").wellDone();
    say("mine", "status", path);
    assertSame("mine");
    Files.copy(old, cache, StandardCopyOption.REPLACE_EXISTING);
    assertThat(say("mine", "status", path)).contains("training run").contains("1 decision");
  }

  @Test
  void aFolderThatTakesNoFilesHindersNothing() throws IOException {
    String before = say("mine", "status", path);
    Files.delete(cache);
    Files.createDirectory(cache);
    Files.createFile(cache.resolve("in the way"));
    assertThat(say("mine", "status", path)).isEqualTo(before);
    Files.createFile(folder.resolve("no-folder"));
    assertThat(say("no-folder", "status", path)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .noneMatch(n -> n.endsWith(".new"));
    }
  }
}
