package org.trucewatch.incidents;

import java.util.stream.IntStream;

/// Finds the pairs worth comparing, so that work grows with the density of events and not with the
/// square of the number of claims.
///
/// Claims stand in blocks by place, name, actors and rare words, each block by day; only claims of
/// one block within the window of their dates meet. {@link Families} decides from the two alone
/// which family a pair belongs to, and each family has one block in which it is found, so that a
/// pair is found once.
final class Candidates {

  private final Columns claims;
  private final Families families;
  private final int[] province;
  private final int[] district;
  private final int[][] skeletons;
  private final Blocks cells;
  private final Blocks areas;
  private final Blocks names;
  private final Blocks actors;
  private final Blocks rare;

  /// Takes a pair and the family that brought it together.
  interface Sink {
    void pair(int i, int j, Family family);
  }

  Candidates(Columns claims) {
    this.claims = claims;
    this.families = new Families(claims);
    var list = claims.spots().list();
    Numbering<String> provinces = new Numbering<>();
    Numbering<String> districts = new Numbering<>();
    Numbering<String> skeletonNumbers = new Numbering<>();
    province = new int[list.size()];
    district = new int[list.size()];
    skeletons = new int[list.size()][];
    for (int place = 0; place < list.size(); place++) {
      Spot spot = list.get(place);
      province[place] = spot.province().isEmpty() ? Columns.NONE : provinces.of(spot.province());
      String name = spot.area().district();
      district[place] = name.isEmpty() ? Columns.NONE : districts.of(spot.province() + "|" + name);
      skeletons[place] =
          spot.names().stream()
              .mapToInt(n -> skeletonNumbers.of(n.skeleton()))
              .distinct()
              .toArray();
    }
    int[] byDay = claims.byDay();
    cells = cells(byDay);
    areas = areas(byDay);
    names = names(byDay);
    actors = actors(byDay);
    rare = rare(byDay);
  }

