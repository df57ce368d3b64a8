package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;

/// All that must be known of a Merkle tree to let it grow: its complete subtrees, the largest
/// first. Their sizes are the powers of two in `size`. RFC 6962 §2.1 defines the root.
///
/// @param size number of leaves
/// @param peaks root of each complete subtree, one per bit set in `size`
record Frontier(long size, List<Hash> peaks) {

  static final Frontier EMPTY = new Frontier(0, List.of());

  Frontier {
    peaks = List.copyOf(peaks);
    if (size < 0 || peaks.size() != Long.bitCount(size)) {
      throw new IllegalArgumentException(
          "A tree of " + size + " leaves has no " + peaks.size() + " complete subtrees.");
    }
  }

  Frontier with(Hash leaf) {
    List<Hash> grown = new ArrayList<>(peaks);
    Hash node = leaf;
    for (long bits = size; (bits & 1) == 1; bits >>= 1) {
      node = Hash.ofNode(grown.removeLast(), node);
    }
    grown.add(node);
    return new Frontier(size + 1, grown);
  }

  Hash root() {
    if (peaks.isEmpty()) {
      return Hash.of("");
    }
    Hash root = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      root = Hash.ofNode(peaks.get(i), root);
    }
    return root;
  }
}
