package org.trucewatch.reports.ged;

import java.time.LocalDate;
import java.util.Optional;

/// One report that a data-set row says it rests on.
///
/// @param outlet name of the outlet as written; empty if it cannot be told
/// @param day day of publication; empty if not given
/// @param yearIsInferred whether the year of the day was missing and taken from the event
/// @param headline the rest of the entry
record Article(String outlet, Optional<LocalDate> day, boolean yearIsInferred, String headline) {}
