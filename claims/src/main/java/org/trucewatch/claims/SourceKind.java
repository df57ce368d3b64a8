package org.trucewatch.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kind of a source, codebook `source-kinds/1`.
public enum SourceKind {
  STATE_SPOKESPERSON,
  PARTY_SPOKESPERSON,
  LOCAL_OFFICIAL,
  HEALTH_OFFICIAL,
  UNNAMED_SOURCE,
  WITNESS,
  SPORTS_BODY,
  UN,
  NGO,
  WIRE,
  NEWSPAPER,
  TV,
  RADIO,
  WEB_NEWS,
  STATE_MEDIA,
  THINK_TANK,
  AGGREGATOR,
  CONTENT_FARM,
  /// A data set whose rows are distinct events by its own declaration, such as UCDP GED.
  DATA_SET,
  /// A data set that a program made out of news, such as GDELT. Its rows are leads: they say where
  /// to look, make no claim and never become incidents.
  MACHINE_CODED,
  /// A kind that is not in this codebook.
  OTHER;

  /// The word used in files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind with this word, if the codebook has it.
  public static Optional<SourceKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
