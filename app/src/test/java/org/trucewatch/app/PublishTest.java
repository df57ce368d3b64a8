package org.trucewatch.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A publication: the same bytes for the same case and moment, nothing of what must not leave, and
/// nothing of anybody else's lost.
class PublishTest {
  private static final String ANALYST = "Zz-Analyst";
  private static final String REASON = "zz-reason-of-an-analyst";
  private static final String LATER = "Blast at Newtown";
  private static final String HOSTILE =
      "</script><script>alert(1)</script>\u202e\u2028=cmd|' /C calc'!A0";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void makeACase() throws IOException {
    file =
        SmallCase.in(folder.resolve("zz-private-folder"))
            .change("reports.csv", "Shelling at Oldtown", HOSTILE)
            .load(folder.resolve("small.trucewatch"));
    Answer.to("decide", file, "same", "c1", "c2", "--because", REASON, "--author", ANALYST)
        .wellDone();
    Answer.to("train", file, "--because", REASON, "--author", ANALYST).wellDone();
    site = folder.resolve("site");
  }

  private String publish(Object... more) {
    return Answer.to(Stream.concat(Stream.of("publish", file, site), Stream.of(more)).toArray())
        .wellDone();
  }

  /// Every file by its path, and what a packed file holds by the names in it.
  private static Map<String, byte[]> bytes(Path folder) {
    var all = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString();
        all.put(name, Files.readAllBytes(path));
        if (name.endsWith(".xlsx")) {
          unpack(name, all);
        }
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return all;
  }

  private static void unpack(String name, Map<String, byte[]> all) throws IOException {
    var zip = new ZipInputStream(new ByteArrayInputStream(all.get(name)));
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      all.put(name + "!" + entry.getName(), zip.readAllBytes());
    }
  }

  private List<String> filesThatHold(String text) {
    return bytes(site).entrySet().stream()
        .filter(one -> new String(one.getValue(), UTF_8).contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void whoRecordedTheirNotesAndThisMachineAreInNoByte() {
    publish();
    assertThat(filesThatHold("Oldtown")).isNotEmpty();
    for (String secret :
        List.of(ANALYST, REASON, "zz-private-folder", folder.toString(), "small.trucewatch")) {
      assertThat(filesThatHold(secret)).as(secret).isEmpty();
    }
  }

  @Test
  void nothingLaterThanItsDayIsInAnyByte() {
    publish();
    assertThat(filesThatHold(LATER)).isNotEmpty();
    publish("--as-of", "2025-03-10");
    for (String later : List.of(LATER, "Newtown", "wire.example/3", "2025-03-19", "2025-03-20")) {
      assertThat(filesThatHold(later)).as(later).isEmpty();
    }
    assertThat(filesThatHold("Oldtown")).isNotEmpty();
  }

  @Test
  void theSameCaseAndMomentGiveTheSameBytesAtAnyTime() {
    publish("--as-of", "2025-03-10");
    Map<String, byte[]> first = bytes(site);
    Path again = folder.resolve("again");
    Clock later = Clock.fixed(Instant.parse("2031-01-01T00:00:00Z"), ZoneOffset.UTC);
    Answer.at(later, "publish", file, again, "--as-of", "2025-03-10").wellDone();
    Map<String, byte[]> second = bytes(again);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, held) -> assertThat(second.get(name)).as(name).isEqualTo(held));
  }

  @Test
  void anEarlierStateCanBePublishedAgainAfterTheCaseHasGrown() throws IOException {
    publish();
    Map<String, byte[]> first = bytes(site);
    var mark = JsonMapper.shared().readTree(Files.readString(site.resolve("publication.json")));
    String pin = mark.get("size").asLong() + ":" + mark.get("root").asString();
    Answer.to("decide", file, "different", "c1", "c3", "--because", "x").wellDone();
    publish();
    assertThat(bytes(site).get("publication.json")).isNotEqualTo(first.get("publication.json"));
    publish("--root", pin);
    bytes(site).forEach((name, held) -> assertThat(held).as(name).isEqualTo(first.get(name)));
  }

  @Test
  void everyOtherFileIsInTheListOfHashesAndTheLeavesGiveTheRoot() throws Exception {
    publish();
    Map<String, byte[]> all = bytes(site);
    var listed = new TreeMap<String, String>();
    for (String line : Files.readAllLines(site.resolve("SHA256SUMS"))) {
      listed.put(line.substring(66), line.substring(0, 64));
    }
    for (Map.Entry<String, byte[]> one : all.entrySet()) {
      if (!one.getKey().contains("!") && !one.getKey().equals("SHA256SUMS")) {
        assertThat(listed.remove(one.getKey())).as(one.getKey()).isEqualTo(hash(one.getValue()));
      }
    }
    assertThat(listed).isEmpty();
    var mark = JsonMapper.shared().readTree(Files.readString(site.resolve("publication.json")));
    List<byte[]> leaves =
        Files.readAllLines(site.resolve("leaves.txt")).stream()
            .map(HexFormat.of()::parseHex)
            .toList();
    assertThat(leaves).hasSize(mark.get("size").asInt());
    assertThat(HexFormat.of().formatHex(root(leaves))).isEqualTo(mark.get("root").asString());
  }

  /// The root as VERIFY.md says it, after RFC 6962.
  private static byte[] root(List<byte[]> leaves) throws Exception {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    var sha = MessageDigest.getInstance("SHA-256");
    sha.update((byte) 1);
    sha.update(root(leaves.subList(0, half)));
    sha.update(root(leaves.subList(half, leaves.size())));
    return sha.digest();
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void whatAReportSaysCannotEndAScriptOrActAsAFormula() {
    publish();
    bytes(site)
        .forEach((name, held) -> {
          String text = new String(held, UTF_8);
          if (name.startsWith("data/")) {
            assertThat(text).as(name).doesNotContain("<", ">", "\u2028");
          }
          if (name.endsWith(".csv")) {
            assertThat(text).as(name).doesNotContain("\"=cmd", ",=cmd");
          }
        });
  }

  @Test
  void anEarlierPublicationGivesWayAndNothingElseDoes() throws IOException {
    publish("--as-of", "2025-03-10");
    publish();
    Files.writeString(site.resolve("mine.txt"), "mine");
    Map<String, byte[]> before = bytes(site);
    Answer refused = Answer.to("publish", file, site);
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err()).contains("mine.txt").contains("Nothing was written");
    assertThat(bytes(site).keySet()).isEqualTo(before.keySet());

    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("index.html"), "mine");
    assertThat(Answer.to("publish", file, other).err()).contains("no earlier publication");
    assertThat(other.resolve("index.html")).hasContent("mine");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.contains("publication-"));
    }
  }

  @Test
  void aDamagedCaseIsNotPublished() throws IOException {
    Files.write(file, new byte[] {1, 2, 3});
    Answer refused = Answer.to("publish", file, site);
    assertThat(refused.exit()).isNotZero();
    assertThat(site).doesNotExist();
  }

  @Test
  void anAddressIsCitedAndMustBeOne() {
    publish("--address", "https://example.org/line");
    assertThat(site.resolve("CITATION.cff")).content().contains("https://example.org/line");
    Answer refused = Answer.to("publish", file, site, "--address", "javascript:alert(1)");
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err()).contains("https://");
  }
}
