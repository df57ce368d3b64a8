package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;

/// Shows that a later state of a journal still holds every entry of an earlier one, unchanged and
/// in the same order. RFC 6962 §2.1.2; checked as in RFC 9162 §2.1.4.2.
///
/// @param oldSize number of entries then
/// @param newSize number of entries later, not fewer
/// @param path the hashes that both roots are made of
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /// Whether the state with `newRoot` continues the one with `oldRoot`. Needs no journal and no
  /// file.
  public boolean connects(Hash oldRoot, Hash newRoot) {
    return check(
        new Head(oldSize, Hash.NONE, oldRoot), new Head(newSize, Hash.NONE, newRoot), path);
  }

  /// Whether the state `later` continues the state `earlier`; reads their sizes and roots only.
  public static boolean check(Head earlier, Head later, List<Hash> path) {
    long oldSize = earlier.size();
    if (oldSize < 0 || oldSize > later.size()) {
      return false;
    }
    if (oldSize == 0) {
      return path.isEmpty() && earlier.root().equals(Frontier.EMPTY.root());
    }
    if (oldSize == later.size()) {
      return path.isEmpty() && earlier.root().equals(later.root());
    }
    List<Hash> nodes = new ArrayList<>(path);
    if (Long.bitCount(oldSize) == 1) {
      nodes.addFirst(earlier.root());
    }
    return !nodes.isEmpty() && climb(earlier, later, nodes);
  }

  private static boolean climb(Head earlier, Head later, List<Hash> nodes) {
    int level = Long.numberOfTrailingZeros(earlier.size());
    long node = (earlier.size() - 1) >> level;
    long last = (later.size() - 1) >> level;
    Hash oldHash = nodes.getFirst();
    Hash newHash = oldHash;
    for (Hash next : nodes.subList(1, nodes.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        oldHash = Hash.ofNode(next, oldHash);
        newHash = Hash.ofNode(next, newHash);
        int levels = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= levels;
        last >>= levels;
      } else {
        newHash = Hash.ofNode(newHash, next);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && oldHash.equals(earlier.root()) && newHash.equals(later.root());
  }
}
