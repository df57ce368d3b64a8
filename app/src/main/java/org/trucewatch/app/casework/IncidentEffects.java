package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.output.words.Phrases;

/// What becomes of incidents from one state of a case to another.
///
/// @param fresh incidents of which no claim was in one before
/// @param otherwise incidents that stay, with other claims or with claims that say something else
/// @param moved merges, splits and the like, in words
public record IncidentEffects(
    List<IncidentId> fresh, List<IncidentId> otherwise, List<String> moved) {
  private static final int MOST_NAMED = 10;

  public IncidentEffects {
    fresh = List.copyOf(fresh);
    otherwise = List.copyOf(otherwise);
    moved = List.copyOf(moved);
  }

  /// Compares two states.
  ///
  /// @param linked the incidents before; empty if there were none
  public static IncidentEffects of(
      Evidence before, Optional<Incidents> linked, Evidence after, Incidents incidents) {
    var fresh = new ArrayList<IncidentId>();
    var otherwise = new ArrayList<IncidentId>();
    for (Incident incident : incidents.list()) {
      Optional<Incident> same =
          linked
              .flatMap(all -> all.find(incident.id()))
              .filter(old -> old.id().equals(incident.id()));
      boolean known =
          linked.isPresent()
              && incident.claims().stream()
                  .anyMatch(claim -> linked.get().find(new IncidentId(claim)).isPresent());
      if (!known) {
        fresh.add(incident.id());
      } else if (same.isPresent() && differ(before, same.get(), after, incident)) {
        otherwise.add(incident.id());
      }
    }
    List<String> moved =
        linked.map(all -> Changes.between(all, incidents, "").words()).orElse(List.of());
    return new IncidentEffects(fresh, otherwise, moved);
  }

  private static boolean differ(Evidence before, Incident old, Evidence after, Incident now) {
    return !old.claims().equals(now.claims())
        || now.claims().stream().anyMatch(claim -> differ(before, after, claim));
  }

  private static boolean differ(Evidence before, Evidence after, ClaimId claim) {
    return !Optional.ofNullable(before.claims().get(claim))
        .equals(Optional.ofNullable(after.claims().get(claim)));
  }

  /// The effects as sentences; one that says so if there are none.
  public List<String> words() {
    var words = new ArrayList<String>();
    if (!fresh.isEmpty()) {
      words.add(Phrases.plural(fresh.size(), "incident") + " would be new: " + few(fresh));
    }
    if (!otherwise.isEmpty()) {
      words.add(
          Phrases.plural(otherwise.size(), "incident")
              + " would be told differently: "
              + few(otherwise));
    }
    words.addAll(moved);
    return words.isEmpty() ? List.of("none would change.") : words;
  }

  private static String few(List<IncidentId> ids) {
    return ids.stream()
            .limit(MOST_NAMED)
            .map(IncidentId::toString)
            .collect(Collectors.joining(", "))
        + (ids.size() > MOST_NAMED ? ", ..." : ".");
  }
}
