package org.trucewatch.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.Payload;
import org.trucewatch.output.pages.IncidentPage;

/// What became of incidents that a case already had, after something was added or decided: merges,
/// splits, and ids that now lead elsewhere. Kept in the journal as a note, so that a cited id can
/// always be followed.
///
/// @param because what brought the changes about
/// @param changes one for each incident concerned, by its id
public record Changes(String because, List<Change> changes) {
  public Changes {
    changes = List.copyOf(changes);
  }

  /// What became of one incident.
  ///
  /// @param kind merged, split, renamed or dissolved
  /// @param from the id it had
  /// @param into where its claims are now, the incident that `from` leads to first
  public record Change(Type kind, String from, List<String> into) {
    public Change {
      into = List.copyOf(into);
    }

    /// The change as a sentence.
    public String words() {
      String targets = String.join(", ", into);
      return switch (kind) {
        case MERGED -> from + " was merged into " + targets + "; the old id leads there.";
        case SPLIT -> from + " was split; its claims are now in " + targets + ".";
        case RENAMED ->
            from
                + " is now "
                + targets
                + ", because an earlier claim joined; the old id leads there.";
        case DISSOLVED -> from + " is no incident any more: its claims are sums or were withdrawn.";
      };
    }
  }

  /// The kinds of change.
  public enum Type {
    MERGED,
    SPLIT,
    RENAMED,
    DISSOLVED
  }

  /// The changes from one linkage to the next.
  public static Changes between(Incidents before, Incidents after, String because) {
    Map<ClaimId, IncidentId> now = new HashMap<>();
    after.assigned(now::put);
    Set<IncidentId> known = new HashSet<>();
    before.grouped((id, _) -> known.add(id));
    var changes = new ArrayList<Change>();
    before.grouped((id, claims) -> {
      var targets = new LinkedHashSet<IncidentId>();
      for (ClaimId claim : claims) {
        Optional.ofNullable(now.get(claim)).ifPresent(targets::add);
      }
      change(id, targets, known).ifPresent(changes::add);
    });
    return new Changes(because, changes);
  }

  private static Optional<Change> change(
      IncidentId id, SequencedSet<IncidentId> targets, Set<IncidentId> known) {
    List<String> into = targets.stream().map(IncidentId::toString).toList();
    if (targets.isEmpty()) {
      return Optional.of(new Change(Type.DISSOLVED, id.toString(), into));
    }
    if (targets.size() > 1) {
      return Optional.of(new Change(Type.SPLIT, id.toString(), into));
    }
    IncidentId target = targets.getFirst();
    Type type = known.contains(target) ? Type.MERGED : Type.RENAMED;
    return target.equals(id)
        ? Optional.empty()
        : Optional.of(new Change(type, id.toString(), into));
  }

  /// Writes the changes to the journal, if there are any, and returns them in words.
  public List<String> record(Journal journal, String author, Instant now) {
    if (!changes.isEmpty()) {
      journal.note(ChangeNote.write(this), author, now);
    }
    return changes.stream().map(Change::words).toList();
  }

  /// The changes as sentences.
  public List<String> words() {
    return changes.stream().map(Change::words).toList();
  }

  /// The changes on record that concern an incident, oldest first, in words.
  public static List<IncidentPage.Recorded> recorded(
      Journal journal, AsOf asOf, Incident incident) {
    Set<String> ids =
        incident.claims().stream()
            .map(claim -> new IncidentId(claim).toString())
            .collect(Collectors.toSet());
    var words = new ArrayList<IncidentPage.Recorded>();
    for (Entry entry : journal.entriesOf(Kind.NOTE)) {
      if (entry.payload() instanceof Payload.Noted(String text) && isOnRecord(entry, asOf)) {
        ChangeNote.read(text)
            .ifPresent(changes ->
                changes
                    .concerning(ids, entry.recorded())
                    .forEach(told -> words.add(new IncidentPage.Recorded(told, entry.sequence()))));
      }
    }
    return words;
  }

  private List<String> concerning(Set<String> ids, Instant recorded) {
    return changes.stream()
        .filter(
            change -> ids.contains(change.from()) || change.into().stream().anyMatch(ids::contains))
        .map(change ->
            "recorded "
                + LocalDate.ofInstant(recorded, ZoneOffset.UTC)
                + ": "
                + change.words()
                + " Because: "
                + because)
        .toList();
  }

  private static boolean isOnRecord(Entry entry, AsOf asOf) {
    LocalDate day = LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC);
    return asOf.recorded().map(time -> !entry.recorded().isAfter(time)).orElse(true)
        && asOf.published().map(published -> !day.isAfter(published)).orElse(true);
  }
}
