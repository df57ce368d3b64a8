package org.trucewatch.claims.codebook;

import java.util.List;
import java.util.Optional;

/// Weapons and other means, in our words and those of others.
///
/// @param list our means, in the order of the codebook
/// @param plover beside PLOVER's modes of ASSAULT
/// @param acled beside ACLED's sub-event types
public record Means(List<Mean> list, Crosswalk plover, Crosswalk acled) {
  /// One of our means.
  ///
  /// @param code such as `DRONE`
  /// @param meaning what it is, for people
  public record Mean(String code, String meaning) {}

  public Means {
    list = List.copyOf(list);
  }

  /// The means with this code, if it is one of ours.
  public Optional<Mean> find(String code) {
    return list.stream().filter(mean -> mean.code().equals(code)).findFirst();
  }

  /// PLOVER's mode for ours.
  public Counterpart<String> toPlover(String code) {
    return plover.to(code);
  }

  /// Our means for PLOVER's mode.
  public Counterpart<String> fromPlover(String mode) {
    return plover.from(mode);
  }

  /// ACLED's sub-event type for ours.
  public Counterpart<String> toAcled(String code) {
    return acled.to(code);
  }

  /// Our means for ACLED's sub-event type.
  public Counterpart<String> fromAcled(String subEvent) {
    return acled.from(subEvent);
  }
}
