package org.trucewatch.claims;

import java.util.Optional;

/// How exactly the time of an event is known. UCDP GED codebook, variable `date_prec`.
public enum DatePrecision {
  /// The day is known; an interval of two days then means the night between them.
  DAY(1),
  /// A range of two to six days.
  FEW_DAYS(2),
  /// The week is known.
  WEEK(3),
  /// The month is known.
  MONTH(4),
  /// The year is known.
  YEAR(5);

  private final int code;

  DatePrecision(int code) {
    this.code = code;
  }

  /// UCDP's number, 1 (day) to 5 (year).
  public int code() {
    return code;
  }

  /// The precision with UCDP's number `code`, if there is one.
  public static Optional<DatePrecision> find(int code) {
    return code >= 1 && code <= 5 ? Optional.of(values()[code - 1]) : Optional.empty();
  }
}
