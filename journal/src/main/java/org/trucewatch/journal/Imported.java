package org.trucewatch.journal;

/// What one import did. The items offered are `added + revised + alreadyHeld`.
///
/// @param added items under an id that the journal had not held
/// @param revised items under an id it held with other content: each became a revision
/// @param alreadyHeld items whose present content is this very content, by its hash: nothing was
///   written for them
public record Imported(long added, long revised, long alreadyHeld) {

  /// Number of items offered.
  public long offered() {
    return added + revised + alreadyHeld;
  }
}
