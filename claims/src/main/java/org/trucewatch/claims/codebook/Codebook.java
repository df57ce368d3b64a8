package org.trucewatch.claims.codebook;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a codebook says about itself.
///
/// @param id its name: lower case letters, digits and hyphens; a later version keeps it
/// @param version its version, such as `1` or `2026-03`
/// @param kind what it lists
/// @param title what it is, for people
/// @param provenance where it comes from, and on what terms
public record Codebook(String id, String version, Kind kind, String title, Provenance provenance) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final int MAX_LENGTH = 60;

  public Codebook {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "A codebook's id is lower case letters, digits and hyphens, at most 60 characters.");
    }
    if (!isVersion(version)) {
      throw new IllegalArgumentException(
          "A version is letters, digits, dots and hyphens, at most 60 characters.");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("A codebook has a title.");
    }
  }

  /// Whether this may be a codebook's id.
  public static boolean isId(String text) {
    return text.length() <= MAX_LENGTH && ID.matcher(text).matches();
  }

  /// Whether this may be a codebook's version.
  public static boolean isVersion(String text) {
    return text.length() <= MAX_LENGTH && VERSION.matcher(text).matches();
  }

  /// Id and version, as it is cited: `event-types/1`.
  public String name() {
    return id + "/" + version;
  }

  /// Where a codebook comes from.
  ///
  /// @param source the works it follows, as a citation
  /// @param licence on what terms it may be passed on
  public record Provenance(String source, String licence) {
    public Provenance {
      if (source.isBlank() || licence.isBlank()) {
        throw new IllegalArgumentException("A codebook states its source and its licence.");
      }
    }
  }

  /// What codebooks list.
  public enum Kind {
    /// Our kinds of events, with the class that linkage compares.
    EVENT_TYPES,
    /// Words by which recorders name kinds of events.
    EVENT_WORDS,
    /// Means: weapons and other ways to act.
    MEANS,
    /// Terms of ours and of another scheme.
    CORRESPONDENCE,
    /// Actors with their class and country.
    ACTORS,
    /// Names of actors: language, who uses them, when.
    ACTOR_NAMES;

    /// The kind as a file writes it: lower case with spaces.
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
