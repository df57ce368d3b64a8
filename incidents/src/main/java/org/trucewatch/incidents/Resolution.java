package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.Claim;

/// The door of resolution: attributes of an incident from its claims, by a named, versioned policy.
public final class Resolution {
  private Resolution() {}

  /// Resolves the claims of one incident. Sums are not among them.
  ///
  /// @throws IllegalArgumentException when there is no claim
  public static Resolved resolve(List<Claim> claims, Lineage lineage, Policy policy) {
    throw new IllegalArgumentException();
  }

  /// Resolves an incident: its claims give the attributes; its sums speak only to who declares an
  /// aerial event.
  public static Resolved resolve(Incident incident, Lineage lineage, Policy policy) {
    throw new IllegalArgumentException();
  }
}
