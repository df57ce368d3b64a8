package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.codebook.InForce;

/// Packs claims into columns, one after the other. Until all are known their values stand in the
/// order of arrival. What is counted over all claims (how rare a word is, who is seldom named) is
/// counted here, or taken from an earlier count.
final class Packing {
  /// The columns of whole numbers, in the order in which they stand in `table`.
  private enum Column {
    PLACE,
    FROM,
    TO,
    DATE_PRECISION,
    TYPE,
    ATTACKER,
    TARGET,
    SIDE,
    KILLED_LOW,
    KILLED_HIGH,
    CIVILIANS_LOW,
    CIVILIANS_HIGH,
    INJURED_LOW,
    INJURED_HIGH,
    PUBLISHED,
    SLOT,
    IS_ROW,
    IS_TOTAL
  }

  private static final int NONE = Columns.NONE;

  private final InForce codebooks;
  private final Optional<Statistics> given;
  private final PartyNames names;
  private final List<ClaimId> ids = new ArrayList<>();
  private final List<Optional<Point>> points = new ArrayList<>();
  private final List<int[]> bags = new ArrayList<>();
  private final List<Ints> table = new ArrayList<>();
  private final Numbering<Where> places;
  private final Numbering<EventType> types;
  private final Numbering<String> slots;
  private final Numbering<String> sides;
  private final WordBags words;

  private Packing(InForce codebooks, Optional<Statistics> given) {
    this.codebooks = codebooks;
    this.given = given;
    this.names = new PartyNames(codebooks.actors());
    this.places = new Numbering<>();
    this.types = new Numbering<>();
    this.slots = new Numbering<>();
    this.sides = new Numbering<>();
    this.words = new WordBags();
    open();
  }

  /// An empty one that gives the same numbers to the same values.
  private Packing(Packing known) {
    this.codebooks = known.codebooks;
    this.given = known.given;
    this.names = known.names;
    this.places = known.places;
    this.types = known.types;
    this.slots = known.slots;
    this.sides = known.sides;
    this.words = known.words;
    open();
  }

  private void open() {
    for (int column = 0; column < Column.values().length; column++) {
      table.add(new Ints());
    }
  }

  static Columns of(Evidence evidence, InForce codebooks) {
    return read(evidence, codebooks, Optional.empty()).columns(Shared.ONLY);
  }

  /// Reads the claims.
  ///
  /// @param given what is counted over all claims; empty to count over these
  static Packing read(Evidence evidence, InForce codebooks, Optional<Statistics> given) {
    Stream<Arrival> arrivals =
        evidence.claims().values().stream().map(claim -> Arrival.of(claim, evidence));
    return read(arrivals, codebooks, given);
  }

  /// Reads claims as they come, in any order; none of them is kept.
  static Packing read(Stream<Arrival> arrivals, InForce codebooks, Optional<Statistics> given) {
    Packing packing = new Packing(codebooks, given);
    arrivals.forEachOrdered(packing::add);
    return packing;
  }

  /// The same without the claims: what is needed to append more.
  Packing emptied() {
    return new Packing(this);
  }

  /// What is counted over the claims read.
  Statistics statistics() {
    Map<String, Integer> claimsWith = new HashMap<>();
    int[] counts = counts();
    for (int word = 0; word < counts.length; word++) {
      claimsWith.put(words.stems().get(word), counts[word]);
    }
    return new Statistics(
        ids.size(), claimsWith, names.frequent(), List.copyOf(types.values()), towns());
  }

  /// Writes a claim behind the others in their columns; returns its number.
  int append(Arrival arrival, Columns columns) {
    Packing one = new Packing(this);
    one.add(arrival);
    Statistics statistics = given.orElseThrow();
    int i = columns.size();
    know(columns, statistics);
    columns.ids().add(arrival.claim().id());
    columns
        .dates()
        .put(i, one.only(Column.FROM), one.only(Column.TO), one.only(Column.DATE_PRECISION));
    columns.spots().put(i, one.only(Column.PLACE), one.points.getFirst());
    columns
        .acts()
        .put(i, one.only(Column.TYPE), one.only(Column.ATTACKER), one.only(Column.TARGET));
    Columns.Counts counts = columns.counts();
    counts.put(i, one.only(Column.SIDE));
    counts.killed().put(i, one.only(Column.KILLED_LOW), one.only(Column.KILLED_HIGH));
    counts.civilians().put(i, one.only(Column.CIVILIANS_LOW), one.only(Column.CIVILIANS_HIGH));
    counts.injured().put(i, one.only(Column.INJURED_LOW), one.only(Column.INJURED_HIGH));
    columns.words().add(one.bags.getFirst());
    boolean row = one.only(Column.IS_ROW) == 1;
    columns.carriers().put(i, one.only(Column.PUBLISHED), one.only(Column.SLOT), row);
    columns.carriers().putTotal(i, one.only(Column.IS_TOTAL) == 1);
    return i;
  }

