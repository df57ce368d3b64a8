package org.trucewatch.incidents;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;

/// The claims of a case that grows and shrinks claim by claim. A claim keeps its number; numbers of
/// withdrawn claims are not given again. The order in which a batch run would number them, by
/// province, day and id, is kept beside: ties fall by it.
final class LiveClaims {
  private final Columns columns;
  private final Packing packing;
  private final int packed;
  private final BitSet held = new BitSet();
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Comparator<Rank> order = Rank.order(this);

  LiveClaims(Columns columns, Packing packing) {
    this.columns = columns;
    this.packing = packing;
    this.packed = columns.size();
    for (int i = 0; i < packed; i++) {
      numbers.put(columns.id(i), i);
    }
    held.set(0, packed);
  }

  Columns columns() {
    return columns;
  }

  /// Adds a claim; returns its number.
  int add(Arrival arrival) {
    int claim = packing.append(arrival, columns);
    numbers.put(arrival.claim().id(), claim);
    held.set(claim);
    return claim;
  }

  void remove(int claim) {
    numbers.remove(columns.id(claim));
    held.clear(claim);
  }

  boolean isHeld(int claim) {
    return held.get(claim);
  }

  Optional<Integer> find(ClaimId id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /// The claims held, ascending by number.
  int[] all() {
    return held.stream().toArray();
  }

  /// The order of claims.
  int compare(int a, int b) {
    if (a == b || (a < packed && b < packed)) {
      return Integer.compare(a, b);
    }
    int province = columns.spot(a).province().compareTo(columns.spot(b).province());
    if (province != 0) {
      return province;
    }
    int day = Integer.compare(columns.dates().from(a), columns.dates().from(b));
    return day != 0 ? day : columns.id(a).compareTo(columns.id(b));
  }

  /// The order of ranks.
  Comparator<Rank> order() {
    return order;
  }

  /// The rank at which two cores would join.
  Rank rank(Rank.Step step, long total, LiveCore one, LiveCore two) {
    boolean first = compare(one.root(), two.root()) < 0;
    return new Rank(
        step,
        total,
        (long) one.size() * two.size(),
        first ? one.root() : two.root(),
        first ? two.root() : one.root());
  }

  /// Whether a claim takes part in a step, sums aside.
  boolean takesPart(int claim, Rank.Step step) {
    return switch (step) {
      case EVENTS -> columns.isOneEvent(claim);
      case REGIONS -> columns.spot(claim).isCoarse();
      case PROVINCES -> !columns.spot(claim).isCoarse();
    };
  }
}
