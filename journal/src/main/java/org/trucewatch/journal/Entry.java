package org.trucewatch.journal;

import java.time.Instant;

/// One entry of a journal: never changed, never removed.
///
/// @param sequence its number, from 1
/// @param recorded when it was written, by the clock of the machine that wrote it
/// @param author who wrote it
/// @param payload what it says
/// @param previous hash of the entry before; 64 zeros in the first
/// @param hash hash of this entry: SHA-256 over its canonical text, which holds all of the above
public record Entry(
    long sequence, Instant recorded, String author, Payload payload, Hash previous, Hash hash) {

  /// The kind of this entry.
  public Kind kind() {
    return payload.kind();
  }
}
