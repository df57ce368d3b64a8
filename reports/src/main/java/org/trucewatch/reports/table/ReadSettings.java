package org.trucewatch.reports.table;

import java.time.LocalDate;
import java.util.Optional;
import org.trucewatch.claims.SourceId;

/// What the user says about a file that the file does not say itself.
///
/// @param published the day on which the data set was published, for its rows
/// @param source the source of the rows, in place of the format's own (`ucdp-ged`)
/// @param dateOrder how to read dates such as 03/04/2014, if the file's own evidence does not
///   decide
/// @param limits how much to take
public record ReadSettings(
    Optional<LocalDate> published,
    Optional<SourceId> source,
    Optional<DateOrder> dateOrder,
    Limits limits) {

  /// Nothing said, usual limits.
  public static final ReadSettings DEFAULT =
      new ReadSettings(Optional.empty(), Optional.empty(), Optional.empty(), Limits.DEFAULT);

  /// The same with a day of publication.
  public ReadSettings withPublished(LocalDate day) {
    return new ReadSettings(Optional.of(day), source, dateOrder, limits);
  }

  /// The same with a source for the rows.
  public ReadSettings withSource(SourceId id) {
    return new ReadSettings(published, Optional.of(id), dateOrder, limits);
  }

  /// The same with an order for dates written with slashes.
  public ReadSettings withDateOrder(DateOrder order) {
    return new ReadSettings(published, source, Optional.of(order), limits);
  }

  /// The same with other limits.
  public ReadSettings withLimits(Limits other) {
    return new ReadSettings(published, source, dateOrder, other);
  }

  /// The order of the parts of a date written with slashes.
  public enum DateOrder {
    MONTH_DAY_YEAR("month/day/year"),
    DAY_MONTH_YEAR("day/month/year");

    private final String words;

    DateOrder(String words) {
      this.words = words;
    }

    /// The order in words.
    public String words() {
      return words;
    }
  }

  /// How much of a file is taken. What is beyond is refused with a flaw.
  ///
  /// @param maxCellChars longest cell, in UTF-16 code units
  /// @param maxRows most rows of one file
  /// @param maxDocumentBytes longest document kept whole
  public record Limits(int maxCellChars, long maxRows, long maxDocumentBytes) {
    /// Cells to 1 Mi characters, ten million rows, documents to 16 MiB.
    public static final Limits DEFAULT = new Limits(1 << 20, 10_000_000, 16 << 20);

    public Limits {
      if (maxCellChars < 1 || maxRows < 1 || maxDocumentBytes < 1) {
        throw new IllegalArgumentException("A limit is at least 1.");
      }
      if (maxCellChars > 1 << 24) {
        throw new IllegalArgumentException("A cell may have 16 Mi characters at most.");
      }
    }
  }
}
