package org.trucewatch.journal;

import java.util.Optional;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A claim as the JSON of schema `claim/1`. What is not stated is absent.
final class ClaimJson {

  static final String SCHEMA = "claim/1";

  private ClaimJson() {}

  static ObjectNode write(Claim claim) {
    ObjectNode node = object().put("schema", SCHEMA);
    node.put("id", claim.id().value()).put("report", claim.report().value());
    node.put("note", claim.note());
    node.set("voice", voice(claim.voice()));
    node.set("event", event(claim.event()));
    node.set("harm", harm(claim.harm()));
    return node;
  }

  static Claim read(Fields body) {
    return new Claim(
        new ClaimId(body.text("id")),
        new ReportId(body.text("report")),
        voice(body.object("voice")),
        event(body.object("event")),
        harm(body.object("harm")),
        body.text("note"));
  }

  private static ObjectNode voice(Voice voice) {
    return object()
        .put("origin", voice.origin().value())
        .put("stance", Words.of(voice.stance()))
        .put("hedged", voice.hedged());
  }

  private static Voice voice(Fields node) {
    return new Voice(
        new SourceId(node.text("origin")), node.word("stance", Stance.class), node.flag("hedged"));
  }

  private static ObjectNode event(Event event) {
    ObjectNode node = object().put("type", event.type().name());
    node.set("happened", happened(event.happened()));
    node.set("place", place(event.where()));
    node.set("attacker", actor(event.actors().attacker()));
    node.set("target", actor(event.actors().target()));
    return node;
  }

  private static Event event(Fields node) {
    return new Event(
        happened(node.object("happened")),
        place(node.object("place")),
        new EventType(node.text("type")),
        new Actors(actor(node.object("attacker")), actor(node.object("target"))));
  }

  private static ObjectNode happened(When when) {
    return object()
        .put("from", when.from().toString())
        .put("to", when.to().toString())
        .put("precision", when.precision().code())
        .put("timeAsSaid", when.timeAsSaid());
  }

  private static When happened(Fields node) {
    return new When(
        node.day("from"),
        node.day("to"),
        DatePrecision.find(node.number("precision")).orElseThrow(() -> noSuch("date precision")),
        node.text("timeAsSaid"));
  }

  private static ObjectNode place(Where where) {
    ObjectNode node = object().put("asWritten", where.asWritten());
    where.admin1().ifPresent(admin1 -> node.put("admin1", admin1));
    where.admin2().ifPresent(admin2 -> node.put("admin2", admin2));
    node.put("country", where.country().code());
    where
        .point()
        .ifPresent(
            point -> node.put("latitude", point.latitude()).put("longitude", point.longitude()));
    return node.put("precision", where.precision().code());
  }

  private static Where place(Fields node) {
    Optional<Point> point =
        node.has("latitude") || node.has("longitude")
            ? Optional.of(new Point(node.decimal("latitude"), node.decimal("longitude")))
            : Optional.empty();
    return new Where(
        node.text("asWritten"),
        node.findText("admin1"),
        node.findText("admin2"),
        new Country(node.text("country")),
        point,
        WherePrecision.find(node.number("precision")).orElseThrow(() -> noSuch("precision")));
  }

  private static ObjectNode actor(Actor actor) {
    String is =
        switch (actor) {
          case Actor.Named _ -> "named";
          case Actor.Unknown _ -> "unknown";
          case Actor.Nobody _ -> "nobody";
          case Actor.NotStated _ -> "not-stated";
        };
    return object().put("is", is).put("asWritten", actor.asWritten());
  }

  private static Actor actor(Fields node) {
    String asWritten = node.text("asWritten");
    return switch (node.text("is")) {
      case "named" -> new Actor.Named(asWritten);
      case "unknown" -> new Actor.Unknown(asWritten);
      case "nobody" -> new Actor.Nobody(asWritten);
      case "not-stated" -> new Actor.NotStated(asWritten);
      default -> throw noSuch("kind of actor");
    };
  }

  private static ObjectNode harm(Harm harm) {
    ObjectNode node = object();
    putCount(node, "killed", harm.killed());
    putCount(node, "civiliansKilled", harm.civiliansKilled());
    putCount(node, "childrenKilled", harm.childrenKilled());
    putCount(node, "combatantsKilled", harm.combatantsKilled().killed());
    putCount(node, "injured", harm.injured());
    return node.put("combatantsSide", harm.combatantsKilled().side());
  }

  private static Harm harm(Fields node) {
    return new Harm(
        count(node, "killed"),
        count(node, "civiliansKilled"),
        count(node, "childrenKilled"),
        new Harm.Combatants(count(node, "combatantsKilled"), node.text("combatantsSide")),
        count(node, "injured"));
  }

  private static void putCount(ObjectNode harm, String name, Count count) {
    switch (count) {
      case Count.NotStated() -> {}
      case Count.Between(int low, int high) ->
          harm.set(name, object().put("low", low).put("high", high));
      case Count.AtLeast(int low) -> harm.set(name, object().put("low", low));
      case Count.Estimate(int low, int best, int high) ->
          harm.set(name, object().put("low", low).put("best", best).put("high", high));
    }
  }

  private static Count count(Fields harm, String name) {
    if (!harm.has(name)) {
      return Count.notStated();
    }
    Fields count = harm.object(name);
    int low = count.number("low");
    if (!count.has("high") && !count.has("best")) {
      return new Count.AtLeast(low);
    }
    int high = count.number("high");
    return count.has("best")
        ? new Count.Estimate(low, count.number("best"), high)
        : new Count.Between(low, high);
  }

  private static IllegalArgumentException noSuch(String codebook) {
    return new IllegalArgumentException("The codebook has no such " + codebook + ".");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
