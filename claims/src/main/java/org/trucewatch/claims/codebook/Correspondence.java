package org.trucewatch.claims.codebook;

/// One row of a codebook that puts terms of ours beside those of another scheme.
///
/// @param ours our term; empty where theirs has no counterpart or is refused
/// @param theirs their term; empty where ours has no counterpart
/// @param relation how theirs stands to ours
/// @param release the release of the other scheme that it holds for; empty for all
/// @param note what to know about it; empty if nothing
public record Correspondence(
    String ours, String theirs, Relation relation, String release, String note) {
  /// The release that is meant where none is named.
  public static final String USUAL = "usual";

  public Correspondence {
    boolean pair = !ours.isEmpty() && !theirs.isEmpty();
    boolean lone = ours.isEmpty() != theirs.isEmpty();
    switch (relation) {
      case EXACT, BROADER, NARROWER, OVERLAPS -> {
        if (!pair) {
          throw new IllegalArgumentException("A pair of terms has both terms.");
        }
      }
      case NONE -> {
        if (!lone) {
          throw new IllegalArgumentException("A term without counterpart stands alone.");
        }
      }
      case REFUSED -> {
        if (!ours.isEmpty() || theirs.isEmpty() || note.isBlank()) {
          throw new IllegalArgumentException("A refused term is theirs, with the reason.");
        }
      }
    }
  }

  /// Whether the row holds for a release; an empty one asks for the usual reading.
  boolean holdsFor(String asked) {
    return release.isEmpty()
        || Terms.key(release).equals(Terms.key(asked.isBlank() ? USUAL : asked));
  }
}
