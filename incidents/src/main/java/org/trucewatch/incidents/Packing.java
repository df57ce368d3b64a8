package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
/// order of arrival.
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
    IS_ROW
  }

  private static final int NONE = Columns.NONE;

  private final InForce codebooks;
  private final PartyNames names;
  private final List<ClaimId> ids = new ArrayList<>();
  private final List<Optional<Point>> points = new ArrayList<>();
  private final List<int[]> bags = new ArrayList<>();
  private final List<Ints> table = new ArrayList<>();
  private final Numbering<Where> places = new Numbering<>();
  private final Numbering<EventType> types = new Numbering<>();
  private final Numbering<String> slots = new Numbering<>();
  private final Numbering<String> sides = new Numbering<>();
  private final WordBags words = new WordBags();

  private Packing(InForce codebooks) {
    this.codebooks = codebooks;
    this.names = new PartyNames(codebooks.actors());
    for (int column = 0; column < Column.values().length; column++) {
      table.add(new Ints());
    }
  }

  static Columns of(Evidence evidence, InForce codebooks) {
    Packing packing = new Packing(codebooks);
    for (Claim claim : evidence.claims().values()) {
      Optional<Report> report = evidence.findReport(claim);
      Optional<Source> source = report.flatMap(page -> evidence.findSource(page.source()));
      String affiliation =
          evidence
              .findSource(claim.voice().origin())
              .map(speaker -> speaker.standing().affiliation())
              .orElse("");
      packing.add(claim, report, source, affiliation);
    }
    return packing.columns();
  }

  /// Adds a claim.
  ///
  /// @param report the report that carries it, if the case holds it
  /// @param source who published that, if registered
  /// @param affiliation whom the speaker belongs to; empty if to nobody known
  private void add(
      Claim claim, Optional<Report> report, Optional<Source> source, String affiliation) {
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
    boolean row = source.map(Source::rowsAreDistinctEvents).orElse(false);
    put(Column.SLOT, slots.of(slot(claim, row ? report : Optional.empty())));
    put(Column.IS_ROW, row ? 1 : 0);
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

  private Columns columns() {
    List<Spot> spots = spots();
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
    for (int i = 0; i < order.length; i++) {
      precision[i] = (byte) precisions[i];
      row[i] = isRow[i] == 1;
    }
    return new Columns(
        sortedIds,
        new Dates(column(Column.FROM, order), column(Column.TO, order), precision),
        new Columns.Spots(column(Column.PLACE, order), spots, at),
        new Columns.Acts(
            column(Column.TYPE, order),
            column(Column.ATTACKER, order),
            column(Column.TARGET, order),
            new Kinds(types.values(), codebooks),
            names.parties()),
        new Columns.Counts(
            column(Column.SIDE, order),
            ranges(Column.KILLED_LOW, Column.KILLED_HIGH, order),
            ranges(Column.CIVILIANS_LOW, Column.CIVILIANS_HIGH, order),
            ranges(Column.INJURED_LOW, Column.INJURED_HIGH, order)),
        new Words(sorted, words.distinct()),
        new Columns.Carriers(column(Column.PUBLISHED, order), sharedSlots(order), row));
  }

  private List<Spot> spots() {
    Set<String> towns = new TreeSet<>();
    places.values().forEach(where -> Spot.townBearing(where).ifPresent(towns::add));
    return places.values().stream().map(where -> Spot.of(where, towns)).toList();
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
