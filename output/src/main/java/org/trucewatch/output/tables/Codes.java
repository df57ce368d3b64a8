package org.trucewatch.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.codebook.AcledTerm;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorClasses;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.Counterpart;
import org.trucewatch.claims.codebook.DatePrecisions;
import org.trucewatch.claims.codebook.EventTypes;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.claims.codebook.UcdpViolence;
import org.trucewatch.claims.codebook.WherePrecisions;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.reports.codebooks.Codebooks;

/// Our terms in the words of other schemes, by the codebooks in force. Nothing is guessed: where
/// several terms come into question, or none, the cell stays empty and the reason stands beside it.
final class Codes {
  private static final String RELEASE = "";

  private final InForce inForce;
  private final EventTypes types;
  private final DatePrecisions dates;
  private final WherePrecisions places;
  private final ActorClasses classes;

  Codes(Codebooks books) {
    inForce = books.inForce();
    types = books.eventTypes();
    dates = books.datePrecision();
    places = books.wherePrecision();
    classes = books.actorClasses();
  }

  Aliases actors() {
    return inForce.actors();
  }

  /// What ACLED calls the kinds told.
  ///
  /// @param type the event type; empty where several come into question
  /// @param subEvent the sub-event type; empty where several come into question
  /// @param words how these terms stand to ours, or why there is none
  record Acled(String type, String subEvent, String words) {}

  /// What ACLED calls the kinds told. Where speakers tell of two kinds, both come into question.
  Acled acled(List<String> kinds) {
    var terms = new ArrayList<AcledTerm>();
    var words = new ArrayList<String>();
    boolean known = true;
    for (String kind : kinds) {
      var type = new EventType(kind);
      Counterpart<AcledTerm> found = types.toAcled(inForce.kind(type).orElse(type));
      known &= !found.terms().isEmpty();
      terms.addAll(found.terms());
      words.add(kind + ": " + found.words());
    }
    return new Acled(
        known ? only(terms.stream().map(AcledTerm::type).toList()) : "",
        known ? only(terms.stream().map(AcledTerm::subEvent).toList()) : "",
        String.join("; ", words));
  }

  private static String only(List<String> terms) {
    List<String> distinct = terms.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : "";
  }

  /// ACLED's words for what an actor is.
  Cell acledActor(Optional<ActorClass> actor) {
    return actor
        .map(one -> classes.toAcledText(one).terms())
        .filter(terms -> terms.size() == 1)
        .map(terms -> Cell.of(terms.getFirst()))
        .orElse(Cell.absent());
  }

  Cell acledTime(When happened) {
    return single(dates.toAcled(happened.precision(), RELEASE).terms());
  }

  Cell acledPlace(Where where) {
    return single(places.toAcled(where.precision(), RELEASE).terms());
  }

  /// UCDP's type of violence, and why there is none.
  Counterpart<UcdpViolence> ucdp(EventType type, Parties parties, boolean lethal) {
    EventType kind = inForce.kind(type).orElse(type);
    Optional<ActorClass> acted = parties.acted().actorClass();
    Optional<ActorClass> hit = parties.hit().actorClass();
    return acted.isPresent() && hit.isPresent()
        ? types.toUcdp(kind, acted.get(), hit.get(), lethal)
        : new Counterpart.None<>("The codebook in force does not know both parties.");
  }

  private static Cell single(List<Integer> codes) {
    return Cell.of(codes.size() == 1 ? OptionalInt.of(codes.getFirst()) : OptionalInt.empty());
  }
}
