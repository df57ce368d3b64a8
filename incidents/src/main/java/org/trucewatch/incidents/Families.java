package org.trucewatch.incidents;

import java.util.Optional;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.WherePrecision;

/// Decides from two claims alone whether they are compared, and in which family. A pair belongs to
/// one family at most.
final class Families {
  /// Days apart for records placed to the province or coarser, and for the same two actors.
  static final int SHORT_WINDOW = 2;

  /// Days apart for claims that share rare words.
  static final int WORDS_WINDOW = 18;

  /// How far apart two points may lie when two rare words are shared, in km.
  private static final double WORDS_KM = 120;

  private static final int SHARED_WORDS = 2;

  /// How far apart two points may lie when the same two actors are named, in km.
  static final double ACTORS_KM = 75;

  /// Days between an event and its publication beyond which a swapped date is considered.
  private static final int STALE_DAYS = 14;

  private static final Optional<Family> NONE = Optional.empty();
  private static final Optional<Family> POINTS = Optional.of(Family.POINTS);
  private static final Optional<Family> DISTRICT = Optional.of(Family.DISTRICT);
  private static final Optional<Family> NAME = Optional.of(Family.NAME);
  private static final Optional<Family> PROVINCE = Optional.of(Family.PROVINCE);
  private static final Optional<Family> REGION = Optional.of(Family.REGION);
  private static final Optional<Family> SWAPPED_DATE = Optional.of(Family.SWAPPED_DATE);
  private static final Optional<Family> ACTORS = Optional.of(Family.ACTORS);
  private static final Optional<Family> WORDS = Optional.of(Family.WORDS);
  private static final Optional<Family> REPEATED = Optional.of(Family.REPEATED);

  private final Columns claims;
  private final CountComparison counts;

  Families(Columns claims) {
    this.claims = claims;
    this.counts = new CountComparison(claims);
  }

  Optional<Family> of(int i, int j) {
    Optional<Family> near = near(i, j);
    if (near.isPresent()) {
      return near;
    }
    if (sharesActors(i, j)) {
      return ACTORS;
    }
    return sharesWords(i, j) ? WORDS : repeats(i, j) ? REPEATED : NONE;
  }

  /// The family of two claims that lie near each other in place and time.
  Optional<Family> near(int i, int j) {
    Spot a = claims.spot(i);
    Spot b = claims.spot(j);
    int gap = claims.dates().gap(i, j);
    if (a.isCoarse() || b.isCoarse()) {
      boolean together = a.isCoarse() && b.isCoarse() && gap <= SHORT_WINDOW;
      return together && a.countriesAgree(b) ? REGION : NONE;
    }
    if (a.isProvince() || b.isProvince()) {
      boolean together = gap <= SHORT_WINDOW && isWeek(i) && isWeek(j);
      return together && a.sameProvince(b) ? PROVINCE : NONE;
    }
    if (gap > Math.max(claims.dates().window(i), claims.dates().window(j))) {
      return swapped(i, j, a, b) ? SWAPPED_DATE : NONE;
    }
    if (isPointed(i) && isPointed(j)) {
      return claims.areWithin(i, j, Comparison.REACH_KM) ? POINTS : NONE;
    }
    if (a.sameDistrict(b) || (a.sameProvince(b) && !a.knowDistricts(b))) {
      return DISTRICT;
    }
    return a.sharesSkeleton(b) ? NAME : NONE;
  }

  /// Whether a date is known to the week or better: a month in a province says nothing of an event.
  private boolean isWeek(int i) {
    return claims.dates().precisionOf(i).code() <= DatePrecision.WEEK.code();
  }

  /// Whether a claim is placed to a town or better and has coordinates.
  boolean isPointed(int i) {
    return claims.hasPoint(i) && claims.spot(i).precision().code() <= WherePrecision.NEAR.code();
  }

  /// Whether one of the two dates, long before its publication, becomes the other's by swapping day
  /// and month, at the same place and time of publication.
  private boolean swapped(int i, int j, Spot a, Spot b) {
    int[] published = claims.carriers().published();
    if (Math.abs(published[i] - published[j]) > SHORT_WINDOW || !(readsAs(i, j) || readsAs(j, i))) {
      return false;
    }
    return claims.havePoints(i, j)
        ? claims.areWithin(i, j, Comparison.REACH_KM)
        : a.sameProvince(b) && a.sharesName(b);
  }

  /// Whether the swapped date of a stale claim is that of the other.
  boolean readsAs(int stale, int other) {
    return isStale(stale)
        && Math.abs(claims.dates().swapped(stale) - claims.dates().from(other)) <= 1;
  }

  boolean isStale(int i) {
    return claims.carriers().published()[i] - claims.dates().to(i) > STALE_DAYS
        && claims.dates().swapped(i) >= 0;
  }

  /// Whether two fine claims name the same two actors, near by, and are alike in kind or in deaths.
  private boolean sharesActors(int i, int j) {
    return claims.dates().gap(i, j) <= SHORT_WINDOW
        && sameTwoActors(i, j)
        && claims.isFine(i)
        && claims.isFine(j)
        && claims.areWithin(i, j, ACTORS_KM)
        && (claims.acts().kinds().mayBeOne(claims.type(i), claims.type(j))
            || counts.sameDeaths(i, j));
  }

  /// Whether two fine claims share rare words.
  private boolean sharesWords(int i, int j) {
    if (claims.dates().gap(i, j) > WORDS_WINDOW
        || !claims.isFine(i)
        || !claims.isFine(j)
        || claims.words().firstShared(i, j) == Columns.NONE
        || claims.words().sharedRare(i, j) < SHARED_WORDS) {
      return false;
    }
    boolean near =
        claims.havePoints(i, j)
            ? claims.areWithin(i, j, WORDS_KM)
            : claims.spot(i).countriesAgree(claims.spot(j));
    return near && claims.acts().kinds().compatible(claims.type(i), claims.type(j));
  }

  /// Whether two fine claims are told in much the same words, seldom ones among them: then a date
  /// or a place may be wrong, by however much.
  private boolean repeats(int i, int j) {
    Words words = claims.words();
    return claims.isFine(i)
        && claims.isFine(j)
        && words.firstSeldom(i, j) != Columns.NONE
        && words.sharedRare(i, j) >= SHARED_WORDS
        && TextLevel.isAlike(words.cosine(i, j))
        && claims.acts().kinds().compatible(claims.type(i), claims.type(j));
  }

  private boolean sameTwoActors(int i, int j) {
    return attacker(i) >= 0
        && target(i) >= 0
        && attacker(i) == attacker(j)
        && target(i) == target(j);
  }

  /// The key of who is said to have acted; {@link Columns#NONE} if nobody is named.
  int attacker(int i) {
    int party = claims.acts().attacker()[i];
    return party == Columns.NONE ? Columns.NONE : claims.acts().parties().key(party);
  }

  /// The key of who is said to have been hit; {@link Columns#NONE} if nobody is named.
  int target(int i) {
    int party = claims.acts().target()[i];
    return party == Columns.NONE ? Columns.NONE : claims.acts().parties().key(party);
  }
}
