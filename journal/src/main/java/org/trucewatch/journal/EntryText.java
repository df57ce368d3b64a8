package org.trucewatch.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An entry as the canonical text that is hashed and stored, and back. Members: author, body, kind,
/// previous, recorded, sequence. Specified in `docs/reference/journal.md`.
final class EntryText {

  private static final String LINK_DECISION = "link-decision/1";
  private static final String REVISION = "revision/1";
  private static final String WITHDRAWAL = "withdrawal/1";
  private static final String SETTINGS = "settings/1";
  private static final String NOTE = "note/1";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EntryText() {}

  /// Who wrote an entry, and when.
  record Stamp(String author, Instant recorded) {
    Stamp {
      if (author.isBlank()) {
        throw new IllegalArgumentException("An entry needs an author: a name or a role.");
      }
    }
  }

  static String item(Item item) {
    return CanonicalJson.write(ItemJson.write(item));
  }

  static String revision(long replaces, String item) {
    return "{\"item\":" + item + ",\"replaces\":" + replaces + ",\"schema\":\"" + REVISION + "\"}";
  }

  static String body(Payload payload) {
    return switch (payload) {
      case Payload.Received(Item item) -> item(item);
      case Payload.Revised(long replaces, Item item) -> revision(replaces, item(item));
      case Payload.Decided(LinkDecision decision) -> CanonicalJson.write(decision(decision));
      case Payload.Withdrawn(Target target, String because, Optional<LocalDate> published) ->
          CanonicalJson.write(withdrawal(target, because, published));
      case Payload.SettingsChanged(SortedMap<String, String> settings) ->
          CanonicalJson.write(settings(settings));
      case Payload.Noted(String text) -> CanonicalJson.write(object(NOTE).put("text", text));
    };
  }

  /// Puts an entry together; `body` is canonical already.
  static String write(long sequence, Stamp stamp, Kind kind, String body, Hash previous) {
    StringBuilder out = new StringBuilder(body.length() + 256);
    out.append("{\"author\":");
    CanonicalJson.writeString(stamp.author(), out);
    out.append(",\"body\":").append(body);
    out.append(",\"kind\":\"").append(kind.word());
    out.append("\",\"previous\":\"").append(previous.hex());
    out.append("\",\"recorded\":\"").append(stamp.recorded());
    return out.append("\",\"sequence\":").append(sequence).append('}').toString();
  }

  /// Reads an entry.
  ///
  /// @throws IllegalArgumentException if the text is not an entry of a known schema
  static Entry read(String text, Hash hash) {
    try {
      Fields entry = new Fields(MAPPER.readTree(text));
      String author = entry.text("author");
      Payload payload = payload(entry.member("body"), author);
      if (!payload.kind().word().equals(entry.text("kind"))) {
        throw new IllegalArgumentException("The kind does not fit the schema of the body.");
      }
      return new Entry(
          entry.longNumber("sequence"),
          Instant.parse(entry.text("recorded")),
          author,
          payload,
          new Hash(entry.text("previous")),
          hash);
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("The text is not a readable entry.", e);
    }
  }

  private static Payload payload(JsonNode node, String author) {
    Fields body = new Fields(node);
    return switch (body.text("schema")) {
      case LINK_DECISION -> new Payload.Decided(decision(body, author));
      case REVISION ->
          new Payload.Revised(body.longNumber("replaces"), ItemJson.read(body.member("item")));
      case WITHDRAWAL -> new Payload.Withdrawn(target(body), body.text("because"), published(body));
      case SETTINGS -> new Payload.SettingsChanged(settings(body.member("settings")));
      case NOTE -> new Payload.Noted(body.text("text"));
      default -> new Payload.Received(ItemJson.read(node));
    };
  }

  private static ObjectNode decision(LinkDecision decision) {
    return object(LINK_DECISION)
        .put("a", decision.a().value())
        .put("b", decision.b().value())
        .put("judgement", Words.of(decision.judgement()))
        .put("because", decision.because());
  }

  private static LinkDecision decision(Fields body, String author) {
    return new LinkDecision(
        new ClaimId(body.text("a")),
        new ClaimId(body.text("b")),
        body.word("judgement", Judgement.class),
        body.text("because"),
        author);
  }

  private static ObjectNode withdrawal(
      Target target, String because, Optional<LocalDate> published) {
    ObjectNode node = target(target).put("because", because);
    published.ifPresent(day -> node.put("published", day.toString()));
    return node;
  }

  private static Optional<LocalDate> published(Fields body) {
    return body.has("published")
        ? Optional.of(LocalDate.parse(body.text("published")))
        : Optional.empty();
  }

  private static ObjectNode target(Target target) {
    ObjectNode node = object(WITHDRAWAL);
    return switch (target) {
      case Target.OfEntry(long sequence) -> node.put("entry", sequence);
      case Target.OfReport(ReportId id) -> node.put("report", id.value());
      case Target.OfClaim(ClaimId id) -> node.put("claim", id.value());
      case Target.OfStatement(StatementId id) -> node.put("statement", id.value());
    };
  }

  private static Target target(Fields body) {
    if (body.has("entry")) {
      return new Target.OfEntry(body.longNumber("entry"));
    }
    if (body.has("report")) {
      return new Target.OfReport(new ReportId(body.text("report")));
    }
    return body.has("claim")
        ? new Target.OfClaim(new ClaimId(body.text("claim")))
        : new Target.OfStatement(new StatementId(body.text("statement")));
  }

  private static ObjectNode settings(Map<String, String> settings) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    settings.forEach(values::put);
    ObjectNode node = object(SETTINGS);
    node.set("settings", values);
    return node;
  }

  private static SortedMap<String, String> settings(JsonNode node) {
    Fields values = new Fields(node);
    SortedMap<String, String> settings = new TreeMap<>();
    for (var member : node.properties()) {
      settings.put(member.getKey(), values.text(member.getKey()));
    }
    return settings;
  }

  private static ObjectNode object(String schema) {
    return JsonNodeFactory.instance.objectNode().put("schema", schema);
  }
}
