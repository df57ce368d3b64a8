package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;

/// A Merkle tree while many leaves come: what {@link Frontier} says, in arrays that change. Gives
/// the same hashes.
final class MerkleGrowth {

  private static final int LEVELS = Long.SIZE;

  private final byte[][] peaks = new byte[LEVELS][0];
  private long size;

  MerkleGrowth(Frontier start) {
    size = start.size();
    int next = 0;
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        peaks[level] = start.peaks().get(next++).bytes();
      }
    }
  }

  /// Adds a leaf by its hash.
  void add(byte[] leaf) {
    byte[] node = leaf;
    int level = 0;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      node = Hash.nodeBytes(peaks[level], node);
      level++;
    }
    peaks[level] = node;
    size++;
  }

  Frontier frontier() {
    List<Hash> now = new ArrayList<>();
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        now.add(Hash.ofBytes(peaks[level]));
      }
    }
    return new Frontier(size, now);
  }
}
