package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.claims.Point;

/// How well a candidate fits: its name first, then where it lies and what it is. The weights are
/// set by judgement and written down here; none was fitted to a data set.
final class Scoring {
  /// The least score that may be accepted.
  static final double ACCEPT = 0.8;

  /// How much better than the next place elsewhere the best must be.
  static final double MARGIN = 0.08;

  static final double SKELETON = 0.6;
  static final double SKELETON_LIKENESS = 0.25;
  static final double SLIP = 0.5;
  static final double SLIP_LIKENESS = 0.27;

  private static final double INSIDE = 0.15;
  private static final double CLOSE = 0.05;
  private static final double APART = -0.1;
  private static final double ELSEWHERE = -0.35;
  private static final double RIGHT_KIND = 0.05;
  private static final double OTHER_KIND = -0.05;
  private static final double UNLIKE_KIND = -0.12;
  private static final double SETTLED = 0.02;
  private static final long DWARFS_FROM = 500_000;
  private static final long DWARFS = 50;
  private static final double BY_PEOPLE = 0.008;

  private Scoring() {}

  /// A surrounding that a candidate should lie in.
  ///
  /// @param words what it is, for the reasons
  /// @param area where it is
  /// @param toleranceKm how far outside still counts as inside
  /// @param measured distances measured so far, by id of place
  record Surrounding(String words, Area area, double toleranceKm, Map<String, Double> measured) {
    Surrounding(String words, Area area, double toleranceKm) {
      this(words, area, toleranceKm, new ConcurrentHashMap<>());
    }

    /// Distances are kept, for the same places are asked about again and again.
    double distanceKm(Place place) {
      return measured.computeIfAbsent(place.id(), _ -> area.distanceKm(place.point()));
    }
  }

  static Candidate score(
      Place place, double fit, Optional<PlaceKind> asked, List<Surrounding> around) {
    var reasons = new ArrayList<String>();
    reasons.add(name(place, fit));
    double score = fit;
    for (Surrounding one : around) {
      double apart = Math.max(0, one.distanceKm(place) - one.toleranceKm());
      score += where(apart, Math.max(25, one.toleranceKm()), fit == 1);
      reasons.add(
          apart == 0
              ? "in " + one.words()
              : Math.max(1, Math.round(apart)) + " km outside " + one.words());
    }
    score += kind(place, asked, reasons);
    if (place.extent().population() > 0
        && asked.filter(kind -> kind != PlaceKind.SETTLEMENT).isEmpty()) {
      score += BY_PEOPLE * StrictMath.log10((double) place.extent().population());
      reasons.add(String.format(Locale.ROOT, "%d people", place.extent().population()));
    }
    return new Candidate(place, Math.round(score * 1000) / 1000.0, reasons);
  }

  private static String name(Place place, double fit) {
    if (fit == 1) {
      return "spelt alike";
    }
    return String.format(Locale.ROOT, "spelling close (%.2f), as \"%s\"", fit, place.name());
  }

  /// A name spelt alike may lie a little outside, for bounds are drawn roughly; another spelling
  /// may not.
  private static double where(double apartKm, double closeKm, boolean alike) {
    if (apartKm == 0) {
      return INSIDE;
    }
    if (apartKm <= closeKm) {
      return alike ? CLOSE : 0;
    }
    return alike && apartKm <= 3 * closeKm ? APART : ELSEWHERE;
  }

  private static double kind(Place place, Optional<PlaceKind> asked, List<String> reasons) {
    if (asked.isEmpty()) {
      return place.kind() == PlaceKind.SETTLEMENT ? SETTLED : 0;
    }
    PlaceKind kind = asked.get();
    if (place.kind() == kind) {
      reasons.add("is a " + kind.words());
      return RIGHT_KIND;
    }
    reasons.add("is a " + place.kind().words() + ", not a " + kind.words());
    boolean near =
        switch (kind) {
          case SETTLEMENT -> place.kind() == PlaceKind.SITE || place.kind() == PlaceKind.DISTRICT;
          case DISTRICT -> place.kind() == PlaceKind.SETTLEMENT || place.kind() == PlaceKind.AREA;
          case AREA -> place.kind() != PlaceKind.COUNTRY;
          case FEATURE -> place.kind() == PlaceKind.AREA || place.kind() == PlaceKind.DISTRICT;
          case SITE -> place.kind() == PlaceKind.AREA;
          case PROVINCE, COUNTRY -> false;
        };
    return near ? OTHER_KIND : UNLIKE_KIND;
  }

  /// Whether a place is so much larger than another of its name that nobody would mean the other
  /// without saying so.
  static boolean dwarfs(Place large, Place small) {
    return large.extent().population() >= DWARFS_FROM
        && large.extent().population() >= DWARFS * Math.max(1, small.extent().population())
        && small.kind() == PlaceKind.SETTLEMENT;
  }

  /// Whether two candidates mean the same spot, so that choosing the better one loses nothing.
  static boolean sameSpot(Place a, Place b) {
    double reach = Math.max(25, a.extent().radiusKm() + b.extent().radiusKm());
    Point from = a.point();
    return a.within().country().equals(b.within().country()) && from.distanceKm(b.point()) <= reach;
  }
}
