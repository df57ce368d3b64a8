package org.trucewatch.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trucewatch.journal.ProofPlan.Range;

/// Makes proofs out of what a store holds. The leaves are read once and never kept.
final class Proofs {

  private Proofs() {}

  static InclusionProof inclusion(Store store, long sequence, Head head) {
    List<String> text = new ArrayList<>();
    store.read(sequence, sequence, row -> text.add(row.text()));
    List<Hash> path = hashes(store, ProofPlan.inclusion(sequence - 1, head.size()));
    String entry = text.isEmpty() ? "" : text.getFirst();
    InclusionProof proof = new InclusionProof(sequence, head.size(), entry, path);
    if (!proof.leadsTo(head.root())) {
      throw JournalException.damaged(
          "Entry "
              + sequence
              + " of "
              + store.name()
              + " cannot be proved: the entries do not lead to the root in the head. Run"
              + " `trucewatch verify` on it to see what is wrong where.");
    }
    return proof;
  }

  static ConsistencyProof consistency(Store store, long oldSize, long newSize) {
    List<Hash> path = hashes(store, ProofPlan.consistency(oldSize, newSize));
    return new ConsistencyProof(oldSize, newSize, path);
  }

  /// The hash of each subtree, in the order given.
  private static List<Hash> hashes(Store store, List<Range> ranges) {
    Map<Range, Hash> hashes = new HashMap<>();
    for (Range range : ranges.stream().sorted(Comparator.comparingLong(Range::from)).toList()) {
      hashes.put(range, hash(store, range));
    }
    return ranges.stream().map(hashes::get).toList();
  }

  private static Hash hash(Store store, Range range) {
    List<Frontier> tree = new ArrayList<>(List.of(Frontier.EMPTY));
    store.read(
        range.from() + 1,
        range.to(),
        row -> {
          Hash leaf = Hash.ofLeaf(row.text().getBytes(StandardCharsets.UTF_8));
          tree.set(0, tree.getFirst().with(leaf));
        });
    return tree.getFirst().root();
  }
}
