package org.trucewatch.incidents;

import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;

/// Finds the place of coarse claims once the others are grouped. A claim told of a province that
/// may mean several only covers them. A record of a region that names several places, of several
/// incidents that may be acts of whom it names, is their sum. One that names a single place may be
/// the larger action whose details the incidents there are.
final class Coarse {
  private static final long ALL = 0;

  private final Columns claims;
  private final Groups groups;
  private final Map<Integer, String> sums;
  private final Blocks fine;

  Coarse(Columns claims, Groups groups, Map<Integer, String> sums) {
    this.claims = claims;
    this.groups = groups;
    this.sums = sums;
    this.fine = fineByDay();
  }

  private Blocks fineByDay() {
    Blocks.Builder builder = new Blocks.Builder();
    for (int i : claims.byDay()) {
      if (claims.isFine(i) && !sums.containsKey(i)) {
        builder.add(ALL, i);
      }
    }
    return builder.build(claims.dates());
  }

  /// Sets apart the records of a region that name the places of incidents.
  ///
  /// @param least from how many incidents and places on: two for any record, since an event along a
  ///   border may name one of its places; one for a record that no other joined
  void setSumsApart(int least) {
    for (int i = 0; i < claims.size(); i++) {
      if (isFree(i) && claims.spot(i).isCoarse()) {
        placeRegion(i, least);
      }
    }
  }

  /// Sets apart the claims told of a province where several incidents fit.
  void setProvincesApart() {
    for (int i = 0; i < claims.size(); i++) {
      if (isFree(i) && claims.spot(i).isProvince() && !claims.isCoded(i)) {
        int claim = i;
        var possible = new TreeSet<Integer>();
        fine.within(
            i,
            ALL,
            0,
            j -> {
              if (claims.spot(claim).sameProvince(claims.spot(j)) && overlap(claim, j)) {
                possible.add(groups.root(j));
              }
            });
        if (possible.size() > 1) {
          sums.put(i, fitting(possible.size()));
        }
      }
    }
  }

  private boolean isFree(int i) {
    return !claims.isRow(i) && !sums.containsKey(i) && groups.count(i) == 1;
  }

  private boolean overlap(int i, int j) {
    return claims.dates().gap(i, j) == 0;
  }

  private void placeRegion(int i, int least) {
    var named = new TreeSet<Integer>();
    var names = new HashSet<Name>();
    fine.within(
        i,
        ALL,
        0,
        j -> {
          if (Cover.mayName(claims, i, j)) {
            named.add(groups.root(j));
            names.addAll(Cover.namesOf(claims.spot(i), claims.spot(j)));
          }
        });
    if (Math.min(named.size(), names.size()) >= least) {
      sums.put(i, naming(named.size()));
    }
  }

  /// Why a claim is a sum that names the places of so many incidents.
  static String naming(int incidents) {
    String many = incidents == 1 ? "the place of an incident" : incidents + " incidents' places";
    return "placed to a region, and names " + many;
  }

  /// Why a claim of a province is a sum that so many incidents fit.
  static String fitting(int incidents) {
    return "known to the province only, where " + incidents + " incidents fit";
  }
}
