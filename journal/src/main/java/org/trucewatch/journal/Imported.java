package org.trucewatch.journal;

/// What one import did. The items offered are `added + revised + alreadyHeld`.
///
/// @param added items under an id that the journal had not held
/// @param revised items under an id it held with other content: each became a revision
/// @param alreadyHeld items whose very content it held: nothing was written for them
/// @param heldButReplaced those of `alreadyHeld` that a later revision has replaced, so that an old
///   file does not undo a newer one; they stay replaced
public record Imported(long added, long revised, long alreadyHeld, long heldButReplaced) {

  /// Number of items offered.
  public long offered() {
    return added + revised + alreadyHeld;
  }
}
