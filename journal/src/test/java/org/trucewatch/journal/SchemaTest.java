package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published schemas against what the journal writes, and the journal's reader against what the
/// schemas refuse.
class SchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String PREFIX = "urn:trucewatch:schema:";

  /// Members that may be absent; all others are required.
  private static final Set<String> OPTIONAL =
      Set.of(
          "admin1",
          "admin2",
          "killed",
          "civiliansKilled",
          "childrenKilled",
          "combatantsKilled",
          "injured",
          "best",
          "high",
          // Names of weights.
          "TIME_FAR",
          "TIME_SAME",
          // A name of a setting.
          "policy");

  private static final Schema ENTRY =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaTest::schema))
          .getSchema(SchemaLocation.of(PREFIX + "entry"));

  @TempDir private Path folder;
  private final List<String> texts = new ArrayList<>();

  @BeforeEach
  void writeEveryKind() {
    Path path = folder.resolve("a.case");
    try (Journal journal = Journal.create(path, AUTHOR, noon(1))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(2));
      journal.add(everyCount(), AUTHOR, noon(2));
      journal.add(List.of(Samples.report("r1", 1, "another headline")), AUTHOR, noon(3));
      Entry decision = journal.decide(Samples.same("c1", "c2"), noon(4));
      journal.decide(Samples.decision("c1", "c3", Judgement.UNSURE), noon(4));
      journal.train(
          Samples.training(journal.head().size(), journal.head().root().hex()), AUTHOR, noon(4));
      for (Target target :
          List.of(
              new Target.OfEntry(decision.sequence()),
              new Target.OfClaim(new ClaimId("c1")),
              new Target.OfStatement(new StatementId("s1")),
              new Target.OfReport(new ReportId("r1")))) {
        journal.withdraw(target, "not there any more", AUTHOR, noon(5));
      }
      journal.changeSettings(Map.of("policy", "range"), AUTHOR, noon(6));
      journal
          .entries(1, 100)
          .forEach(entry -> texts.add(journal.proveInclusion(entry.sequence()).entry()));
      assertThat(journal.entries(1, 100))
          .extracting(Entry::kind)
          .containsAll(EnumSet.allOf(Kind.class));
    }
  }

  private static List<Item> everyCount() {
    return List.of(
        Samples.claim("n1", "r1", "", Count.notStated()),
        Samples.claim("n2", "r1", "", Count.exactly(0)),
        Samples.claim("n3", "r1", "", new Count.AtLeast(7)),
        Samples.claim("n4", "r1", "", new Count.Estimate(3, 2, 1)));
  }

  @Test
  void everyEntryFitsTheSchemaOfItsKind() {
    for (String text : texts) {
      assertThat(errors(text)).as(text).isEmpty();
    }
  }

  @Test
  void noMemberCanBeMissingUnlessItIsOptional() {
    for (String text : texts) {
      for (ObjectNode smaller : withoutOneMember(text)) {
        assertThat(errors(smaller.toString())).as(smaller.toString()).isNotEmpty();
        assertUnreadable(smaller);
      }
    }
  }

  @Test
  void noMemberCanBeAdded() {
    for (String text : texts) {
      JsonNode entry = MAPPER.readTree(text);
      for (ObjectNode node : objectsIn(entry)) {
        node.put("extra", "x");
        if (!text.contains("settings/1")) {
          assertThat(errors(entry.toString())).as(entry.toString()).isNotEmpty();
        }
        node.remove("extra");
      }
    }
  }

  @Test
  void noMemberCanBeOfAnotherType() {
    for (String text : texts) {
      JsonNode entry = MAPPER.readTree(text);
      for (ObjectNode node : objectsIn(entry)) {
        for (String name : List.copyOf(node.propertyNames())) {
          JsonNode value = node.get(name);
          node.putArray(name).add(true);
          assertThat(errors(entry.toString())).as(entry.toString()).isNotEmpty();
          assertUnreadable(entry);
          node.set(name, value);
        }
      }
    }
  }

  @Test
  void theKindAndTheBodyMustFit() {
    ObjectNode note = (ObjectNode) MAPPER.readTree(texts.getFirst());
    note.put("kind", "claim");
    assertThat(errors(note.toString())).isNotEmpty();
    assertUnreadable(note);
  }

  @Test
  void eachJudgementHasItsSchema() {
    assertThat(texts).anyMatch(text -> text.contains("link-decision/2"));
    for (String text : texts) {
      for (String other :
          List.of(
              text.replace("link-decision/2", "link-decision/1"),
              text.replace("\"same\"", "\"unsure\""))) {
        if (!other.equals(text)) {
          assertThat(errors(other)).as(other).isNotEmpty();
          assertUnreadable(MAPPER.readTree(other));
        }
      }
    }
  }

  @Test
  void everyKindHasASchemaThatSaysWhatEachMemberMeans() {
    for (Kind kind : Kind.values()) {
      JsonNode schema = MAPPER.readTree(schema(PREFIX + kind.word() + "-1"));
      assertThat(schema.path("description").asString()).as(kind.word()).endsWith(".");
      for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
        JsonNode says = member.getValue();
        assertThat(says.has("description") || says.has("$ref") || says.has("const"))
            .as(kind.word() + ": " + member.getKey())
            .isTrue();
      }
    }
  }

  private static void assertUnreadable(JsonNode entry) {
    assertThatIllegalArgumentException()
        .as(entry.toString())
        .isThrownBy(() -> EntryText.read(entry.toString(), Hash.NONE));
  }

  private static List<ObjectNode> withoutOneMember(String text) {
    List<ObjectNode> smaller = new ArrayList<>();
    int objects = objectsIn(MAPPER.readTree(text)).size();
    for (int i = 0; i < objects; i++) {
      for (String name : names(objectsIn(MAPPER.readTree(text)).get(i))) {
        ObjectNode entry = (ObjectNode) MAPPER.readTree(text);
        objectsIn(entry).get(i).remove(name);
        smaller.add(entry);
      }
    }
    return smaller;
  }

  private static List<String> names(ObjectNode node) {
    return node.propertyNames().stream().filter(name -> !OPTIONAL.contains(name)).toList();
  }

  /// The entry and all objects within it.
  private static List<ObjectNode> objectsIn(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      found.add(object);
      object.properties().forEach(member -> found.addAll(objectsIn(member.getValue())));
    }
    return found;
  }

  private static List<String> errors(String text) {
    return ENTRY.validate(text, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static String schema(String id) {
    String file = "schema/" + id.substring(PREFIX.length()) + ".json";
    try (InputStream in = Journal.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
