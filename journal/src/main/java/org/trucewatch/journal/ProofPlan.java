package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;

/// Which subtrees a proof must name: RFC 6962 §2.1.1 and §2.1.2. The leaves are counted from 0. The
/// ranges of one proof do not overlap, so that a single pass over the leaves yields all its hashes.
final class ProofPlan {

  private ProofPlan() {}

  /// Leaves `from` (inclusive) to `to` (exclusive), a subtree.
  record Range(long from, long to) {}

  /// `PATH(index, D[size])`, from the leaf up.
  static List<Range> inclusion(long index, long size) {
    List<Range> path = new ArrayList<>();
    path(index, new Range(0, size), path);
    return path;
  }

  private static void path(long index, Range tree, List<Range> path) {
    if (tree.to - tree.from == 1) {
      return;
    }
    long middle = middle(tree);
    if (index < middle) {
      path(index, new Range(tree.from, middle), path);
      path.add(new Range(middle, tree.to));
    } else {
      path(index, new Range(middle, tree.to), path);
      path.add(new Range(tree.from, middle));
    }
  }

  /// `PROOF(oldSize, D[newSize])`; empty if there is nothing to prove.
  static List<Range> consistency(long oldSize, long newSize) {
    List<Range> proof = new ArrayList<>();
    if (oldSize > 0) {
      subproof(oldSize, new Range(0, newSize), true, proof);
    }
    return proof;
  }

  /// `SUBPROOF(m, D[n], b)`, where `end` is the last old leaf's successor and `known` is b: the
  /// subtree is the whole old tree, whose root the reader has.
  private static void subproof(long end, Range tree, boolean known, List<Range> proof) {
    if (end == tree.to) {
      if (!known) {
        proof.add(tree);
      }
      return;
    }
    long middle = middle(tree);
    if (end <= middle) {
      subproof(end, new Range(tree.from, middle), known, proof);
      proof.add(new Range(middle, tree.to));
    } else {
      subproof(end, new Range(middle, tree.to), false, proof);
      proof.add(new Range(tree.from, middle));
    }
  }

  /// Splits at the largest power of two below the number of leaves.
  private static long middle(Range tree) {
    return tree.from + Long.highestOneBit(tree.to - tree.from - 1);
  }
}
