package org.trucewatch.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.StatementId;
import org.trucewatch.claims.TrainingRun;

/// An entry as the canonical text that is hashed and stored, and back. Members: author, body, kind,
/// previous, recorded, sequence. Specified in `docs/reference/journal.md`.
final class EntryText {

  private static final String LINK_DECISION = "link-decision/1";

  /// Since analysts can be unsure. The other judgements stay in the first schema, so that a case
  /// without an unsure one is read by programs from before.
  private static final String LINK_DECISION_2 = "link-decision/2";

  private static final String TRAINING = "training/1";
  private static final String REVISION = "revision/1";
  private static final String WITHDRAWAL = "withdrawal/1";
  private static final String SETTINGS = "settings/1";
  private static final String NOTE = "note/1";

  private EntryText() {}

  /// Who wrote an entry, and when.
  record Stamp(String author, Instant recorded) {
    Stamp {
      if (author.isBlank()) {
        throw new IllegalArgumentException("An entry needs an author: a name or a role.");
      }
    }
  }

  /// What all entries of one stamp have in common, written once.
  ///
  /// @param opening from the start to the body
  /// @param recorded the member after the hash of the entry before, and the start of the next
  record Frame(String opening, String recorded) {
    static Frame of(Stamp stamp) {
      StringBuilder opening = new StringBuilder("{\"author\":");
      CanonicalJson.writeString(stamp.author(), opening);
      return new Frame(
          opening.append(",\"body\":").toString(),
          "\",\"recorded\":\"" + stamp.recorded() + "\",\"sequence\":");
    }
  }

  static String item(Item item) {
    CanonicalJson out = new CanonicalJson();
    ItemJson.write(item, out);
    return out.text();
  }

  static String revision(long replaces, String item) {
    return "{\"item\":" + item + ",\"replaces\":" + replaces + ",\"schema\":\"" + REVISION + "\"}";
  }

  static String body(Payload payload) {
    return switch (payload) {
      case Payload.Received(Item item) -> item(item);
      case Payload.Revised(long replaces, Item item) -> revision(replaces, item(item));
      case Payload.Decided(LinkDecision decision) -> decision(decision);
      case Payload.Trained(TrainingRun run) -> training(run);
      case Payload.Withdrawn(Target target, String because, Optional<LocalDate> published) ->
          withdrawal(target, because, published);
      case Payload.SettingsChanged(SortedMap<String, String> settings) -> settings(settings);
      case Payload.Noted(String text) ->
          new CanonicalJson().open().put("schema", NOTE).put("text", text).close().text();
    };
  }

  /// Puts an entry together; `body` is canonical already.
  static String write(long sequence, Frame frame, Kind kind, String body, String previous) {
    return frame.opening() + body + closing(sequence, frame, kind, previous);
  }

  /// What follows the body.
  static String closing(long sequence, Frame frame, Kind kind, String previous) {
    return ",\"kind\":\""
        + kind.word()
        + "\",\"previous\":\""
        + previous
        + frame.recorded()
        + sequence
        + '}';
  }

  /// Reads an entry.
  ///
  /// @throws IllegalArgumentException if the text is not an entry of a known schema
  static Entry read(String text, Hash hash) {
    try {
      Fields entry = Fields.of(text);
      String author = entry.text("author");
      Payload payload = payload(entry.object("body"), author);
      if (!payload.kind().word().equals(entry.text("kind"))) {
        throw new IllegalArgumentException("The kind does not fit the schema of the body.");
      }
      return new Entry(
          entry.longNumber("sequence"),
          entry.instant("recorded"),
          author,
          payload,
          new Hash(entry.text("previous")),
          hash);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("The text is not a readable entry.", e);
    }
  }

  private static Payload payload(Fields body, String author) {
    return switch (body.text("schema")) {
      case LINK_DECISION, LINK_DECISION_2 -> new Payload.Decided(decision(body, author));
      case TRAINING -> new Payload.Trained(training(body));
      case REVISION ->
          new Payload.Revised(body.longNumber("replaces"), ItemJson.read(body.object("item")));
      case WITHDRAWAL -> new Payload.Withdrawn(target(body), body.text("because"), published(body));
      case SETTINGS -> new Payload.SettingsChanged(body.object("settings").texts());
      case NOTE -> new Payload.Noted(body.text("text"));
      default -> new Payload.Received(ItemJson.read(body));
    };
  }

  private static String decision(LinkDecision decision) {
    return new CanonicalJson()
        .open()
        .put("a", decision.a().value())
        .put("b", decision.b().value())
        .put("because", decision.because())
        .put("judgement", Words.of(decision.judgement()))
        .put("schema", schema(decision.judgement()))
        .close()
        .text();
  }

  private static String schema(Judgement judgement) {
    return switch (judgement) {
      case SAME, DIFFERENT -> LINK_DECISION;
      case UNSURE -> LINK_DECISION_2;
    };
  }

  private static LinkDecision decision(Fields body, String author) {
    Judgement judgement = body.word("judgement", Judgement.class);
    if (!body.text("schema").equals(schema(judgement))) {
      throw new IllegalArgumentException(
          "The judgement \"" + Words.of(judgement) + "\" is none of its schema.");
    }
    return new LinkDecision(
        new ClaimId(body.text("a")),
        new ClaimId(body.text("b")),
        judgement,
        body.text("because"),
        author);
  }

  private static String training(TrainingRun run) {
    CanonicalJson out =
        new CanonicalJson().open().put("because", run.because()).put("engine", run.engine());
    out.open("families");
    run.families().forEach(out::put);
    out.close().put("learned", run.method().isLearned()).open("levels");
    run.levels().forEach(out::put);
    return out.close()
        .put("method", run.method().words())
        .put("root", run.prefix().root())
        .put("schema", TRAINING)
        .put("size", run.prefix().size())
        .close()
        .text();
  }

  private static TrainingRun training(Fields body) {
    return new TrainingRun(
        body.text("engine"),
        new TrainingRun.Prefix(body.longNumber("size"), body.text("root")),
        new TrainingRun.Method(body.text("method"), body.flag("learned")),
        body.object("levels").numbers(),
        body.object("families").numbers(),
        body.text("because"));
  }

  private static String withdrawal(Target target, String because, Optional<LocalDate> published) {
    CanonicalJson out = new CanonicalJson().open().put("because", because);
    switch (target) {
      case Target.OfClaim(ClaimId id) -> out.put("claim", id.value());
      case Target.OfEntry(long sequence) -> out.put("entry", sequence);
      case Target.OfReport(ReportId _), Target.OfStatement(StatementId _) -> {}
    }
    published.ifPresent(day -> out.put("published", day.toString()));
    if (target instanceof Target.OfReport(ReportId id)) {
      out.put("report", id.value());
    }
    out.put("schema", WITHDRAWAL);
    if (target instanceof Target.OfStatement(StatementId id)) {
      out.put("statement", id.value());
    }
    return out.close().text();
  }

  private static Optional<LocalDate> published(Fields body) {
    return body.has("published") ? Optional.of(body.day("published")) : Optional.empty();
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

  private static String settings(SortedMap<String, String> settings) {
    CanonicalJson out = new CanonicalJson().open().put("schema", SETTINGS).open("settings");
    settings.forEach(out::put);
    return out.close().close().text();
  }
}
