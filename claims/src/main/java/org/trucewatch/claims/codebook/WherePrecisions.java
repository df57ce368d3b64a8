package org.trucewatch.claims.codebook;

import org.trucewatch.claims.WherePrecision;

/// How exactly a place is known, in our words and those of others.
///
/// @param ucdp beside UCDP's `where_prec`
/// @param acled beside ACLED's `geo_precision`, by release
public record WherePrecisions(Crosswalk ucdp, Crosswalk acled) {
  /// Ours for UCDP's number.
  public Counterpart<WherePrecision> fromUcdp(int code) {
    return ucdp.from(String.valueOf(code)).map(WherePrecision::valueOf);
  }

  /// UCDP's number for ours.
  public Counterpart<Integer> toUcdp(WherePrecision ours) {
    return ucdp.to(ours.name()).map(Integer::valueOf);
  }

  /// Ours for ACLED's number.
  ///
  /// @param code the cell, 1 to 3
  /// @param release the release of ACLED's codebook; empty for the usual reading
  public Counterpart<WherePrecision> fromAcled(String code, String release) {
    return acled.from(code, release).map(WherePrecision::valueOf);
  }

  /// ACLED's number for ours.
  public Counterpart<Integer> toAcled(WherePrecision ours, String release) {
    return acled.to(ours.name(), release).map(Integer::valueOf);
  }
}
