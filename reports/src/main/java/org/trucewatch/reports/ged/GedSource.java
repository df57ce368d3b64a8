package org.trucewatch.reports.ged;

import java.util.Optional;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Standing;

/// The data set as a source.
///
/// @param source the source
/// @param prefix what stands before the numbers of its rows
record GedSource(Source source, String prefix) {
  private static final SourceId USUAL = new SourceId("ucdp-ged");

  static GedSource of(Optional<SourceId> given) {
    SourceId id = given.orElse(USUAL);
    String prefix = id.equals(USUAL) ? "ged-" : id.value() + "-";
    var source =
        new Source(
            id,
            "UCDP Georeferenced Event Dataset, Uppsala University",
            new Country("SE"),
            SourceKind.DATA_SET,
            new Standing("", "ucdp", Reliability.F),
            "ucdp.uu.se");
    return new GedSource(source, prefix);
  }
}
