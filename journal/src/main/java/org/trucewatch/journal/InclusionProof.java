package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Shows that one entry belongs to a journal whose Merkle root somebody knows, without the rest of
/// the journal. RFC 6962 §2.1.1; checked as in RFC 9162 §2.1.3.2.
///
/// @param sequence number of the entry, from 1
/// @param size number of entries of the journal
/// @param entry the entry's canonical text
/// @param path the hashes that lead from the entry to the root, nearest first
public record InclusionProof(long sequence, long size, String entry, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /// Whether the proof leads to `root`. Needs no journal and no file.
  public boolean leadsTo(Hash root) {
    return check(entry, sequence, size, path, root);
  }

  /// Whether `entry` is number `sequence` of the journal of `size` entries with this Merkle root.
  public static boolean check(String entry, long sequence, long size, List<Hash> path, Hash root) {
    if (sequence < 1 || sequence > size) {
      return false;
    }
    long node = sequence - 1;
    long last = size - 1;
    Hash hash = Hash.ofLeaf(entry.getBytes(StandardCharsets.UTF_8));
    for (Hash sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hash.ofNode(sibling, hash);
        int levels = node == 0 ? 0 : Long.numberOfTrailingZeros(node);
        node >>= levels;
        last >>= levels;
      } else {
        hash = Hash.ofNode(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && hash.equals(root);
  }
}
