package org.trucewatch.app.render;

import java.util.List;
import org.trucewatch.incidents.Incident;
import org.trucewatch.output.words.KnownWhen;
import org.trucewatch.output.words.Picture;

/// What of an incident was known when, and what changed about the incident itself.
final class HistorySection {
  private static final int MAX_DAYS = 8;

  private HistorySection() {}

  static void add(Lines page, Picture picture, Incident incident, List<String> recorded) {
    page.heading("What was known when (day of publication)");
    List<KnownWhen.Day> days = KnownWhen.of(picture, incident);
    for (KnownWhen.Day day : days.subList(0, Math.min(MAX_DAYS, days.size()))) {
      page.text("  " + day.published() + "  ", day.words());
    }
    if (days.size() > MAX_DAYS) {
      page.text(
          "  ", "and " + (days.size() - MAX_DAYS) + " more days, to " + days.getLast().published());
    }
    for (String change : recorded) {
      page.text("  ", change);
    }
  }
}
