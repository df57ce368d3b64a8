package org.trucewatch.output.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.trucewatch.claims.Country;
import org.trucewatch.incidents.Resolved;
import org.trucewatch.incidents.SideView;
import org.trucewatch.incidents.SpeakerView;

/// What every side says, sides in the order of their countries' names, those of no known country
/// last. Never by who is believed.
public final class BySide {
  private BySide() {}

  /// A side.
  ///
  /// @param country the speakers' country
  /// @param speakers what they say
  public record Side(Country country, List<SpeakerView> speakers) {
    public Side {
      speakers = List.copyOf(speakers);
    }
  }

  /// The sides of an incident.
  public static List<Side> of(Resolved resolved) {
    var byCountry = new LinkedHashMap<Country, List<SpeakerView>>();
    for (SideView side : resolved.sides()) {
      byCountry.computeIfAbsent(side.country(), _ -> new ArrayList<>()).addAll(side.speakers());
    }
    return byCountry.entrySet().stream()
        .map(side -> new Side(side.getKey(), side.getValue()))
        .sorted(
            Comparator.comparing((Side side) -> !side.country().isKnown())
                .thenComparing(side -> Phrases.country(side.country())))
        .toList();
  }
}
