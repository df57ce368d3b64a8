package org.trucewatch.claims.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.EventType;

/// Our kinds of events and what they are in the schemes of others.
///
/// @param kinds our kinds, in the order of the codebook
/// @param acled beside ACLED's types and sub-event types
/// @param ucdp beside UCDP's types of violence
/// @param plover beside PLOVER's events and modes
/// @param cameo beside the codes of CAMEO, which GDELT uses
public record EventTypes(
    List<EventKind> kinds, Crosswalk acled, Crosswalk ucdp, Crosswalk plover, Crosswalk cameo) {
  private static final int CAMEO_ROOT = 2;

  public EventTypes {
    kinds = List.copyOf(kinds);
  }

  /// Our kind of this name, if the type is one of ours.
  public Optional<EventKind> find(EventType type) {
    return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
  }

  /// ACLED's terms for a type of ours.
  public Counterpart<AcledTerm> toAcled(EventType ours) {
    return acled.to(EventKind.code(ours)).map(AcledTerm::of);
  }

  /// Our types for an event type and sub-event type of ACLED. Names of a sub-event alone are enough
  /// where the type is empty.
  public Counterpart<EventType> fromAcled(String type, String subEvent) {
    String asked = Terms.key(subEvent);
    Crosswalk same = asked.isEmpty() ? acled : bySubEvent(type, asked);
    String term = asked.isEmpty() ? type : subEvent;
    return same.from(term).map(EventKind::typeOf);
  }

  /// PLOVER's terms for a type of ours.
  public Counterpart<PloverTerm> toPlover(EventType ours) {
    return plover.to(EventKind.code(ours)).map(PloverTerm::of);
  }

  /// Our types for an event of PLOVER and its mode, which may be empty.
  public Counterpart<EventType> fromPlover(String event, String mode) {
    return plover
        .from(new PloverTerm(event.strip(), mode.strip()).toString())
        .map(EventKind::typeOf);
  }

  /// CAMEO's codes for a type of ours.
  public Counterpart<String> toCameo(EventType ours) {
    return cameo.to(EventKind.code(ours));
  }

  /// Our types for a code of CAMEO. A code without a row of its own takes the answer of the code it
  /// specialises only where all of that lies within one type of ours; else it has no counterpart.
  public Counterpart<EventType> fromCameo(String code) {
    String asked = code.strip();
    if (cameo.knows(asked)) {
      return cameo.from(asked).map(EventKind::typeOf);
    }
    for (int end = asked.length() - 1; end >= CAMEO_ROOT; end--) {
      String parent = asked.substring(0, end);
      if (!cameo.knows(parent)) {
        continue;
      }
      Counterpart<EventType> answer = cameo.from(parent).map(EventKind::typeOf);
      if (answer instanceof Counterpart.Refused<EventType>) {
        return answer;
      }
      if (answer instanceof Counterpart.One<EventType>(EventType type, Relation relation, var _)
          && (relation == Relation.EXACT || relation == Relation.BROADER)) {
        return new Counterpart.One<>(type, Relation.BROADER, "By code " + parent + ".");
      }
      break;
    }
    return cameo.from(asked).map(EventKind::typeOf);
  }

  /// UCDP's type of violence for an act. It follows from who acted against whom, not from the act:
  /// an act that UCDP does not count, an act without a death, and an unknown actor have none.
  ///
  /// @param ours the act
  /// @param actor what the one who acted is
  /// @param target what the one who was hit is
  /// @param lethal whether anybody is said to have died
  public Counterpart<UcdpViolence> toUcdp(
      EventType ours, ActorClass actor, ActorClass target, boolean lethal) {
    Counterpart<String> act = ucdp.to(EventKind.code(ours));
    if (act.terms().isEmpty()) {
      return act.map(EventTypes::violence);
    }
    if (!lethal) {
      return new Counterpart.None<>("Without a death it is no event of UCDP.");
    }
    Optional<UcdpViolence> violence = between(actor, target);
    if (violence.isEmpty()) {
      return new Counterpart.None<>(
          "UCDP has no type of violence between "
              + actor.words()
              + " and "
              + target.words()
              + ", or it is not known who acted.");
    }
    String code = String.valueOf(violence.get().code());
    return act.terms().contains(code)
        ? new Counterpart.One<>(violence.get(), Relation.BROADER, "By who acted against whom.")
        : new Counterpart.None<>(
            "Type of violence " + code + " does not go with " + EventKind.code(ours) + ".");
  }

  /// The types of violence that an act can belong to, whoever acts.
  public Counterpart<UcdpViolence> toUcdp(EventType ours) {
    return ucdp.to(EventKind.code(ours)).map(EventTypes::violence);
  }

  /// UCDP's types of violence name no act, so none of ours follows from one.
  public Counterpart<EventType> fromUcdp(int typeOfViolence) {
    return new Counterpart.None<>(
        UcdpViolence.find(typeOfViolence).isPresent()
            ? "UCDP's types of violence say who fought whom, not by which act."
            : "UCDP has no type of violence " + typeOfViolence + ".");
  }

  /// The type to record for a row of another scheme: ours where there is exactly one, else theirs
  /// in its own words, so that nothing is guessed. The words of a codebook give it a class all the
  /// same.
  public static EventType asRecorded(Counterpart<EventType> ours, String theirs) {
    return ours.find().orElseGet(() -> new EventType(theirs));
  }

  private static Optional<UcdpViolence> between(ActorClass actor, ActorClass target) {
    boolean armed = actor.governs() || actor.isOrganisedGroup();
    if (!armed) {
      return Optional.empty();
    }
    if (target == ActorClass.CIVILIAN || target == ActorClass.PROTESTER) {
      return Optional.of(UcdpViolence.ONE_SIDED);
    }
    if (!target.governs() && !target.isOrganisedGroup()) {
      return Optional.empty();
    }
    return Optional.of(
        actor.governs() || target.governs() ? UcdpViolence.STATE_BASED : UcdpViolence.NON_STATE);
  }

  private static UcdpViolence violence(String code) {
    return UcdpViolence.find(Integer.parseInt(code)).orElseThrow();
  }

  private Crosswalk bySubEvent(String type, String subEvent) {
    String typeKey = Terms.key(type);
    var rows = new ArrayList<Correspondence>();
    for (Correspondence row : acled.rows()) {
      AcledTerm term = AcledTerm.of(row.theirs());
      boolean sameType = typeKey.isEmpty() || Terms.key(term.type()).equals(typeKey);
      if (sameType && Terms.key(term.subEvent()).equals(subEvent)) {
        rows.add(
            new Correspondence(
                row.ours(), term.subEvent(), row.relation(), row.release(), row.note()));
      }
    }
    return new Crosswalk(acled.name(), acled.subject(), acled.scheme(), rows);
  }
}
