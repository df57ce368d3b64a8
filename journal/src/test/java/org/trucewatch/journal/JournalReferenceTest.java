package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `docs/reference/journal.md`: its tables are those of the schemas, and its program for outsiders
/// does what the page says. `-Dexpected.update` rewrites the tables, and fails.
class JournalReferenceTest {

  private static final Path PAGE = Path.of("..", "docs", "reference", "journal.md");
  private static final String BEGIN =
      "<!-- kinds: made from the schemas by JournalReferenceTest -->\n";
  private static final String END = "<!-- end of kinds -->";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;
  private Path path;
  private Path program;
  private String page;

  @BeforeEach
  void prepare() throws IOException {
    page = Files.readString(PAGE);
    program = folder.resolve("check.py");
    Files.writeString(program, page.split("```python\n", 2)[1].split("```", 2)[0]);
    path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(1))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(2));
      journal.add(Samples.manyClaims("m", 7), AUTHOR, noon(2));
    }
  }

  @Test
  void thePageListsEveryMemberOfEveryKind() throws IOException {
    String expected = kinds();
    String found = page.split(BEGIN, 2)[1].split(END, 2)[0];
    if (!found.equals(expected) && System.getProperty("expected.update") != null) {
      Files.writeString(PAGE, page.replace(BEGIN + found, BEGIN + expected));
      fail("Rewrote " + PAGE + ": read the difference, then run again.");
    }
    assertThat(found).as(PAGE + "; mend with -Dexpected.update").isEqualTo(expected);
  }

  @Test
  void theOutsidersProgramFindsASoundCaseSoundWithTheSameRoot() {
    assertThat(run("", path.toString()))
        .isEqualTo("13 entries, root " + Journal.verify(path).root() + "\n");
  }

  @Test
  void theOutsidersProgramFindsAChangedEntry() {
    for (int sequence : new int[] {1, 13}) {
      Tampering.run(
          path,
          "UPDATE entry SET text = replace(text, 'an analyst', 'another') WHERE sequence = "
              + sequence);
      String finding =
          sequence == 13
              ? "the head does not fit the entries"
              : "entry " + (sequence + 1) + " does not continue entry " + sequence;
      assertThat(run("", path.toString())).isEqualTo(finding + "\n");
      Tampering.run(path, "UPDATE entry SET text = replace(text, 'another', 'an analyst')");
    }
    assertThat(Journal.verify(path).isClean()).isTrue();
  }

  @Test
  void theOutsidersProgramFollowsAProof() {
    try (Journal journal = Journal.openReadOnly(path)) {
      Hash root = journal.head().root();
      for (long sequence : new long[] {1, 6, 13}) {
        String proof = print(journal.proveInclusion(sequence), root);
        assertThat(run(proof, "--proof")).isEqualTo("the proof leads to the root " + root + "\n");
        assertThat(run(proof.replace("an analyst", "another"), "--proof"))
            .isEqualTo("the proof does not lead to the root\n");
      }
    }
  }

  private static String print(InclusionProof proof, Hash root) {
    String hashes =
        proof.path().stream().map(hash -> "path      " + hash + "\n").collect(Collectors.joining());
    return "Proof that an entry is in the case\nentry     "
        + proof.entry()
        + "\nsequence  "
        + proof.sequence()
        + "\nsize      "
        + proof.size()
        + "\n"
        + hashes
        + "root      "
        + root
        + "\n";
  }

  private String run(String input, String argument) {
    try {
      Process python =
          new ProcessBuilder("python3", "-X", "utf8", program.toString(), argument)
              .redirectErrorStream(true)
              .start();
      try (BufferedWriter in = python.outputWriter(StandardCharsets.UTF_8)) {
        in.write(input);
      }
      return new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      assumeTrue(false, "There is no python3 here: the outsider's program is not tried.");
      throw new UncheckedIOException(e);
    }
  }

  private static String kinds() {
    StringBuilder out = new StringBuilder("\n## The kinds of entries\n");
    for (Kind kind : Kind.values()) {
      out.append("\n### ").append(kind.word()).append('\n');
      for (int version = 1; version == 1 || has(kind, version); version++) {
        body(kind, version, out);
      }
    }
    return out.append('\n').toString();
  }

  private static void body(Kind kind, int version, StringBuilder out) {
    String file = kind.word() + "-" + version + ".json";
    JsonNode schema = MAPPER.readTree(read(file));
    out.append('\n').append(schema.path("description").asString());
    out.append(" Body: [`")
        .append(kind.word())
        .append('/')
        .append(version)
        .append("`](../../journal/src/main/resources/org/trucewatch/journal/schema/");
    out.append(file).append(").\n\n| member | type | meaning |\n|---|---|---|\n");
    rows(schema, schema, "", out);
  }

  private static boolean has(Kind kind, int version) {
    return Journal.class.getResource("schema/" + kind.word() + "-" + version + ".json") != null;
  }

  private static void rows(JsonNode schema, JsonNode object, String prefix, StringBuilder out) {
    for (Map.Entry<String, JsonNode> member : object.path("properties").properties()) {
      JsonNode says = resolve(schema, member.getValue());
      String name = prefix + member.getKey();
      if (name.equals("schema")) {
        continue;
      }
      boolean isRequired = object.path("required").valueStream().anyMatch(is(member.getKey()));
      out.append("| `").append(name).append('`').append(isRequired ? "" : " (optional)");
      out.append(" | ").append(type(says)).append(" | ");
      JsonNode own = member.getValue().has("description") ? member.getValue() : says;
      out.append(own.path("description").asString("")).append(" |\n");
      rows(schema, says, name + ".", out);
    }
  }

  private static Predicate<JsonNode> is(String name) {
    return node -> node.asString().equals(name);
  }

  private static JsonNode resolve(JsonNode schema, JsonNode says) {
    String reference = says.path("$ref").asString("");
    return reference.startsWith("#") ? schema.at(reference.substring(1)) : says;
  }

  private static String type(JsonNode says) {
    if (says.has("const")) {
      return "`" + says.path("const").asString() + "`";
    }
    if (says.has("enum")) {
      List<String> words = says.path("enum").valueStream().map(JsonNode::asString).toList();
      return String.join(", ", words);
    }
    if (says.has("oneOf")) {
      return "object";
    }
    String type = says.path("type").asString();
    return switch (says.path("format").asString("")) {
      case "date" -> "day";
      default -> type.equals("array") ? "list" : type;
    };
  }

  private static String read(String file) {
    try (InputStream in = Journal.class.getResourceAsStream("schema/" + file)) {
      if (in == null) {
        throw new IllegalStateException("There is no schema " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
