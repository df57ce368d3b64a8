package org.trucewatch.output.pages;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.KnownActor;
import org.trucewatch.incidents.Aerial;
import org.trucewatch.incidents.Circumstances;
import org.trucewatch.incidents.HarmGrade;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Measure;
import org.trucewatch.incidents.Resolution;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// What lists, maps and filters need of an incident: small, so that a hundred thousand can be held.
///
/// @param incident the incident
/// @param told when, where and what kind
/// @param numbers the numbers of people
/// @param voices how many speak
/// @param judged what rules say of it
/// @param spelt its words, to look for others in them
public record IncidentRow(
    Incident incident, Told told, Numbers numbers, Voices voices, Judged judged, Spelt spelt) {

  /// The words of an incident in lower case, to look for others in them.
  ///
  /// @param types kinds and their classes
  /// @param places places, provinces, districts and country codes
  /// @param texts headlines, actors and notes
  public record Spelt(String types, String places, String texts) {}

  /// When, where, what kind.
  ///
  /// @param headline in one line
  /// @param happened when
  /// @param where where
  /// @param types the kinds told, best backed first
  /// @param classes the class of each
  /// @param acted who is said to have acted
  public record Told(
      String headline,
      When happened,
      Where where,
      List<String> types,
      List<String> classes,
      List<String> acted) {
    public Told {
      types = List.copyOf(types);
      classes = List.copyOf(classes);
      acted = List.copyOf(acted);
    }
  }

  /// Numbers of people.
  ///
  /// @param killed all the dead
  /// @param civilians civilians among them
  /// @param injured the injured
  public record Numbers(Range killed, Range civilians, Range injured) {}

  /// How many speak.
  ///
  /// @param origins distinct origins
  /// @param pages pages that carry them
  /// @param countries the countries told, in the order of their codes
  public record Voices(int origins, int pages, List<String> countries) {
    public Voices {
      countries = List.copyOf(countries);
    }
  }

  /// What rules say of it.
  ///
  /// @param contests what speakers contest
  /// @param aerial who declares an aerial event
  /// @param grade how well harm is supported
  public record Judged(List<String> contests, Aerial.Status aerial, HarmGrade.Grade grade) {
    public Judged {
      contests = List.copyOf(contests);
    }
  }

  /// The rows of all incidents of a picture, in its order. What is known of incidents whose claims,
  /// sums and whole are as they were is kept, since a decision changes neither pages nor who relays
  /// whom.
  ///
  /// @param before rows of a picture of the same record with the same lineage and policy; none if
  ///   there is no such picture
  public static Stream<IncidentRow> all(Picture picture, List<IncidentRow> before) {
    Map<IncidentId, IncidentRow> known = new HashMap<>();
    before.forEach(row -> known.put(row.incident().id(), row));
    return picture.incidents().list().stream()
        .map(incident ->
            Optional.ofNullable(known.get(incident.id()))
                .filter(row -> row.isOf(incident))
                .map(row -> row.with(incident))
                .orElseGet(() -> of(picture, incident, picture.resolve(incident))));
  }

  private boolean isOf(Incident other) {
    return incident.claims().equals(other.claims())
        && incident.sums().equals(other.sums())
        && incident.partOf().equals(other.partOf());
  }

  private IncidentRow with(Incident same) {
    return new IncidentRow(same, told, numbers, voices, judged, spelt);
  }

  /// The row of an incident.
  public static IncidentRow of(Picture picture, Incident incident, Resolved resolved) {
    Circumstances told = resolved.circumstances();
    List<Claim> claims = picture.claims(incident.claims());
    return new IncidentRow(
        incident,
        new Told(
            Headline.of(told),
            told.when().happened(),
            told.where().place(),
            told.types().stream().map(type -> type.type().name()).toList(),
            told.types().stream().map(type -> Phrases.lower(type.eventClass())).toList(),
            acted(picture, told, claims)),
        new Numbers(
            killed(resolved),
            Range.of(resolved.get(new Measure.CiviliansKilled()).answer()),
            Range.of(resolved.get(new Measure.Injured()).answer())),
        new Voices(
            resolved.origins().origins().size(),
            resolved.origins().pages(),
            claims.stream()
                .map(claim -> claim.event().where().country().code())
                .distinct()
                .sorted()
                .toList()),
        new Judged(
            Contests.of(resolved),
            resolved.aerial().status(),
            Resolution.grade(incident, resolved, picture.lineage()).grade()),
        spelt(picture, claims));
  }

  private static Spelt spelt(Picture picture, List<Claim> claims) {
    var codebooks = picture.incidents().codebooks();
    return new Spelt(
        joined(
            claims.stream()
                .map(claim -> claim.event().type())
                .distinct()
                .flatMap(type -> Stream.of(type.name(), codebooks.eventClass(type).name()))),
        joined(
            claims.stream()
                .map(claim -> claim.event().where())
                .flatMap(where ->
                    Stream.of(
                        where.asWritten(),
                        where.admin1().orElse(""),
                        where.admin2().orElse(""),
                        where.country().code()))),
        joined(claims.stream().flatMap(claim -> texts(picture, claim))));
  }

  private static Stream<String> texts(Picture picture, Claim claim) {
    String headline =
        picture.evidence().findReport(claim).map(report -> report.page().headline()).orElse("");
    var actors = claim.event().actors();
    return Stream.of(
        headline, actors.attacker().asWritten(), actors.target().asWritten(), claim.note());
  }

  /// One line for each text, so that nothing is found across two.
  private static String joined(Stream<String> texts) {
    return texts
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /// All the dead; where nobody tells of them all, whether somebody tells of those of one side.
  private static Range killed(Resolved resolved) {
    Range all = Range.of(resolved.get(new Measure.Killed()).answer());
    boolean isBySide = all.isNotStated() && Contests.tellsLosses(resolved);
    return isBySide ? Range.inWords(IncidentListing.BY_SIDE) : all;
  }

  /// Who is said to have acted: the actors that the codebook knows by their titles; if it knows
  /// none, the names as written. Denials are left out.
  private static List<String> acted(Picture picture, Circumstances told, List<Claim> claims) {
    var actors = picture.incidents().codebooks().actors();
    Set<String> names = new LinkedHashSet<>();
    for (ActorId id : told.who().actors()) {
      names.add(actors.find(id).map(KnownActor::title).orElse(id.toString()));
    }
    if (names.isEmpty()) {
      for (Claim claim : claims) {
        if (claim.voice().stance() != Stance.DENIES
            && claim.event().actors().attacker() instanceof Actor.Named(String name)) {
          names.add(name.strip());
        }
      }
    }
    return List.copyOf(names);
  }
}
