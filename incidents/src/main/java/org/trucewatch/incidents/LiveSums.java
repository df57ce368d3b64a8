package org.trucewatch.incidents;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// Which claims of a case that grows claim by claim are sums, and which claims near others may make
/// them so. The rules are those of {@link SumRules} and {@link Coarse}.
final class LiveSums {
  private static final int ALL = 0;

  /// Why a claim is a sum.
  enum Kind {
    /// By its own words.
    WORDED,
    /// Placed to a region, it names the places of several incidents.
    PLACES,
    /// Told of a province where several incidents fit.
    PROVINCE
  }

  /// Tells the groups of claims at some moment of an agglomeration apart by numbers.
  interface GroupOf {
    int group(int claim);
  }

  private final LiveClaims claims;
  private final Columns columns;
  private final Map<Integer, Kind> kinds = new TreeMap<>();
  private final Numbering<String> provinces = new Numbering<>();
  private final Blocks blocks;

  LiveSums(LiveClaims claims) {
    this.claims = claims;
    this.columns = claims.columns();
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : columns.byDay()) {
      keys(i, builder);
    }
    blocks = builder.build(columns.dates());
  }

  /// What a list of claims has in common.
  private enum Shelf {
    COARSE,
    PROVINCIAL,
    FINE,
    FINE_OF_PROVINCE,
    VAGUE_OF_PROVINCE
  }

  private void keys(int i, Blocks.Keys keys) {
    if (columns.spot(i).isCoarse()) {
      keys.add(key(Shelf.COARSE, ALL), i);
    } else if (columns.isFine(i)) {
      keys.add(key(Shelf.FINE, ALL), i);
      keys.add(key(Shelf.FINE_OF_PROVINCE, province(i)), i);
    } else {
      keys.add(key(Shelf.PROVINCIAL, ALL), i);
      if (isVague(i)) {
        keys.add(key(Shelf.VAGUE_OF_PROVINCE, province(i)), i);
      }
    }
  }

  private static long key(Shelf shelf, int province) {
    return (long) shelf.ordinal() << 32 | province;
  }

  private int province(int i) {
    return provinces.of(columns.spot(i).province());
  }

  private boolean isVague(int i) {
    return columns.spot(i).isProvince() && !columns.isCoded(i);
  }

  private static final Set<Shelf> EVERYWHERE = Set.of(Shelf.COARSE, Shelf.PROVINCIAL, Shelf.FINE);

  /// Finds the claims held whose time may touch a claim's.
  void within(int i, IntConsumer found) {
    IntConsumer ifHeld =
        claim -> {
          if (claims.isHeld(claim)) {
            found.accept(claim);
          }
        };
    for (Shelf shelf : EVERYWHERE) {
      blocks.within(i, key(shelf, ALL), 0, ifHeld);
    }
  }

  void insert(int i) {
    keys(i, blocks::insert);
  }

  boolean isSum(int i) {
    return kinds.containsKey(i);
  }

  Optional<Kind> kind(int i) {
    return Optional.ofNullable(kinds.get(i));
  }

  /// The claims that are sums, but for {@link #isLonelySum}.
  Set<Integer> all() {
    return kinds.keySet();
  }

  /// Sets whether a claim is a sum; returns whether that is new.
  boolean set(int i, Optional<Kind> kind) {
    Optional<Kind> before = kind(i);
    if (kind.isPresent()) {
      kinds.put(i, kind.get());
    } else {
      kinds.remove(i);
    }
    return !before.equals(kind);
  }

  /// Reads a claim's own words.
  ///
  /// @param isTied whether a decision puts it together with another
  void readWords(int i, boolean isTied) {
    boolean worded = claims.isHeld(i) && !isTied && SumRules.reason(columns, i).isPresent();
    set(i, worded ? Optional.of(Kind.WORDED) : Optional.empty());
  }

  /// Finds the claims of regions whose being sums may depend on a claim.
  void regionsAround(int i, IntConsumer found) {
    if (columns.spot(i).isCoarse()) {
      found.accept(i);
    } else if (columns.isFine(i)) {
      blocks.within(
          i,
          key(Shelf.COARSE, ALL),
          0,
          whole -> {
            if (claims.isHeld(whole) && Cover.mayName(columns, whole, i)) {
              found.accept(whole);
            }
          });
    }
  }

  /// Finds the claims told of a province whose being sums may depend on a claim.
  void provincesAround(int i, IntConsumer found) {
    if (isVague(i)) {
      found.accept(i);
    } else if (columns.isFine(i) && !columns.spot(i).province().isEmpty()) {
      blocks.within(
          i,
          key(Shelf.VAGUE_OF_PROVINCE, province(i)),
          0,
          whole -> {
            if (claims.isHeld(whole) && columns.dates().gap(i, whole) == 0) {
              found.accept(whole);
            }
          });
    }
  }

  /// Judges anew whether a claim of a region or a province is a sum; returns whether that changed.
  boolean judge(int i, boolean isTied, GroupOf groups) {
    if (!claims.isHeld(i) || isTied || columns.isRow(i) || kinds.get(i) == Kind.WORDED) {
      return false;
    }
    boolean coarse = columns.spot(i).isCoarse();
    boolean several =
        coarse ? named(i, groups).size() > 1 && namesSeveral(i) : possible(i, groups).size() > 1;
    Kind kind = coarse ? Kind.PLACES : Kind.PROVINCE;
    return set(i, several ? Optional.of(kind) : Optional.empty());
  }

  /// The groups whose places a claim of a region names.
  Set<Integer> named(int i, GroupOf groups) {
    Set<Integer> named = new TreeSet<>();
    blocks.within(
        i,
        key(Shelf.FINE, ALL),
        0,
        part -> {
          if (counts(part) && Cover.mayName(columns, i, part)) {
            named.add(groups.group(part));
          }
        });
    return named;
  }

  /// Whether a claim of a region names the places of claims by more than one name.
  private boolean namesSeveral(int i) {
    Set<Name> names = new HashSet<>();
    blocks.within(
        i,
        key(Shelf.FINE, ALL),
        0,
        part -> {
          if (counts(part) && Cover.mayName(columns, i, part)) {
            names.addAll(Cover.namesOf(columns.spot(i), columns.spot(part)));
          }
        });
    return names.size() > 1;
  }

  /// The groups that a claim told of a province may mean.
  Set<Integer> possible(int i, GroupOf groups) {
    Set<Integer> possible = new TreeSet<>();
    if (columns.spot(i).province().isEmpty()) {
      return possible;
    }
    blocks.within(
        i,
        key(Shelf.FINE_OF_PROVINCE, province(i)),
        0,
        part -> {
          if (counts(part) && columns.dates().gap(i, part) == 0) {
            possible.add(groups.group(part));
          }
        });
    return possible;
  }

  private boolean counts(int part) {
    return claims.isHeld(part) && kinds.get(part) != Kind.WORDED;
  }

  /// Whether a claim of a region that no other joined names the place of an incident.
  ///
  /// @param isAlone whether it is in a group by itself
  boolean isLonelySum(int i, boolean isAlone, GroupOf groups) {
    return isAlone
        && columns.spot(i).isCoarse()
        && !columns.isRow(i)
        && !isSum(i)
        && !named(i, groups).isEmpty();
  }
}
