package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A codebook is tried, used and dropped; what it does is said before it does it.
class CodebookTest {
  private static final String WORDS =
      """
      # codebook: my-words
      # version: 1
      # kind: event types
      # title: Words of ours
      # source: our field office
      # licence: CC0
      type,class,meaning
      SHELLING,AERIAL,Here whatever falls from above
      """;
  private static final String ACTORS =
      """
      # codebook: my-actors
      # version: 1
      # kind: actors
      # title: One government under two names
      # source: our field office
      # licence: CC0
      actor,title,class,country,source
      both-shores,Authority of both shores,STATE_FORCES,XX,test
      """;
  private static final String NAMES =
      """
      # codebook: my-names
      # version: 1
      # kind: actor names
      # title: One government under two names
      # source: our field office
      # licence: CC0
      actor,name,language,used_by,from,to,source
      both-shores,North,en,,,,test
      both-shores,South,en,,,,test
      """;

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void loadASmallCase() throws IOException {
    file = SmallCase.in(folder.resolve("small")).load(folder.resolve("small.trucewatch"));
  }

  private Path book(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Answer on(String day, Object... words) {
    var instant = Instant.parse(day + "T12:00:00Z");
    return Answer.at(Clock.fixed(instant, ZoneOffset.UTC), words);
  }

  @Test
  void theShippedOnesAreListedAndShown() {
    String list = Answer.to("codebook", "list").wellDone();
    assertThat(list).contains("event-types/1", "actor-names-durand-line/1", "event-types-cameo/1");
    String shown = Answer.to("codebook", "show", "event-types-cameo").wellDone();
    assertThat(shown).contains("source", "licence  CC BY 4.0", ",196,refused,", "is a verdict");
  }

  @Test
  void tryingSaysWhatWouldChangeAndWritesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);
    String tried = Answer.to("codebook", "try", file, book("w.csv", WORDS)).wellDone();
    assertThat(tried)
        .contains("2 claims of another class of event")
        .contains("c1 (shelling): AERIAL, was SHELLING")
        .contains("0 actors understood otherwise")
        .contains("aerial status silent, was not aerial")
        .contains("Nothing was written.");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Answer.to("incidents", file, "--type", "aerial").wellDone()).contains("0 incidents");
  }

  @Test
  void usingIsRecordedFollowsTheRecordedClockAndCanBeTakenBack() throws IOException {
    Path words = book("w.csv", WORDS);
    String used =
        on("2026-06-01", "codebook", "use", file, words, "--because", "our words").wellDone();
    assertThat(used).contains("Codebook my-words/1 is in force, because: our words");
    assertThat(Answer.to("incidents", file, "--type", "aerial").wellDone()).contains("1 incident");
    assertThat(
            Answer.to("incidents", file, "--type", "aerial", "--recorded", "2026-05-20").wellDone())
        .contains("0 incidents");
    assertThat(Answer.to("incidents", file, "--type", "aerial", "--as-of", "2025-03-10").wellDone())
        .contains("1 incident");
    assertThat(Answer.to("codebook", "list", file).wellDone())
        .contains("Added by this case", "my-words/1", "because: our words");
    assertThat(Answer.to("status", file).wellDone())
        .contains("codebook my-words in force, because: our words");
    assertThat(on("2026-06-02", "codebook", "use", file, words, "--because", "again").wellDone())
        .contains("in force already; nothing was added");
    String dropped =
        on("2026-06-03", "codebook", "drop", file, "my-words", "--because", "wrong").wellDone();
    assertThat(dropped).contains("out of force, because: wrong");
    assertThat(Answer.to("incidents", file, "--type", "aerial").wellDone()).contains("0 incidents");
    assertThat(
            Answer.to("incidents", file, "--type", "aerial", "--recorded", "2026-06-02").wellDone())
        .contains("1 incident");
    assertThat(Answer.to("verify", file).exit()).isZero();
  }

  @Test
  void twoNamesOfOneActorAreNoDisagreement() throws IOException {
    assertThat(Answer.to("show", file, "i-c1").wellDone()).contains("who acted");
    Answer.to("codebook", "use", file, book("a.csv", ACTORS), "--because", "needed").wellDone();
    String tried = Answer.to("codebook", "try", file, book("n.csv", NAMES)).wellDone();
    assertThat(tried)
        .contains("2 actors understood otherwise")
        .contains("c1 (South): both-shores, was as written")
        .contains("who acted both-shores, was as written");
    Answer.to("codebook", "use", file, folder.resolve("n.csv"), "--because", "one").wellDone();
    assertThat(Answer.to("show", file, "i-c1").wellDone()).doesNotContain("who acted");
  }

  @Test
  void aFileWithAFlawIsTriedButNotUsed() throws IOException {
    Path bad = book("bad.csv", WORDS + "SALVO,FLYING,x\n");
    Answer tried = Answer.to("codebook", "try", file, bad);
    assertThat(tried.exit()).isEqualTo(2);
    assertThat(tried.out()).contains("bad.csv, line 9, column class", "cannot be used");
    Answer used = Answer.to("codebook", "use", file, bad, "--because", "x");
    assertThat(used.exit()).isEqualTo(2);
    assertThat(used.err()).contains("has 1 flaw and is not used: bad.csv, line 9, column class");
  }

  @Test
  void mistakesGetOneSentence() {
    assertThat(Answer.to("codebook", "lst").err()).contains("Did you mean");
    assertThat(Answer.to("codebook", "show", "event-tipes").err()).contains("event-types");
    assertThat(Answer.to("codebook", "try", file).err()).contains("wants a file");
    assertThat(Answer.to("codebook", "use", file, folder.resolve("none"), "--because", "x").exit())
        .isEqualTo(3);
    assertThat(Answer.to("codebook", "drop", file, "event-types", "--because", "x").err())
        .contains("has added no codebook");
    assertThat(Answer.to("codebook", "use", file, "x.csv").err()).contains("--because wants");
  }
}
