package org.trucewatch.app.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.app.casework.Days;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.claims.When;

/// What a time of OGC API means in days.
final class OgcTime {
  private OgcTime() {}

  static IncidentFilter.Period parse(Optional<String> text) {
    if (text.isEmpty()) {
      return new IncidentFilter.Period(Optional.empty(), Optional.empty());
    }
    String[] ends = text.get().split("/", -1);
    if (ends.length > 2) {
      throw new Problem(Exit.USAGE, "datetime wants one time, or two with a slash between.");
    }
    return new IncidentFilter.Period(day(ends[0]), day(ends[ends.length - 1]));
  }

  private static Optional<LocalDate> day(String end) {
    if (end.isEmpty() || end.equals("..")) {
      return Optional.empty();
    }
    String day = end.length() > 10 && end.charAt(10) == 'T' ? end.substring(0, 10) : end;
    return Optional.of(Days.day(day, "datetime"));
  }

  static boolean touches(IncidentFilter.Period period, When happened) {
    return period.from().map(day -> !happened.to().isBefore(day)).orElse(true)
        && period.to().map(day -> !happened.from().isAfter(day)).orElse(true);
  }
}
