package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Random;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// RFC 8785, against its own examples and against another implementation.
class CanonicalJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// RFC 8785 §3.2.2 to §3.2.4.
  @Test
  void theExampleOfTheStandardComesOutAsInTheStandard() {
    String example =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": {"yes": true, "no": false}
        }
        """;
    assertThat(write(example))
        .isEqualTo(
            "{\"literals\":{\"no\":false,\"yes\":true},"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /// RFC 8785 §3.2.3: by UTF-16 code units, so that a dove sorts before a ligature.
  @Test
  void membersAreSortedByCodeUnits() {
    String unsorted =
        """
        {"\\u20ac": 1, "\\r": 2, "\\ufb33": 3, "1": 4, "\\ud83d\\ude00": 5, "\\u0080": 6,
         "\\u00f6": 7}
        """;
    assertThat(write(unsorted))
        .isEqualTo(
            "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
  }

  @Test
  void coordinatesAreWrittenShortestAndReadBackTheSame() {
    assertThat(write("[34.0, -0.0, 0.1, 66.400000000000006, 1e21, 9007199254740991]"))
        .isEqualTo("[34,0,0.1,66.4,1e+21,9007199254740991]");
  }

  @Test
  void halfACharacterIsNoText() {
    for (String half : new String[] {"a\ud83d", "a\ude00b", "\ud83da"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CanonicalJson.writeString(half, new StringBuilder()))
          .withMessageContaining("unpaired surrogate")
          .withMessageContaining("Read it again as UTF-8");
    }
  }

  @Test
  void anotherImplementationWritesTheSame() throws IOException {
    long seed = 20260101;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      ObjectNode node = object(random, 3);
      String ours = write(node);
      String theirs = new JsonCanonicalizer(MAPPER.writeValueAsString(node)).getEncodedString();
      assertThat(ours).as("seed " + seed + ", round " + round).isEqualTo(theirs);
    }
  }

  private static String write(String json) {
    return write(MAPPER.readTree(json));
  }

  private static String write(JsonNode node) {
    CanonicalJson out = new CanonicalJson();
    if (node.isArray()) {
      out.openList();
      node.values().forEach(element -> element(element, out));
      out.closeList();
    } else {
      out.open();
      members(node, out);
      out.close();
    }
    return out.text();
  }

  private static void members(JsonNode object, CanonicalJson out) {
    var members = new TreeMap<String, JsonNode>();
    object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    members.forEach((name, value) -> {
      switch (value.getNodeType()) {
        case OBJECT -> {
          out.open(name);
          members(value, out);
          out.close();
        }
        case ARRAY -> {
          out.openList(name);
          value.values().forEach(element -> element(element, out));
          out.closeList();
        }
        case STRING -> out.put(name, value.stringValue());
        case BOOLEAN -> out.put(name, value.booleanValue());
        case NUMBER -> {
          if (value.isIntegralNumber()) {
            out.put(name, value.longValue());
          } else {
            out.put(name, value.doubleValue());
          }
        }
        case NULL, BINARY, MISSING, POJO -> throw new AssertionError(value);
      }
    });
  }

  private static void element(JsonNode value, CanonicalJson out) {
    switch (value.getNodeType()) {
      case OBJECT -> {
        out.open();
        members(value, out);
        out.close();
      }
      case ARRAY -> {
        out.openList();
        value.values().forEach(element -> element(element, out));
        out.closeList();
      }
      case STRING -> out.add(value.stringValue());
      case NUMBER -> out.add(value.doubleValue());
      case BOOLEAN, NULL, BINARY, MISSING, POJO -> throw new AssertionError(value);
    }
  }

  private static ObjectNode object(Random random, int depth) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = random.nextInt(5); i >= 0; i--) {
      node.set(text(random), random.nextInt(8) == 0 ? truth(random) : value(random, depth));
    }
    return node;
  }

  private static JsonNode value(Random random, int depth) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(depth > 0 ? 5 : 3)) {
      case 0 -> nodes.stringNode(text(random));
      case 1 -> nodes.numberNode(random.nextInt());
      case 2 -> nodes.numberNode(finite(random));
      case 3 -> object(random, depth - 1);
      default -> {
        ArrayNode array = nodes.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(value(random, depth - 1));
        }
        yield array;
      }
    };
  }

  private static JsonNode truth(Random random) {
    return JsonNodeFactory.instance.booleanNode(random.nextBoolean());
  }

  private static double finite(Random random) {
    double number = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(number) ? number : random.nextGaussian();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int codePoint = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      boolean isHalf = codePoint >= 0xD800 && codePoint < 0xE000;
      text.appendCodePoint(isHalf ? 'x' : codePoint);
    }
    return text.toString();
  }
}
