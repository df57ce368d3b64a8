package org.trucewatch.incidents;

import java.util.Arrays;
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
  private final Numbering<String> provinces = new Numbering<>();
  private final Numbering<String> districts = new Numbering<>();
  private final Numbering<String> skeletonNumbers = new Numbering<>();
  private int places;
  private int[] province;
  private int[] district;
  private int[][] skeletons;
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
    int size = claims.spots().list().size();
    province = new int[size];
    district = new int[size];
    skeletons = new int[size][];
    knowPlaces();
    int[] byDay = claims.byDay();
    cells = blocks(byDay, this::cells);
    areas = blocks(byDay, this::areas);
    names = blocks(byDay, this::names);
    actors = blocks(byDay, this::actors);
    rare = blocks(byDay, this::rare);
  }

  private void knowPlaces() {
    var list = claims.spots().list();
    if (list.size() > province.length) {
      province = Arrays.copyOf(province, Ints.length(list.size()));
      district = Arrays.copyOf(district, province.length);
      skeletons = Arrays.copyOf(skeletons, province.length);
    }
    for (; places < list.size(); places++) {
      Spot spot = list.get(places);
      province[places] = spot.province().isEmpty() ? Columns.NONE : provinces.of(spot.province());
      String name = spot.area().district();
      district[places] = name.isEmpty() ? Columns.NONE : districts.of(spot.province() + "|" + name);
      skeletons[places] =
          spot.names().stream()
              .mapToInt(n -> skeletonNumbers.of(n.skeleton()))
              .distinct()
              .toArray();
    }
  }

  /// The keys of a claim in one kind of blocks.
  private interface KeysOf {
    void of(int claim, Blocks.Keys keys);
  }

  private Blocks blocks(int[] byDay, KeysOf keys) {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : byDay) {
      keys.of(i, builder);
    }
    return builder.build(claims.dates());
  }

  /// Adds a claim that came in later: it stands behind the others in the columns.
  void insert(int i) {
    knowPlaces();
    cells(i, cells::insert);
    areas(i, areas::insert);
    names(i, names::insert);
    actors(i, actors::insert);
    rare(i, rare::insert);
  }

  private void cells(int i, Blocks.Keys keys) {
    if (claims.isFine(i) && claims.hasPoint(i)) {
      keys.add(cellKey(claims.spots().points().cell()[i], families.isPointed(i)), i);
    }
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

  private void areas(int i, Blocks.Keys keys) {
    int place = claims.spots().number()[i];
    Spot spot = claims.spot(i);
    if (spot.isCoarse()) {
      keys.add(areaKey(Area.REGION, false, 0, 0), i);
    } else if (province[place] != Columns.NONE && spot.isProvince()) {
      keys.add(areaKey(Area.PROVINCE, false, province[place], 0), i);
    } else if (province[place] != Columns.NONE) {
      boolean pointed = families.isPointed(i);
      keys.add(areaKey(Area.DISTRICT, pointed, province[place], district[place]), i);
      keys.add(areaKey(Area.FINE, pointed, province[place], 0), i);
    }
  }

  private void names(int i, Blocks.Keys keys) {
    if (claims.isFine(i)) {
      int pointed = families.isPointed(i) ? 1 : 0;
      for (int skeleton : skeletons[claims.spots().number()[i]]) {
        keys.add(2L * skeleton + pointed, i);
      }
    }
  }

  private void actors(int i, Blocks.Keys keys) {
    if (hasTwoActors(i)) {
      keys.add(actorKey(i, Points.wide(claims.spots().points().cell()[i])), i);
    }
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

  private void rare(int i, Blocks.Keys keys) {
    if (claims.isFine(i)) {
      for (int word : claims.words().of(i)) {
        if (claims.words().isListed(word)) {
          keys.add(word, i);
        }
      }
    }
  }

  /// The pairs of a claim with claims of higher numbers, and, where its own date is the one that
  /// reads as another's when day and month are swapped, with claims of lower ones.
  void of(int i, Sink sink) {
    find(i, i, sink);
  }

  /// The pairs of a claim with all others, whatever their numbers; those that are found from the
  /// other claim only, whose swapped date is this one's, are left to {@link SwappedDates}.
  void around(int i, Sink sink) {
    find(i, ALL, sink);
  }

  /// Below the number of any claim.
  private static final int ALL = -1;

  /// The pairs of a claim with claims of numbers above `above`.
  private void find(int i, int above, Sink sink) {
    Spot spot = claims.spot(i);
    int place = claims.spots().number()[i];
    if (spot.isCoarse()) {
      areas.within(
          i,
          areaKey(Area.REGION, false, 0, 0),
          Families.SHORT_WINDOW,
          j -> offer(i, j, above, Family.REGION, sink));
      return;
    }
    if (province[place] != Columns.NONE) {
      provinces(i, above, spot, place, sink);
    }
    if (spot.isProvince()) {
      return;
    }
    boolean pointed = families.isPointed(i);
    if (pointed) {
      for (int cell : Points.around(claims.spots().points().cell()[i], Comparison.REACH_KM)) {
        cells.near(i, cellKey(cell, true), j -> offer(i, j, above, Family.POINTS, sink));
      }
    }
    for (int skeleton : skeletons[place]) {
      for (int other = 0; other <= (pointed ? 0 : 1); other++) {
        names.near(i, 2L * skeleton + other, j -> offerNamed(i, j, above, skeleton, sink));
      }
    }
    nets(i, above, sink);
    if (families.isStale(i)) {
      swapped(i, above, place, sink);
    }
  }

  private void provinces(int i, int above, Spot spot, int place, Sink sink) {
    int home = province[place];
    areas.within(
        i,
        areaKey(Area.PROVINCE, false, home, 0),
        Families.SHORT_WINDOW,
        j -> offer(i, j, above, Family.PROVINCE, sink));
    if (spot.isProvince()) {
      for (boolean pointed : BOTH) {
        areas.within(
            i,
            areaKey(Area.FINE, pointed, home, 0),
            Families.SHORT_WINDOW,
            j -> offer(i, j, above, Family.PROVINCE, sink));
      }
      return;
    }
    for (boolean pointed : families.isPointed(i) ? UNPOINTED : BOTH) {
      if (district[place] == Columns.NONE) {
        areas.near(
            i,
            areaKey(Area.FINE, pointed, home, 0),
            j -> offer(i, j, above, Family.DISTRICT, sink));
      } else {
        areas.near(
            i,
            areaKey(Area.DISTRICT, pointed, home, district[place]),
            j -> offer(i, j, above, Family.DISTRICT, sink));
        areas.near(
            i,
            areaKey(Area.DISTRICT, pointed, home, Columns.NONE),
            j -> offer(i, j, above, Family.DISTRICT, sink));
      }
    }
  }

  /// A window in days that every date lies within.
  private static final int EVER = 1 << 29;

  private static final boolean[] UNPOINTED = {false};
  private static final boolean[] BOTH = {false, true};

  private void nets(int i, int above, Sink sink) {
    if (hasTwoActors(i)) {
      for (int wide : Points.wideAround(claims.spots().points().cell()[i], Families.ACTORS_KM)) {
        actors.within(
            i,
            actorKey(i, wide),
            Families.SHORT_WINDOW,
            j -> offerNet(i, j, above, Family.ACTORS, sink));
      }
    }
    for (int word : claims.words().of(i)) {
      if (claims.words().isListed(word)) {
        rare.within(
            i,
            word,
            Families.WORDS_WINDOW,
            j -> {
              if (j > above && j != i && claims.words().firstShared(i, j) == word) {
                offerNet(i, j, above, Family.WORDS, sink);
              }
            });
      }
      if (claims.words().isSeldom(word)) {
        rare.within(
            i,
            word,
            EVER,
            j -> {
              if (j > above && j != i && claims.words().firstSeldom(i, j) == word) {
                offerNet(i, j, above, Family.REPEATED, sink);
              }
            });
      }
    }
  }

  private void swapped(int i, int above, int place, Sink sink) {
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
        .filter(j -> j != i && families.readsAs(i, j))
        .filter(j -> above == ALL || j > i || !families.readsAs(j, i))
        .filter(j -> families.of(i, j).filter(f -> f == Family.SWAPPED_DATE).isPresent())
        .forEach(j -> sink.pair(Math.min(i, j), Math.max(i, j), Family.SWAPPED_DATE));
  }

  private void offer(int i, int j, int above, Family family, Sink sink) {
    if (j > above && j != i && families.near(i, j).filter(f -> f == family).isPresent()) {
      sink.pair(i, j, family);
    }
  }

  private void offerNet(int i, int j, int above, Family family, Sink sink) {
    if (j > above && j != i && families.of(i, j).filter(f -> f == family).isPresent()) {
      sink.pair(i, j, family);
    }
  }

  /// A pair with several names in common is found by the first of them.
  private void offerNamed(int i, int j, int above, int skeleton, Sink sink) {
    if (j > above && j != i && firstCommon(skeletons[claims.spots().number()[i]], j) == skeleton) {
      offer(i, j, above, Family.NAME, sink);
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
