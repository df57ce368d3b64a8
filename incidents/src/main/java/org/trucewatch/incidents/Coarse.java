package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds the place of coarse claims once the finer ones are grouped. A record known to the province
/// joins the one incident it can mean, if words or numbers say so too: time, kind and actor alone
/// only tell that it is the same campaign. Where it can mean several, it only covers them. A record
/// of a region that names the places of several incidents is their sum.
final class Coarse {
  private final List<Prepared> claims;
  private final Groups groups;
  private final PairScores scores;
  private final Comparison comparison;
  private final Map<Integer, String> sums;

  Coarse(
      List<Prepared> claims,
      Groups groups,
      PairScores scores,
      Comparison comparison,
      Map<Integer, String> sums) {
    this.claims = claims;
    this.comparison = comparison;
    this.groups = groups;
    this.scores = scores;
    this.sums = sums;
  }

  /// Sets apart the records of a region that name the places of incidents.
  ///
  /// @param least from how many incidents on: two for any record, since an event along a border may
  ///   name one of its places; one for a record that no other joined
  void setSumsApart(int least) {
    for (int i = 0; i < claims.size(); i++) {
      if (isFree(i) && claims.get(i).spot().isCoarse()) {
        placeRegion(i, least);
      }
    }
  }

  /// Lets each record of a province join the one incident it can mean.
  ///
  /// @param threshold least mean score, in bits
  void attachProvinces(double threshold) {
    for (int i = 0; i < claims.size(); i++) {
      if (isFree(i) && claims.get(i).spot().isProvince()) {
        placeProvince(i, threshold);
      }
    }
  }

  private boolean isFree(int i) {
    return !sums.containsKey(i) && groups.members(i).size() == 1;
  }

  private void placeProvince(int i, double threshold) {
    List<Integer> possible = fineGroups(i);
    if (possible.size() > 1 && !claims.get(i).isRow()) {
      sums.put(i, "known to the province only, where " + possible.size() + " incidents fit");
    } else if (possible.size() == 1) {
      int target = possible.getFirst();
      List<Integer> fine =
          groups.members(target).stream().filter(j -> claims.get(j).isFine()).toList();
      boolean specific =
          fine.stream().anyMatch(j -> comparison.agreesSpecifically(claim(i), claim(j)));
      if (specific && groups.mayMerge(i, target) && scores.mean(List.of(i), fine) > threshold) {
        groups.join(i, target);
      }
    }
  }

  private Prepared claim(int i) {
    return claims.get(i);
  }

  /// The groups of finer claims in the claim's province and time, by root.
  private List<Integer> fineGroups(int i) {
    Prepared claim = claims.get(i);
    TreeSet<Integer> roots = new TreeSet<>();
    for (int j = 0; j < claims.size(); j++) {
      Prepared other = claims.get(j);
      if (other.isFine()
          && !sums.containsKey(j)
          && claim.spot().sameProvince(other.spot())
          && claim.span().gap(other.span()) == 0) {
        roots.add(groups.root(j));
      }
    }
    return new ArrayList<>(roots);
  }

  private void placeRegion(int i, int least) {
    Prepared claim = claims.get(i);
    TreeSet<Integer> named = new TreeSet<>();
    for (int j = 0; j < claims.size(); j++) {
      Prepared other = claims.get(j);
      if (other.isFine()
          && !sums.containsKey(j)
          && claim.span().gap(other.span()) == 0
          && other.eventClass() == claim.eventClass()
          && Cover.namesPlaceOf(claim.spot(), other.spot())) {
        named.add(groups.root(j));
      }
    }
    if (named.size() >= least && !claim.isRow()) {
      String many =
          named.size() == 1 ? "the place of an incident" : named.size() + " incidents' places";
      sums.put(i, "placed to a region, and names " + many);
    }
  }
}
