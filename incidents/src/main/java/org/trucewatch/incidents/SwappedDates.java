package org.trucewatch.incidents;

/// Claims published long after their event, by the day that their date gives when day and month are
/// swapped: what a claim that comes in later looks through for those that read as its own date.
final class SwappedDates {
  private final Columns claims;
  private final Families families;
  private final Numbering<String> provinces = new Numbering<>();
  private final Dates swapped = new Dates(new int[0], new int[0], new byte[0]);
  private final Blocks cells;
  private final Blocks areas;

  SwappedDates(Columns claims, Families families) {
    this.claims = claims;
    this.families = families;
    cells = new Blocks.Builder().build(swapped);
    areas = new Blocks.Builder().build(swapped);
    for (int i = 0; i < claims.size(); i++) {
      insert(i);
    }
  }

  /// Takes a claim.
  void insert(int i) {
    if (!claims.isFine(i) || !families.isStale(i)) {
      return;
    }
    int day = claims.dates().swapped(i);
    swapped.put(i, day, day, 0);
    if (claims.hasPoint(i)) {
      cells.insert(claims.spots().points().cell()[i], i);
    }
    if (!claims.spot(i).province().isEmpty()) {
      areas.insert(provinces.of(claims.spot(i).province()), i);
    }
  }

  /// Finds the claims whose swapped date is this claim's, but not the other way round.
  void around(int i, Candidates.Sink sink) {
    if (!claims.isFine(i)) {
      return;
    }
    int day = claims.dates().from(i);
    Ints near = new Ints();
    if (claims.hasPoint(i)) {
      for (int cell : Points.around(claims.spots().points().cell()[i], Comparison.REACH_KM)) {
        cells.between(cell, day - 1, day + 1, near::add);
      }
    }
    if (!claims.spot(i).province().isEmpty()) {
      int province = provinces.of(claims.spot(i).province());
      areas.between(province, day - 1, day + 1, near::add);
    }
    near.distinct()
        .filter(j -> j != i && families.readsAs(j, i) && !families.readsAs(i, j))
        .filter(j -> families.of(i, j).filter(f -> f == Family.SWAPPED_DATE).isPresent())
        .forEach(j -> sink.pair(i, j, Family.SWAPPED_DATE));
  }
}
