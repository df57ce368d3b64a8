package org.trucewatch.claims;

/// An outlet, office, person in office, organisation or data set that publishes or speaks.
///
/// @param id identifies it; origins (speakers) and outlets share one register
/// @param name name in full
/// @param country country of the source
/// @param kind kind of source
/// @param standing affiliation, independence group, reliability
/// @param host host name of its address on the web; empty if none
public record Source(
    SourceId id, String name, Country country, SourceKind kind, Standing standing, String host)
    implements Item {

  /// Whether the source declares that each of its records is a distinct event.
  public boolean rowsAreDistinctEvents() {
    return kind == SourceKind.DATA_SET;
  }
}
