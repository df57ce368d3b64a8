package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;

/// Lays the speakers of an incident side by side.
final class Sides {
  private record Same(SourceId speaker, Stance stance, Harm harm) {}

  private record Side(Country country, String group) implements Comparable<Side> {
    static Side of(Source speaker) {
      Standing standing = speaker.standing();
      return new Side(
          speaker.country(), standing.isIdentified() ? standing.independenceGroup() : "");
    }

    @Override
    public int compareTo(Side other) {
      return Comparator.comparing(Side::country).thenComparing(Side::group).compare(this, other);
    }
  }

  private static final Comparator<SpeakerView> BY_FIRST_PAGE =
      Comparator.comparing((SpeakerView view) ->
              view.carried().first().map(Strand.Carrier::published).orElse(LocalDate.MAX))
          .thenComparing(view -> view.speaker().id())
          .thenComparing(SpeakerView::stance)
          .thenComparing(view -> view.carried().claims().getFirst());

  private Sides() {}

  static List<SideView> of(Scope scope) {
    Map<Same, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : scope.claims()) {
      Same key = new Same(scope.originOf(claim).id(), claim.voice().stance(), claim.harm());
      same.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
    }
    Map<Side, List<SpeakerView>> sides = new TreeMap<>();
    for (List<Claim> claims : same.values()) {
      SpeakerView view = view(scope, claims);
      sides.computeIfAbsent(Side.of(view.speaker()), _ -> new ArrayList<>()).add(view);
    }
    var views = new ArrayList<SideView>();
    sides.forEach((side, speakers) -> {
      speakers.sort(BY_FIRST_PAGE);
      views.add(new SideView(side.country(), side.group(), speakers));
    });
    return views;
  }

  private static SpeakerView view(Scope scope, List<Claim> claims) {
    Claim first = claims.getFirst();
    Source speaker = scope.originOf(first);
    return new SpeakerView(
        speaker,
        first.voice().stance(),
        claims.stream().allMatch(claim -> claim.voice().hedged()),
        first.harm(),
        actors(claims),
        new SpeakerView.Carried(
            scope.firstCarrier(claims),
            scope.reports(claims).size(),
            claims.stream().map(Claim::id).toList()));
  }

  private static List<Actors> actors(Collection<Claim> claims) {
    Map<Actors, Integer> told = new LinkedHashMap<>();
    claims.forEach(claim -> told.merge(claim.event().actors(), 1, Integer::sum));
    return told.entrySet().stream()
        .sorted(Map.Entry.<Actors, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
