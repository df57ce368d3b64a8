package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.SourceId;

/// What stands behind one value: claims, their origins, and the independence groups of those.
///
/// @param claims the claims, earliest published first
/// @param origins their distinct origins, by id
/// @param groups the distinct independence groups that can be named, sorted
public record Backing(List<ClaimId> claims, List<SourceId> origins, List<String> groups) {
  /// Nothing.
  public static final Backing NONE = new Backing(List.of(), List.of(), List.of());

  public Backing {
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
    groups = List.copyOf(groups);
  }
}
