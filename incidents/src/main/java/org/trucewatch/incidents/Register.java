package org.trucewatch.incidents;

import java.util.EnumSet;
import java.util.Set;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;

/// The register of sources, read with the question "outlet or speaker?".
final class Register {
  private static final Set<SourceKind> OUTLETS =
      EnumSet.of(
          SourceKind.WIRE,
          SourceKind.NEWSPAPER,
          SourceKind.TV,
          SourceKind.RADIO,
          SourceKind.WEB_NEWS,
          SourceKind.STATE_MEDIA,
          SourceKind.THINK_TANK,
          SourceKind.AGGREGATOR,
          SourceKind.CONTENT_FARM);

  private Register() {}

  /// The source with this id; one that nothing is known about if it is not registered.
  static Source source(Evidence evidence, SourceId id) {
    return evidence
        .findSource(id)
        .orElseGet(() ->
            new Source(
                id,
                id.value(),
                Country.UNKNOWN,
                SourceKind.OTHER,
                new Standing("", "", Reliability.F),
                ""));
  }

  /// Whether the source is of a kind that publishes what others say.
  static boolean isOutlet(Evidence evidence, SourceId id) {
    return OUTLETS.contains(source(evidence, id).kind());
  }
}
