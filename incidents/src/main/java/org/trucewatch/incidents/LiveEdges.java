package org.trucewatch.incidents;

import java.util.HashMap;
import java.util.Map;

/// The scores of the compared pairs of a case that grows claim by claim: those of the batch run
/// that it was opened with, and lists of their own for claims that got or lost a pair since.
final class LiveEdges {
  private final Edges batch;
  private final Map<Integer, Pairs> changed = new HashMap<>();

  /// Takes one pair of a claim.
  interface Sink {
    void pair(int other, int score);
  }

  /// The pairs of one claim.
  private static final class Pairs {
    private int[] other;
    private int[] score;
    private int size;

    Pairs(int room) {
      other = new int[room];
      score = new int[room];
    }

    void add(int claim, int bits) {
      other = Ints.room(other, size);
      score = Ints.room(score, size);
      other[size] = claim;
      score[size++] = bits;
    }

    void remove(int claim) {
      for (int at = 0; at < size; at++) {
        if (other[at] == claim) {
          size--;
          other[at] = other[size];
          score[at] = score[size];
          return;
        }
      }
    }
  }

  LiveEdges(Edges batch) {
    this.batch = batch;
  }

  /// Adds a pair that was compared, unless it counts the same as one that was not.
  void add(int a, int b, int score) {
    if (score > Edges.MISSING) {
      int clipped = Math.min(score, Edges.MOST);
      own(a).add(b, clipped);
      own(b).add(a, clipped);
    }
  }

  /// Removes all pairs of a claim.
  void remove(int claim) {
    Pairs gone = own(claim);
    for (int at = 0; at < gone.size; at++) {
      own(gone.other[at]).remove(claim);
    }
    changed.put(claim, new Pairs(0));
  }

  private Pairs own(int claim) {
    return changed.computeIfAbsent(claim, this::copy);
  }

  private Pairs copy(int claim) {
    if (claim >= batch.size()) {
      return new Pairs(4);
    }
    Pairs pairs = new Pairs(batch.to(claim) - batch.from(claim) + 1);
    for (int at = batch.from(claim); at < batch.to(claim); at++) {
      pairs.add(batch.other(at), batch.score(at));
    }
    return pairs;
  }

  void of(int claim, Sink sink) {
    Pairs own = changed.get(claim);
    if (own != null) {
      for (int at = 0; at < own.size; at++) {
        sink.pair(own.other[at], own.score[at]);
      }
    } else if (claim < batch.size()) {
      for (int at = batch.from(claim); at < batch.to(claim); at++) {
        sink.pair(batch.other(at), batch.score(at));
      }
    }
  }
}
