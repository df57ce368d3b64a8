package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The parser of entries against another one, on whole and on spoilt texts.
class JsonTextTest {

  private static final JsonMapper OTHER = JsonMapper.builder().build();
  private static final long SEED = 20261127;
  private static final int ROUNDS = 20_000;
  private static final String SPOILERS = "{}[]\",:\\0123.eE+-tfn u\u00e9\ud83d";
  private static final String ODD = "\"\\\u0001\u202e\ud83d\udd4a\ufffd' é 停戦 \t/\u007f\u2028";

  @Test
  void everyEntryIsReadAsAnotherParserReadsIt() {
    for (String text : entries()) {
      assertSame(JsonText.parse(text), 0, OTHER.readTree(text), text);
    }
  }

  @Test
  void aSpoiltTextIsRefusedWhenAnotherParserRefusesIt_elseReadTheSame() {
    Random random = new Random(SEED);
    List<String> entries = entries();
    for (int round = 0; round < ROUNDS; round++) {
      String text = spoil(entries.get(random.nextInt(entries.size())), random);
      Optional<JsonNode> theirs = theirs(text);
      Optional<JsonText> ours = ours(text);
      String which = "seed " + SEED + ", round " + round + ": " + text;
      assertThat(ours.isPresent()).as(which).isEqualTo(theirs.isPresent());
      theirs.ifPresent(node -> assertSame(ours.orElseThrow(), 0, node, which));
    }
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsPosition() {
    for (String text :
        List.of(
            "", "{", "[1,]", "{\"a\":1,}", "{\"a\"}", "01", "1.", "tru", "\"", "[1 2]", "{} x")) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> JsonText.parse(text))
          .withMessageStartingWith("The text is not JSON at position ");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> JsonText.parse("[".repeat(100_000)));
  }

  @Test
  void itemsComeBackAsTheyWentIn() {
    for (Item item : items()) {
      assertThat(ItemJson.read(Fields.of(EntryText.item(item)))).isEqualTo(item);
    }
  }

  @Test
  void daysAndInstantsAreReadAsThePlatformReadsThem() {
    for (String text :
        List.of(
            "2026-03-12",
            "2024-02-29",
            "2025-02-29",
            "2026-13-01",
            "0000-01-01",
            "+12026-01-01",
            "2026-3-12",
            "2026-03-12x",
            "2026-03-1\u0664")) {
      assertThat(read(IsoTime::day, text)).as(text).isEqualTo(read(LocalDate::parse, text));
    }
    for (String text :
        List.of(
            "2026-03-12T10:00:00Z",
            "2026-03-12T10:00:00.5Z",
            "2026-03-12T10:00:00.123456789Z",
            "2026-03-12T24:00:00Z",
            "2026-03-12T23:59:60Z",
            "2026-03-12T10:00Z",
            "2026-03-12T10:00:00+01:00",
            "2026-03-12T10:00:00.Z",
            "1969-12-31T23:59:59.000001Z",
            "2026-02-30T10:00:00Z",
            "2026-03-12T10:00:00.1234567890Z")) {
      assertThat(read(IsoTime::instant, text)).as(text).isEqualTo(read(Instant::parse, text));
    }
  }

  private static <T> Optional<T> read(Function<String, T> parser, String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static void assertSame(JsonText json, int value, JsonNode node, String which) {
    switch (json.type(value)) {
      case OBJECT -> {
        assertThat(node.isObject()).as(which).isTrue();
        for (int member = value + 1; member < json.next(value); member = json.next(member)) {
          // Of members with one name, the other parser keeps the last.
          boolean isLast = true;
          for (int later = json.next(member); later < json.next(value); later = json.next(later)) {
            isLast &= !json.name(later).equals(json.name(member));
          }
          if (isLast) {
            assertSame(json, member, node.get(json.name(member)), which);
          }
        }
      }
      case LIST -> {
        assertThat(node.isArray()).as(which).isTrue();
        int index = 0;
        for (int element = value + 1; element < json.next(value); element = json.next(element)) {
          assertSame(json, element, node.get(index++), which);
        }
        assertThat(node.size()).as(which).isEqualTo(index);
      }
      case STRING, ESCAPED ->
          assertThat(json.string(value)).as(which).isEqualTo(node.stringValue());
      case NUMBER ->
          assertThat(Double.parseDouble(json.string(value)))
              .as(which)
              .isEqualTo(node.doubleValue());
      case TRUE, FALSE ->
          assertThat(json.type(value) == JsonText.Type.TRUE)
              .as(which)
              .isEqualTo(node.booleanValue());
      case NULL -> assertThat(node.isNull()).as(which).isTrue();
    }
  }

  private static Optional<JsonNode> theirs(String text) {
    try {
      return Optional.of(OTHER.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonText> ours(String text) {
    try {
      return Optional.of(JsonText.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String spoil(String text, Random random) {
    int at = random.nextInt(text.length());
    char other = SPOILERS.charAt(random.nextInt(SPOILERS.length()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + other + text.substring(at);
      default -> text.substring(0, at) + other + text.substring(at + 1);
    };
  }

  private static List<String> entries() {
    var frame = EntryText.Frame.of(new EntryText.Stamp(ODD, Samples.noon(1)));
    return items().stream()
        .map(item ->
            EntryText.write(
                7, frame, Payload.kindOf(item), EntryText.item(item), Hash.of("before").hex()))
        .toList();
  }

  private static List<Item> items() {
    Claim odd = Samples.claim("c-odd", "r1", ODD, new Count.Estimate(0, 7, Integer.MAX_VALUE));
    return List.of(
        Samples.source("s", ODD),
        Samples.report("r1", 1, ODD),
        Samples.claim("c1", "r1", "first"),
        odd,
        Samples.statement("s1", 1, ODD, "r1", "r2"),
        Samples.document("é \"停戦\".yaml", ODD.repeat(20)));
  }
}
