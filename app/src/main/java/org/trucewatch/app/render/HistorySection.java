package org.trucewatch.app.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ReportId;
import org.trucewatch.incidents.Incident;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// What of an incident was known when, and what changed about the incident itself.
final class HistorySection {
  private static final int MAX_DAYS = 8;

  private HistorySection() {}

  private record Day(Set<ReportId> pages, Set<String> newSpeakers) {
    Day() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  static void add(Lines page, Picture picture, Incident incident, List<String> recorded) {
    page.heading("What was known when (day of publication)");
    NavigableMap<LocalDate, Day> days = days(picture, incident);
    int shown = 0;
    for (Map.Entry<LocalDate, Day> day : days.entrySet()) {
      if (shown++ == MAX_DAYS) {
        break;
      }
      Set<String> speakers = day.getValue().newSpeakers();
      page.text(
          "  " + day.getKey() + "  ",
          Phrases.plural(day.getValue().pages().size(), "page")
              + (speakers.isEmpty() ? "" : "; new: " + String.join("; ", speakers)));
    }
    if (days.size() > MAX_DAYS) {
      page.text("  ", "and " + (days.size() - MAX_DAYS) + " more days, to " + days.lastKey());
    }
    for (String change : recorded) {
      page.text("  ", change);
    }
  }

  private static NavigableMap<LocalDate, Day> days(Picture picture, Incident incident) {
    var first = new TreeMap<String, LocalDate>();
    var days = new TreeMap<LocalDate, Day>();
    for (Claim claim : picture.claims(incident.claims())) {
      var report = picture.evidence().findReport(claim);
      if (report.isPresent()) {
        LocalDate published = report.get().publication().published();
        days.computeIfAbsent(published, _ -> new Day()).pages().add(report.get().id());
        first.merge(
            picture.name(claim.voice().origin()), published, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    first.forEach(
        (speaker, day) -> days.computeIfAbsent(day, _ -> new Day()).newSpeakers().add(speaker));
    return days;
  }
}
