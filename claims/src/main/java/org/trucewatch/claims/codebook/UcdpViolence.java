package org.trucewatch.claims.codebook;

import java.util.Optional;

/// UCDP's types of violence. They say who fought whom, not how.
public enum UcdpViolence {
  /// A government against an armed group or another government.
  STATE_BASED(1),
  /// Two organised groups, neither of them a government.
  NON_STATE(2),
  /// An organised actor against civilians.
  ONE_SIDED(3);

  private final int code;

  UcdpViolence(int code) {
    this.code = code;
  }

  /// UCDP's number, 1 to 3.
  public int code() {
    return code;
  }

  /// The type of violence with UCDP's number, if there is one.
  public static Optional<UcdpViolence> find(int code) {
    return code >= 1 && code <= 3 ? Optional.of(values()[code - 1]) : Optional.empty();
  }
}
