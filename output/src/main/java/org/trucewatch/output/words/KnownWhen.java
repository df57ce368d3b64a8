package org.trucewatch.output.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ReportId;
import org.trucewatch.incidents.Incident;

/// What of an incident became known on which day of publication.
public final class KnownWhen {
  private KnownWhen() {}

  /// One day.
  ///
  /// @param published the day
  /// @param pages the pages published on it
  /// @param newSpeakers who is heard for the first time
  public record Day(LocalDate published, Set<ReportId> pages, Set<String> newSpeakers) {
    /// In words: "3 pages; new: A. Spokesman".
    public String words() {
      return Phrases.plural(pages.size(), "page")
          + (newSpeakers.isEmpty() ? "" : "; new: " + String.join("; ", newSpeakers));
    }
  }

  /// The days, earliest first.
  public static List<Day> of(Picture picture, Incident incident) {
    var first = new TreeMap<String, LocalDate>();
    var days = new TreeMap<LocalDate, Day>();
    for (Claim claim : picture.claims(incident.claims())) {
      var report = picture.evidence().findReport(claim);
      if (report.isPresent()) {
        LocalDate published = report.get().publication().published();
        days.computeIfAbsent(published, KnownWhen::empty).pages().add(report.get().id());
        first.merge(
            picture.name(claim.voice().origin()), published, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    first.forEach(
        (speaker, day) -> days.computeIfAbsent(day, KnownWhen::empty).newSpeakers().add(speaker));
    return List.copyOf(days.values());
  }

  private static Day empty(LocalDate day) {
    return new Day(day, new TreeSet<>(), new TreeSet<>());
  }
}
