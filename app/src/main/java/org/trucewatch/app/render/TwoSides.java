package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.incidents.SpeakerView;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Incidents about which parties of two countries contradict each other, with what each of them
/// says. Chosen by rule, so that nobody picks the examples.
final class TwoSides {
  private static final Set<SourceKind> PARTIES =
      Set.of(
          SourceKind.STATE_SPOKESPERSON,
          SourceKind.PARTY_SPOKESPERSON,
          SourceKind.LOCAL_OFFICIAL,
          SourceKind.STATE_MEDIA,
          SourceKind.UNNAMED_SOURCE);

  /// What is contested in each example, so that no two are alike.
  private static final List<List<String>> WISHES =
      List.of(List.of("denial"), List.of("killed", "civilians"), List.of("who acted"));

  private TwoSides() {}

  /// One example.
  ///
  /// @param entry the incident
  /// @param contests what is contested
  /// @param sides what each side's most carried speaker says, countries in the order of their names
  record Example(IncidentListing.Entry entry, List<String> contests, List<Side> sides) {}

  /// One side.
  ///
  /// @param country the speaker's country
  /// @param claim the claim that stands for what the side says
  record Side(Country country, Claim claim) {}

  /// Up to three examples, the ones with most origins first.
  static List<Example> examples(Picture picture, List<IncidentListing.Entry> entries) {
    var candidates =
        entries.stream()
            .map(entry -> example(picture, entry))
            .filter(example -> example.sides().size() > 1)
            .sorted(
                Comparator.comparingInt(
                        (Example example) -> -example.entry().resolved().origins().origins().size())
                    .thenComparing(example -> example.entry().incident().id()))
            .toList();
    var chosen = new ArrayList<Example>();
    for (List<String> wish : WISHES) {
      candidates.stream()
          .filter(example -> !chosen.contains(example))
          .filter(example -> example.contests().stream().anyMatch(wish::contains))
          .findFirst()
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  private static Example example(Picture picture, IncidentListing.Entry entry) {
    var byCountry = new TreeMap<String, Side>();
    var pages = new TreeMap<String, Integer>();
    for (SpeakerView view : Contests.views(entry.resolved())) {
      Optional<Claim> claim = view.carried().claims().stream().findFirst().flatMap(picture::find);
      if (isParty(view.speaker()) && claim.isPresent()) {
        String country = Phrases.country(view.speaker().country());
        int carried = view.carried().pages();
        if (carried > pages.getOrDefault(country, 0)) {
          pages.put(country, carried);
          byCountry.put(country, new Side(view.speaker().country(), claim.get()));
        }
      }
    }
    return new Example(entry, Contests.of(entry.resolved()), List.copyOf(byCountry.values()));
  }

  private static boolean isParty(Source speaker) {
    return speaker.country().isKnown()
        && PARTIES.contains(speaker.kind())
        && speaker.standing().isIdentified();
  }
}
