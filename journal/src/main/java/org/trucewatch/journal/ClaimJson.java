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

/// A claim as the JSON of schema `claim/1`. What is not stated is absent.
final class ClaimJson {

  static final String SCHEMA = "claim/1";

  private ClaimJson() {}

  /// Appends a claim. The members of each object are written in the order of their names.
  static void write(Claim claim, CanonicalJson out) {
    out.open();
    write(claim.event(), out);
    write(claim.harm(), out);
    Voice voice = claim.voice();
    out.put("id", claim.id().value())
        .put("note", claim.note())
        .put("report", claim.report().value())
        .put("schema", SCHEMA)
        .open("voice")
        .put("hedged", voice.hedged())
        .put("origin", voice.origin().value())
        .put("stance", Words.of(voice.stance()))
        .close()
        .close();
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

  private static Voice voice(Fields node) {
    return new Voice(
        new SourceId(node.text("origin")), node.word("stance", Stance.class), node.flag("hedged"));
  }

  private static void write(Event event, CanonicalJson out) {
    out.open("event");
    write("attacker", event.actors().attacker(), out);
    When when = event.happened();
    out.open("happened")
        .put("from", when.from().toString())
        .put("precision", when.precision().code())
        .put("timeAsSaid", when.timeAsSaid())
        .put("to", when.to().toString())
        .close();
    write(event.where(), out);
    write("target", event.actors().target(), out);
    out.put("type", event.type().name()).close();
  }

  private static Event event(Fields node) {
    return new Event(
        happened(node.object("happened")),
        place(node.object("place")),
        new EventType(node.text("type")),
        new Actors(actor(node.object("attacker")), actor(node.object("target"))));
  }

  private static When happened(Fields node) {
    return new When(
        node.day("from"),
        node.day("to"),
        DatePrecision.find(node.number("precision")).orElseThrow(() -> noSuch("date precision")),
        node.text("timeAsSaid"));
  }

  private static void write(Where where, CanonicalJson out) {
    out.open("place");
    where.admin1().ifPresent(admin1 -> out.put("admin1", admin1));
    where.admin2().ifPresent(admin2 -> out.put("admin2", admin2));
    out.put("asWritten", where.asWritten()).put("country", where.country().code());
    where
        .point()
        .ifPresent(
            point -> out.put("latitude", point.latitude()).put("longitude", point.longitude()));
    out.put("precision", where.precision().code()).close();
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

  private static void write(String role, Actor actor, CanonicalJson out) {
    String is =
        switch (actor) {
          case Actor.Named _ -> "named";
          case Actor.Unknown _ -> "unknown";
          case Actor.Nobody _ -> "nobody";
          case Actor.NotStated _ -> "not-stated";
        };
    out.open(role).put("asWritten", actor.asWritten()).put("is", is).close();
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

  private static void write(Harm harm, CanonicalJson out) {
    out.open("harm");
    write("childrenKilled", harm.childrenKilled(), out);
    write("civiliansKilled", harm.civiliansKilled(), out);
    write("combatantsKilled", harm.combatantsKilled().killed(), out);
    out.put("combatantsSide", harm.combatantsKilled().side());
    write("injured", harm.injured(), out);
    write("killed", harm.killed(), out);
    out.close();
  }

  private static Harm harm(Fields node) {
    return new Harm(
        count(node, "killed"),
        count(node, "civiliansKilled"),
        count(node, "childrenKilled"),
        new Harm.Combatants(count(node, "combatantsKilled"), node.text("combatantsSide")),
        count(node, "injured"));
  }

  private static void write(String name, Count count, CanonicalJson out) {
    switch (count) {
      case Count.NotStated() -> {}
      case Count.Between(int low, int high) ->
          out.open(name).put("high", high).put("low", low).close();
      case Count.AtLeast(int low) -> out.open(name).put("low", low).close();
      case Count.Estimate(int low, int best, int high) ->
          out.open(name).put("best", best).put("high", high).put("low", low).close();
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
}
