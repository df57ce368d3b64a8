package org.trucewatch.app.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.claims.SourceId;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.table.ReadSettings;

/// What a file does not say itself, as its user says it.
///
/// @param published when a data set was published, for its rows
/// @param source the id of the source of a data set's rows
/// @param dateOrder month-first or day-first
public record Told(
    Optional<LocalDate> published, Optional<String> source, Optional<String> dateOrder) {

  /// The same for the readers.
  ///
  /// @throws Problem if something cannot be understood
  public ReadSettings settings() {
    var settings = ReadSettings.DEFAULT;
    if (published.isPresent()) {
      settings = settings.withPublished(published.get());
    }
    if (source.isPresent()) {
      settings = settings.withSource(sourceId(source.get()));
    }
    return dateOrder.isPresent() ? settings.withDateOrder(order(dateOrder.get())) : settings;
  }

  private static SourceId sourceId(String words) {
    try {
      return new SourceId(words);
    } catch (IllegalArgumentException mistake) {
      throw new Problem(
          Exit.USAGE,
          "--source wants an id without control characters, not \"" + Visible.of(words) + "\".",
          mistake);
    }
  }

  private static ReadSettings.DateOrder order(String words) {
    return switch (words) {
      case "month-first" -> ReadSettings.DateOrder.MONTH_DAY_YEAR;
      case "day-first" -> ReadSettings.DateOrder.DAY_MONTH_YEAR;
      default ->
          throw new Problem(
              Exit.USAGE,
              "--date-order is month-first or day-first, not \"" + Visible.of(words) + "\".");
    };
  }
}
