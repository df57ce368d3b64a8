package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Backing;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// A number of people with everything that was said of it.
///
/// @param number which number
/// @param range what the policy gives
/// @param origins how many origins state one
/// @param groups how many independent groups these are
/// @param lowest who states the lowest
/// @param highest who states the highest
/// @param policy by which policy
/// @param readings every number stated
public record NumberPart(
    String number,
    Range range,
    int origins,
    int groups,
    List<String> lowest,
    List<String> highest,
    String policy,
    List<Reading> readings) {

  /// What one origin states.
  ///
  /// @param speaker its name
  /// @param origin its id
  /// @param range the number
  /// @param side the name of its country
  /// @param stance what it does with the event
  /// @param hedged whether the words are hedged
  /// @param claims the claims that carry it
  /// @param reports their reports
  /// @param published when it first appeared
  /// @param supersededOn the day on which the same origin gave a higher number
  public record Reading(
      String speaker,
      String origin,
      Range range,
      String side,
      String stance,
      boolean hedged,
      List<String> claims,
      List<String> reports,
      String published,
      Optional<String> supersededOn) {}

  /// The numbers that somebody states.
  static List<NumberPart> all(Picture picture, Resolved resolved) {
    var parts = new ArrayList<NumberPart>();
    for (ResolvedNumber number : resolved.numbers()) {
      if (!(number.answer() instanceof Answer.NotStated)) {
        parts.add(of(picture, number));
      }
    }
    return parts;
  }

  private static NumberPart of(Picture picture, ResolvedNumber number) {
    Optional<Answer.Range> range =
        number.answer() instanceof Answer.Range held ? Optional.of(held) : Optional.empty();
    return new NumberPart(
        number.measure().words(),
        Range.of(number.answer()),
        number.statedBy().origins().size(),
        number.statedBy().groups().size(),
        range.map(held -> names(picture, held.low().backing())).orElse(List.of()),
        range.map(held -> names(picture, held.high().backing())).orElse(List.of()),
        number.policy(),
        number.stated().stream().map(stated -> reading(picture, stated)).toList());
  }

  private static Reading reading(Picture picture, ResolvedNumber.Stated stated) {
    List<Claim> claims = picture.claims(stated.claims());
    return new Reading(
        Picture.shortName(stated.origin()),
        stated.origin().id().value(),
        Range.of(stated.value()),
        Phrases.country(stated.origin().country()),
        claims.stream().map(claim -> Phrases.stance(claim.voice().stance())).findFirst().orElse(""),
        !claims.isEmpty() && claims.stream().allMatch(claim -> claim.voice().hedged()),
        stated.claims().stream().map(ClaimId::value).toList(),
        claims.stream().map(claim -> claim.report().value()).distinct().toList(),
        stated.published().toString(),
        stated.raisedOn().map(Object::toString));
  }

  private static List<String> names(Picture picture, Backing backing) {
    return backing.origins().stream()
        .flatMap(id -> picture.evidence().findSource(id).stream())
        .map(Picture::shortName)
        .toList();
  }
}