  private int only(Column column) {
    return table.get(column.ordinal()).get(0);
  }

  /// Tells the columns of values that no claim had before.
  private void know(Columns columns, Statistics statistics) {
    List<Spot> spots = columns.spots().list();
    for (Where where : places.values().subList(spots.size(), places.values().size())) {
      spots.add(Spot.of(where, statistics.towns()));
    }
    Kinds kinds = columns.acts().kinds();
    types.values().subList(kinds.size(), types.values().size()).forEach(kinds::add);
    Parties parties = columns.acts().parties();
    for (Party party : names.list().subList(parties.size(), names.list().size())) {
      parties.add(party, !statistics.frequent().contains(party));
    }
    for (int word = columns.words().distinct(); word < words.stems().size(); word++) {
      columns.words().add(word, statistics.claimsWith(words.stems().get(word)));
    }
  }

  private void add(Arrival arrival) {
    Claim claim = arrival.claim();
    Optional<Report> report = arrival.report();
    String affiliation = arrival.affiliation();
    ids.add(claim.id());
    var event = claim.event();
    Where where = event.where();
    points.add(where.point());
    put(Column.PLACE, places.of(withoutPoint(where)));
    put(Column.FROM, Math.toIntExact(event.happened().from().toEpochDay()));
    put(Column.TO, Math.toIntExact(event.happened().to().toEpochDay()));
    put(Column.DATE_PRECISION, event.happened().precision().ordinal());
    put(Column.TYPE, types.of(event.type()));
    var day = event.happened().from();
    put(Column.ATTACKER, names.number(event.actors().attacker(), affiliation, day));
    put(Column.TARGET, names.number(event.actors().target(), affiliation, day));
    put(Column.SIDE, sides.of(claim.harm().combatantsKilled().side()));
    put(Column.KILLED_LOW, Column.KILLED_HIGH, claim.harm().killed());
    put(Column.CIVILIANS_LOW, Column.CIVILIANS_HIGH, claim.harm().civiliansKilled());
    put(Column.INJURED_LOW, Column.INJURED_HIGH, claim.harm().injured());
    put(
        Column.PUBLISHED,
        Math.toIntExact(
            report
                .map(page -> page.publication().published())
                .orElse(event.happened().to())
                .toEpochDay()));
    boolean row = arrival.publisher().map(Source::rowsAreDistinctEvents).orElse(false);
    put(Column.SLOT, slots.of(slot(claim, row ? report : Optional.empty())));
    put(Column.IS_ROW, row ? 1 : 0);
    put(Column.IS_TOTAL, SumRules.tellsTotal(event.happened(), report) ? 1 : 0);
    bags.add(words.of(claim, report));
  }

  private static Where withoutPoint(Where where) {
    return new Where(
        where.asWritten(),
        where.admin1(),
        where.admin2(),
        where.country(),
        Optional.empty(),
        where.precision());
  }

  private static String slot(Claim claim, Optional<Report> row) {
    return row.map(report -> "rows of " + report.source())
        .orElseGet(() ->
            claim.report()
                + "|"
                + claim.voice().origin()
                + "|"
                + claim.voice().stance()
                + "|"
                + claim.harm().combatantsKilled().side());
  }

  private void put(Column column, int value) {
    table.get(column.ordinal()).add(value);
  }

  private void put(Column low, Column high, Count count) {
    int lowest = count.lowest().orElse(NONE);
    put(low, lowest);
    put(high, count.highest().orElse(lowest));
  }

  /// What is kept that only matters for claims to come.
  enum Shared {
    /// Slots and words that one claim only has are left out.
    ONLY,
    /// They are kept.
    ALL
  }