  private Blocks cells(int[] byDay) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      if (claims.isFine(i) && claims.hasPoint(i)) {
        builder.add(cellKey(claims.spots().points().cell()[i], families.isPointed(i)), i);
      }
    }
    return builder.build(claims.dates());
  }

  private static long cellKey(int cell, boolean pointed) {
    return 2L * cell + (pointed ? 1 : 0);
  }

  /// What an area's key is about.
  private enum Area {
    /// Claims of one district, or of one province whose district is not known.
    DISTRICT,
    /// All fine claims of one province.
    FINE,
    /// Claims placed to the province only.
    PROVINCE,
    /// Claims placed to a region or coarser: they are few.
    REGION
  }

  private static final int AREAS = Area.values().length;

  private static long areaKey(Area area, boolean pointed, int province, int district) {
    long kind = 2L * area.ordinal() + (pointed ? 1 : 0);
    return ((long) (province + 1) << 32 | (district + 1)) * (2L * AREAS) + kind;
  }

  private Blocks areas(int[] byDay) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      int place = claims.spots().number()[i];
      Spot spot = claims.spot(i);
      if (spot.isCoarse()) {
        builder.add(areaKey(Area.REGION, false, 0, 0), i);
      } else if (province[place] != Columns.NONE && spot.isProvince()) {
        builder.add(areaKey(Area.PROVINCE, false, province[place], 0), i);
      } else if (province[place] != Columns.NONE) {
        boolean pointed = families.isPointed(i);
        builder.add(areaKey(Area.DISTRICT, pointed, province[place], district[place]), i);
        builder.add(areaKey(Area.FINE, pointed, province[place], 0), i);
      }
    }
    return builder.build(claims.dates());
  }

  private Blocks names(int[] byDay) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      if (claims.isFine(i)) {
        int pointed = families.isPointed(i) ? 1 : 0;
        for (int skeleton : skeletons[claims.spots().number()[i]]) {
          builder.add(2L * skeleton + pointed, i);
        }
      }
    }
    return builder.build(claims.dates());
  }

  private Blocks actors(int[] byDay) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      if (hasTwoActors(i)) {
        builder.add(actorKey(i, Points.wide(claims.spots().points().cell()[i])), i);
      }
    }
    return builder.build(claims.dates());
  }

  private boolean hasTwoActors(int i) {
    return claims.isFine(i)
        && claims.hasPoint(i)
        && families.attacker(i) >= 0
        && families.target(i) >= 0;
  }

  private long actorKey(int i, int wideCell) {
    long two = (long) families.attacker(i) << 24 ^ families.target(i);
    return two * 0x632BE59BD9B4E019L + wideCell;
  }

  private Blocks rare(int[] byDay) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      if (claims.isFine(i)) {
        for (int word : claims.words().of(i)) {
          if (claims.words().isListed(word)) {
            builder.add(word, i);
          }
        }
      }
    }
    return builder.build(claims.dates());
  }

  /// The pairs of a claim with claims of higher numbers, and, where its own date is the one that
  /// reads as another's when day and month are swapped, with claims of lower ones.
  void of(int i, Sink sink) {
    Spot spot = claims.spot(i);
    int place = claims.spots().number()[i];
    if (spot.isCoarse()) {
      areas.within(
          i,
          areaKey(Area.REGION, false, 0, 0),
          Families.SHORT_WINDOW,
          j -> offer(i, j, Family.REGION, sink));
      return;
    }
    if (province[place] != Columns.NONE) {
      provinces(i, spot, place, sink);
    }
    if (spot.isProvince()) {
      return;
    }
    boolean pointed = families.isPointed(i);
    if (pointed) {
      for (int cell : Points.around(claims.spots().points().cell()[i], Comparison.REACH_KM)) {
        cells.near(i, cellKey(cell, true), j -> offer(i, j, Family.POINTS, sink));
      }
    }
    for (int skeleton : skeletons[place]) {
      for (int other = 0; other <= (pointed ? 0 : 1); other++) {
        names.near(i, 2L * skeleton + other, j -> offerNamed(i, j, skeleton, sink));
      }
    }
    nets(i, sink);
    if (families.isStale(i)) {
      swapped(i, place, sink);
    }
  }

  private void provinces(int i, Spot spot, int place, Sink sink) {
    int home = province[place];
    areas.within(
        i,
        areaKey(Area.PROVINCE, false, home, 0),
        Families.SHORT_WINDOW,
        j -> offer(i, j, Family.PROVINCE, sink));
    if (spot.isProvince()) {
      for (boolean pointed : BOTH) {
        areas.within(
            i,
            areaKey(Area.FINE, pointed, home, 0),
            Families.SHORT_WINDOW,
            j -> offer(i, j, Family.PROVINCE, sink));
      }
      return;
    }
    for (boolean pointed : families.isPointed(i) ? UNPOINTED : BOTH) {
      if (district[place] == Columns.NONE) {
        areas.near(
            i, areaKey(Area.FINE, pointed, home, 0), j -> offer(i, j, Family.DISTRICT, sink));
      } else {
        areas.near(
            i,
            areaKey(Area.DISTRICT, pointed, home, district[place]),
            j -> offer(i, j, Family.DISTRICT, sink));
        areas.near(
            i,
            areaKey(Area.DISTRICT, pointed, home, Columns.NONE),
            j -> offer(i, j, Family.DISTRICT, sink));
      }
    }
  }

  private static final boolean[] UNPOINTED = {false};
  private static final boolean[] BOTH = {false, true};

  private void nets(int i, Sink sink) {
    if (hasTwoActors(i)) {
      for (int wide : Points.wideAround(claims.spots().points().cell()[i], Families.ACTORS_KM)) {
        actors.within(
            i, actorKey(i, wide), Families.SHORT_WINDOW, j -> offerNet(i, j, Family.ACTORS, sink));
      }
    }
    for (int word : claims.words().of(i)) {
      if (claims.words().isListed(word)) {
        rare.within(
            i,
            word,
            Families.WORDS_WINDOW,
            j -> {
              if (j > i && claims.words().firstShared(i, j) == word) {
                offerNet(i, j, Family.WORDS, sink);
              }
            });
      }
    }
  }

  private void swapped(int i, int place, Sink sink) {
    int day = claims.dates().swapped(i);
    IntStream.Builder near = IntStream.builder();
    if (claims.hasPoint(i)) {
      for (int cell : Points.around(claims.spots().points().cell()[i], Comparison.REACH_KM)) {
        for (boolean pointed : BOTH) {
          cells.between(cellKey(cell, pointed), day - 1, day + 1, near::add);
        }
      }
    }
    if (province[place] != Columns.NONE) {
      for (boolean pointed : BOTH) {
        areas.between(areaKey(Area.FINE, pointed, province[place], 0), day - 1, day + 1, near::add);
      }
    }
    near.build()
        .distinct()
        .filter(j -> j != i && families.readsAs(i, j) && !(j < i && families.readsAs(j, i)))
        .filter(j -> families.of(i, j).filter(f -> f == Family.SWAPPED_DATE).isPresent())
        .forEach(j -> sink.pair(Math.min(i, j), Math.max(i, j), Family.SWAPPED_DATE));
  }

  private void offer(int i, int j, Family family, Sink sink) {
    if (j > i && families.near(i, j).filter(f -> f == family).isPresent()) {
      sink.pair(i, j, family);
    }
  }

  private void offerNet(int i, int j, Family family, Sink sink) {
    if (j > i && families.of(i, j).filter(f -> f == family).isPresent()) {
      sink.pair(i, j, family);
    }
  }

  /// A pair with several names in common is found by the first of them.
  private void offerNamed(int i, int j, int skeleton, Sink sink) {
    if (j > i && firstCommon(skeletons[claims.spots().number()[i]], j) == skeleton) {
      offer(i, j, Family.NAME, sink);
    }
  }

  private int firstCommon(int[] mine, int j) {
    int[] others = skeletons[claims.spots().number()[j]];
    for (int one : mine) {
      for (int two : others) {
        if (one == two) {
          return one;
        }
      }
    }
    return Columns.NONE;
  }

  Families families() {
    return families;
  }
}
