package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.Point;

/// The claims prepared for comparison, packed: an array for each property, a number for each claim.
/// Claims are in the order of their province and day, so that those that are compared lie near each
/// other in memory; claims of one province and day in that of their ids. Ties fall by that order,
/// and adding a claim never turns two others round. Plain arrays, for the inner loops run over
/// millions of pairs; nobody outside the room sees them. A case that grows claim by claim writes
/// its new claims behind the others, in the order of arrival, and keeps the order of ties itself.
///
/// @param ids the claims
/// @param dates when their events happened and their reports were published
/// @param spots where
/// @param acts what kind of event, and who to whom
/// @param counts how many were harmed
/// @param words the words of their places, targets and pages
/// @param carriers the pages that carry them
record Columns(
    List<ClaimId> ids,
    Dates dates,
    Spots spots,
    Acts acts,
    Counts counts,
    Words words,
    Carriers carriers) {
  /// No number is stated.
  static final int NONE = -1;

  /// Places of the claims' events.
  static final class Spots {
    private int[] number;
    private final List<Spot> list;
    private final Points points;

    Spots(int[] number, List<Spot> list, Points points) {
      this.number = number;
      this.list = list;
      this.points = points;
    }

    /// Writes the place of a new claim.
    void put(int i, int place, Optional<Point> point) {
      number = Ints.room(number, i);
      number[i] = place;
      points.put(i, point);
    }

    /// The place of each claim, as a position in `list`.
    int[] number() {
      return number;
    }

    /// The distinct places, without their points.
    List<Spot> list() {
      return list;
    }

    /// The claims' coordinates.
    Points points() {
      return points;
    }
  }

  /// Acts of the claims' events.
  static final class Acts {
    private int[] type;
    private int[] attacker;
    private int[] target;
    private final Kinds kinds;
    private final Parties parties;

    Acts(int[] type, int[] attacker, int[] target, Kinds kinds, Parties parties) {
      this.type = type;
      this.attacker = attacker;
      this.target = target;
      this.kinds = kinds;
      this.parties = parties;
    }

    /// Writes the act of a new claim.
    void put(int i, int what, int who, int whom) {
      type = Ints.room(type, i);
      attacker = Ints.room(attacker, i);
      target = Ints.room(target, i);
      type[i] = what;
      attacker[i] = who;
      target[i] = whom;
    }

    /// The type of each claim, a number of `kinds`.
    int[] type() {
      return type;
    }

    /// Who is said to have acted, a number of `parties`; {@link #NONE} if not named.
    int[] attacker() {
      return attacker;
    }

    /// Who is said to have been hit, in the same way.
    int[] target() {
      return target;
    }

    /// What the types mean.
    Kinds kinds() {
      return kinds;
    }

    /// Whom the names mean.
    Parties parties() {
      return parties;
    }
  }

  /// Numbers of people, {@link #NONE} where none is stated; a number open above stands for itself.
  static final class Counts {
    private int[] side;
    private final Ranges killed;
    private final Ranges civilians;
    private final Ranges injured;

    Counts(int[] side, Ranges killed, Ranges civilians, Ranges injured) {
      this.side = side;
      this.killed = killed;
      this.civilians = civilians;
      this.injured = injured;
    }

    /// Writes the side of a new claim.
    void put(int i, int number) {
      side = Ints.room(side, i);
      side[i] = number;
    }

    /// The side whose combatants are counted, by number.
    int[] side() {
      return side;
    }

    /// All killed.
    Ranges killed() {
      return killed;
    }

    /// Civilians killed.
    Ranges civilians() {
      return civilians;
    }

    /// All injured.
    Ranges injured() {
      return injured;
    }
  }

  /// Lowest and highest numbers.
  static final class Ranges {
    private int[] low;
    private int[] high;

    Ranges(int[] low, int[] high) {
      this.low = low;
      this.high = high;
    }

    /// Writes the numbers of a new claim.
    void put(int i, int lowest, int highest) {
      low = Ints.room(low, i);
      high = Ints.room(high, i);
      low[i] = lowest;
      high[i] = highest;
    }

    /// Lowest.
    int[] low() {
      return low;
    }

    /// Highest.
    int[] high() {
      return high;
    }

    boolean bothStated(int i, int j) {
      return low[i] != NONE && low[j] != NONE;
    }
  }

  /// The pages that carry the claims.
  static final class Carriers {
    private int[] published;
    private int[] slot;
    private boolean[] row;
    private final BitSet total;

    Carriers(int[] published, int[] slot, boolean[] row, BitSet total) {
      this.published = published;
      this.slot = slot;
      this.row = row;
      this.total = total;
    }

    /// Writes the carrier of a new claim.
    void put(int i, int day, int number, boolean isRow) {
      published = Ints.room(published, i);
      slot = Ints.room(slot, i);
      row = i < row.length ? row : Arrays.copyOf(row, Ints.length(i));
      published[i] = day;
      slot[i] = number;
      row[i] = isRow;
    }

    /// Writes whether the page of a new claim tells a total.
    void putTotal(int i, boolean isTotal) {
      total.set(i, isTotal);
    }

    /// Whether the page words a total over the claim's days.
    boolean tellsTotal(int i) {
      return total.get(i);
    }

    /// Day the report was published, in days since 1970-01-01; the event's last day where the
    /// report is not held.
    int[] published() {
      return published;
    }

    /// Claims with the same slot are about different events by the rules of their recorder: the
    /// rows of a data set; the claims of one report by one speaker with one stance about one side's
    /// losses. {@link #NONE} for a slot that no other claim has.
    int[] slot() {
      return slot;
    }

    /// Whether the claim is a row of a data set whose rows are distinct events.
    boolean[] row() {
      return row;
    }
  }

  int size() {
    return ids.size();
  }

  ClaimId id(int i) {
    return ids.get(i);
  }

  Spot spot(int i) {
    return spots.list.get(spots.number[i]);
  }

  /// Whether the places of two claims have a name in common.
  boolean sharesName(int i, int j) {
    return spots.number[i] == spots.number[j]
        ? !spot(i).names().isEmpty()
        : spot(i).sharesName(spot(j));
  }

  boolean hasPoint(int i) {
    return spots.points.has(i);
  }

  boolean havePoints(int i, int j) {
    return hasPoint(i) && hasPoint(j);
  }

  /// Whether both claims have coordinates, not farther apart than this.
  boolean areWithin(int i, int j, double km) {
    return spots.points.squareKm(i, j) <= km * km;
  }

  boolean isFine(int i) {
    return !spot(i).isCoarse() && !spot(i).isProvince();
  }

  EventClass eventClass(int i) {
    return acts.kinds.eventClass(acts.type[i]);
  }

  /// Whether two claims name one party as the one who acted.
  boolean sameAttacker(int i, int j) {
    int a = acts.attacker[i];
    int b = acts.attacker[j];
    return a != NONE && b != NONE && acts.parties.agree(a, b);
  }

  /// Whether the two may be about an act of one party: not if both name who acted and these differ.
  boolean mayShareAttacker(int i, int j) {
    return acts.attacker[i] == NONE || acts.attacker[j] == NONE || sameAttacker(i, j);
  }

  int type(int i) {
    return acts.type[i];
  }

  /// Whether a claim is coded as one event: a row of a data set, or a claim that its recorder gave
  /// coordinates. Of a claim told in words and placed to a province, that is not known.
  boolean isCoded(int i) {
    return isRow(i) || hasPoint(i);
  }

  /// Whether a claim is known to be about one event.
  boolean isOneEvent(int i) {
    return isFine(i) || (spot(i).isProvince() && isCoded(i));
  }

  boolean isRow(int i) {
    return carriers.row[i];
  }

  /// Whether the recorder's own rules say that two claims are about different events.
  boolean sharesSlot(int i, int j) {
    return carriers.slot[i] != NONE && carriers.slot[i] == carriers.slot[j];
  }

  /// The claims by their first day.
  int[] byDay() {
    long[] keys = new long[size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) dates.from(i) << 32 | i;
    }
    Arrays.parallelSort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }
}