  Columns columns(Shared shared) {
    Statistics statistics = given.orElse(Statistics.NONE);
    Set<String> towns = given.isPresent() ? statistics.towns() : towns();
    List<Spot> spots = spots(towns);
    int[] order = order(spots);
    Points at = Points.of(order.length);
    int[][] sorted = new int[order.length][];
    List<ClaimId> sortedIds = new ArrayList<>(order.length);
    for (int i = 0; i < order.length; i++) {
      at.set(i, points.get(order[i]));
      sorted[i] = bags.get(order[i]);
      sortedIds.add(ids.get(order[i]));
    }
    byte[] precision = new byte[order.length];
    int[] precisions = column(Column.DATE_PRECISION, order);
    int[] isRow = column(Column.IS_ROW, order);
    boolean[] row = new boolean[order.length];
    int[] isTotal = column(Column.IS_TOTAL, order);
    BitSet total = new BitSet();
    for (int i = 0; i < order.length; i++) {
      precision[i] = (byte) precisions[i];
      row[i] = isRow[i] == 1;
      total.set(i, isTotal[i] == 1);
    }
    return new Columns(
        sortedIds,
        new Dates(column(Column.FROM, order), column(Column.TO, order), precision),
        new Columns.Spots(column(Column.PLACE, order), spots, at),
        new Columns.Acts(
            column(Column.TYPE, order),
            column(Column.ATTACKER, order),
            column(Column.TARGET, order),
            new Kinds(
                types.values(), given.isPresent() ? statistics.types() : types.values(), codebooks),
            names.parties(given.isPresent() ? statistics.frequent() : names.frequent())),
        new Columns.Counts(
            column(Column.SIDE, order),
            ranges(Column.KILLED_LOW, Column.KILLED_HIGH, order),
            ranges(Column.CIVILIANS_LOW, Column.CIVILIANS_HIGH, order),
            ranges(Column.INJURED_LOW, Column.INJURED_HIGH, order)),
        words(sorted, shared),
        new Columns.Carriers(
            column(Column.PUBLISHED, order),
            shared == Shared.ALL ? column(Column.SLOT, order) : sharedSlots(order),
            row,
            total));
  }

  private Words words(int[][] sorted, Shared shared) {
    int[] present = counts();
    IntPredicate met = word -> shared == Shared.ALL || present[word] > 1;
    return given
        .map(statistics ->
            new Words(
                sorted,
                statistics.claims(),
                words.stems().stream().mapToInt(statistics::claimsWith).toArray(),
                met))
        .orElseGet(() -> new Words(sorted, sorted.length, present, met));
  }

  /// How many claims have each word.
  private int[] counts() {
    int[] claimsWith = new int[words.stems().size()];
    for (int[] bag : bags) {
      for (int word : bag) {
        claimsWith[word]++;
      }
    }
    return claimsWith;
  }

  private Set<String> towns() {
    Set<String> towns = new TreeSet<>();
    places.values().forEach(where -> Spot.townBearing(where).ifPresent(towns::add));
    return towns;
  }

  private List<Spot> spots(Set<String> towns) {
    List<Spot> spots = new ArrayList<>();
    places.values().forEach(where -> spots.add(Spot.of(where, towns)));
    return spots;
  }

  /// Positions in the order of arrival, by province, day and id.
  private int[] order(List<Spot> spots) {
    Ints place = table.get(Column.PLACE.ordinal());
    Ints from = table.get(Column.FROM.ordinal());
    List<String> names = spots.stream().map(Spot::province).distinct().sorted().toList();
    Map<String, Integer> ranks = new HashMap<>();
    names.forEach(name -> ranks.put(name, ranks.size()));
    int[] rankOf =
        spots.stream().mapToInt(spot -> ranks.getOrDefault(spot.province(), 0)).toArray();
    Integer[] order = new Integer[ids.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (one, two) -> {
          int byRank = Integer.compare(rankOf[place.get(one)], rankOf[place.get(two)]);
          int byDay = byRank != 0 ? byRank : Integer.compare(from.get(one), from.get(two));
          return byDay != 0 ? byDay : ids.get(one).compareTo(ids.get(two));
        });
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private int[] sharedSlots(int[] order) {
    int[] slot = column(Column.SLOT, order);
    int[] claimsWith = new int[slots.values().size()];
    for (int number : slot) {
      claimsWith[number]++;
    }
    return Arrays.stream(slot).map(number -> claimsWith[number] > 1 ? number : NONE).toArray();
  }

  private Columns.Ranges ranges(Column low, Column high, int[] order) {
    return new Columns.Ranges(column(low, order), column(high, order));
  }

  private int[] column(Column column, int[] order) {
    Ints values = table.get(column.ordinal());
    return Arrays.stream(order).map(values::get).toArray();
  }
}
