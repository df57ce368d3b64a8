package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trucewatch.journal.ProofPlan.Range;

/// The tree of RFC 6962, against its published test leaves and against its definition.
class MerkleTest {

  private static final int ALL_SIZES = 130;

  /// The eight leaves and roots with which the first Certificate Transparency log was tested.
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void theEmptyTreeHasTheHashOfNothing() {
    assertThat(Frontier.EMPTY.root().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void thePublishedLeavesGiveThePublishedRoots() {
    Frontier tree = Frontier.EMPTY;
    for (int i = 0; i < LEAVES.size(); i++) {
      tree = tree.with(Hash.ofLeaf(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(tree.root().hex()).as("size " + (i + 1)).isEqualTo(ROOTS.get(i));
    }
  }

  /// RFC 6962 §2.1.3 draws a tree of seven leaves and names the nodes of its proofs.
  @Test
  void theProofsOfTheStandardsExampleNameTheNodesItNames() {
    assertThat(ProofPlan.inclusion(0, 7))
        .containsExactly(new Range(1, 2), new Range(2, 4), new Range(4, 7));
    assertThat(ProofPlan.inclusion(3, 7))
        .containsExactly(new Range(2, 3), new Range(0, 2), new Range(4, 7));
    assertThat(ProofPlan.inclusion(4, 7))
        .containsExactly(new Range(5, 6), new Range(6, 7), new Range(0, 4));
    assertThat(ProofPlan.inclusion(6, 7)).containsExactly(new Range(4, 6), new Range(0, 4));
    assertThat(ProofPlan.consistency(3, 7))
        .containsExactly(new Range(2, 3), new Range(3, 4), new Range(0, 2), new Range(4, 7));
    assertThat(ProofPlan.consistency(4, 7)).containsExactly(new Range(4, 7));
    assertThat(ProofPlan.consistency(6, 7))
        .containsExactly(new Range(4, 6), new Range(6, 7), new Range(0, 4));
  }

  @Test
  void theGrowingTreeHasTheRootOfTheDefinitionAtEverySize() {
    Frontier tree = Frontier.EMPTY;
    for (int size = 0; size <= ALL_SIZES; size++) {
      assertThat(tree.root()).as("size " + size).isEqualTo(definition(new Range(0, size)));
      tree = tree.with(leaf(size));
    }
  }

  @Test
  void everyInclusionProofLeadsToTheRootAndToNoOther() {
    for (int size = 1; size <= ALL_SIZES; size++) {
      Hash root = definition(new Range(0, size));
      Hash other = definition(new Range(0, size + 1));
      for (int index = 0; index < size; index++) {
        InclusionProof proof = inclusion(index, size);
        assertThat(proof.leadsTo(root)).as(index + " in " + size).isTrue();
        assertThat(proof.leadsTo(other)).as(index + " in " + size).isFalse();
      }
    }
  }

  @Test
  void aChangedInclusionProofFails() {
    for (int size = 1; size <= 40; size++) {
      Hash root = definition(new Range(0, size));
      for (int index = 0; index < size; index++) {
        InclusionProof proof = inclusion(index, size);
        int number = index + 1;
        List<Hash> path = proof.path();
        assertThat(check("other", number, size, path, root)).isFalse();
        assertThat(check(text(index), size + 1, size, path, root)).isFalse();
        assertThat(check(text(index), 0, size, path, root)).isFalse();
        for (int wrong = 1; wrong <= size; wrong++) {
          boolean isRight = wrong == number;
          assertThat(check(text(index), wrong, size, path, root)).isEqualTo(isRight);
        }
        for (List<Hash> changed : changes(path)) {
          assertThat(check(text(index), number, size, changed, root)).isFalse();
        }
      }
    }
  }

  @Test
  void everyConsistencyProofConnectsItsRootsAndNoOthers() {
    for (int newSize = 0; newSize <= ALL_SIZES; newSize++) {
      Hash newRoot = definition(new Range(0, newSize));
      for (int oldSize = 0; oldSize <= newSize; oldSize++) {
        Hash oldRoot = definition(new Range(0, oldSize));
        ConsistencyProof proof = consistency(oldSize, newSize);
        String which = oldSize + " to " + newSize;
        assertThat(proof.connects(oldRoot, newRoot)).as(which).isTrue();
        Hash other = Hash.of("another tree");
        assertThat(proof.connects(other, newRoot)).as(which).isFalse();
        boolean saysNothingOfNew = oldSize == 0;
        assertThat(proof.connects(oldRoot, other)).as(which).isEqualTo(saysNothingOfNew);
      }
    }
  }

  @Test
  void aChangedConsistencyProofFails() {
    for (int newSize = 2; newSize <= 40; newSize++) {
      for (int oldSize = 1; oldSize < newSize; oldSize++) {
        Head earlier = new Head(oldSize, Hash.NONE, definition(new Range(0, oldSize)));
        Head later = new Head(newSize, Hash.NONE, definition(new Range(0, newSize)));
        List<Hash> path = consistency(oldSize, newSize).path();
        assertThat(ConsistencyProof.check(later, earlier, path)).isFalse();
        for (List<Hash> changed : changes(path)) {
          assertThat(ConsistencyProof.check(earlier, later, changed))
              .as(oldSize + " to " + newSize)
              .isFalse();
        }
      }
    }
  }

  /// The path with one hash changed, one left out, one added.
  private static List<List<Hash>> changes(List<Hash> path) {
    List<List<Hash>> changes = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<Hash> other = new ArrayList<>(path);
      other.set(i, Hash.of("changed"));
      changes.add(other);
      List<Hash> shorter = new ArrayList<>(path);
      shorter.remove(i);
      changes.add(shorter);
    }
    List<Hash> longer = new ArrayList<>(path);
    longer.add(Hash.of("added"));
    changes.add(longer);
    return changes;
  }

  private static boolean check(String entry, long sequence, long size, List<Hash> path, Hash root) {
    return InclusionProof.check(entry, sequence, size, path, root);
  }

  private static InclusionProof inclusion(int index, int size) {
    List<Hash> path =
        ProofPlan.inclusion(index, size).stream().map(MerkleTest::definition).toList();
    return new InclusionProof(index + 1, size, text(index), path);
  }

  private static ConsistencyProof consistency(int oldSize, int newSize) {
    List<Hash> path =
        ProofPlan.consistency(oldSize, newSize).stream().map(MerkleTest::definition).toList();
    return new ConsistencyProof(oldSize, newSize, path);
  }

  /// MTH of RFC 6962 §2.1, word for word.
  private static Hash definition(Range leaves) {
    long n = leaves.to() - leaves.from();
    if (n == 0) {
      return Hash.of("");
    }
    if (n == 1) {
      return leaf(leaves.from());
    }
    long k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    long middle = leaves.from() + k;
    return Hash.ofNode(
        definition(new Range(leaves.from(), middle)), definition(new Range(middle, leaves.to())));
  }

  private static Hash leaf(long index) {
    return Hash.ofLeaf(text(index).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(long index) {
    return "entry " + index;
  }
}
