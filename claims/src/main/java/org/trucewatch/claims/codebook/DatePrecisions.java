package org.trucewatch.claims.codebook;

import org.trucewatch.claims.DatePrecision;

/// How exactly a date is known, in our words and those of others.
///
/// @param ucdp beside UCDP's `date_prec`
/// @param acled beside ACLED's `time_precision`, by release
public record DatePrecisions(Crosswalk ucdp, Crosswalk acled) {
  /// Ours for UCDP's number.
  public Counterpart<DatePrecision> fromUcdp(int code) {
    return ucdp.from(String.valueOf(code)).map(DatePrecision::valueOf);
  }

  /// UCDP's number for ours.
  public Counterpart<Integer> toUcdp(DatePrecision ours) {
    return ucdp.to(ours.name()).map(Integer::valueOf);
  }

  /// Ours for ACLED's number.
  ///
  /// @param code the cell, 1 to 3
  /// @param release the release of ACLED's codebook; empty for the usual reading
  public Counterpart<DatePrecision> fromAcled(String code, String release) {
    return acled.from(code, release).map(DatePrecision::valueOf);
  }

  /// ACLED's number for ours.
  public Counterpart<Integer> toAcled(DatePrecision ours, String release) {
    return acled.to(ours.name(), release).map(Integer::valueOf);
  }
}
