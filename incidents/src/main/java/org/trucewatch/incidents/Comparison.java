package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.WherePrecision;

/// Compares two claims field by field. A field that says nothing, because one side does not state
/// it, has no level.
///
/// Levels after Fellegi and Sunter (1969), "A Theory for Record Linkage", with comparison levels
/// for each class of precision: a record placed to the province says less by agreeing, and less by
/// disagreeing, than one placed to the town.
final class Comparison {
  /// Two points this close are one place, in km.
  private static final double SAME_KM = 1.5;

  private static final double CLOSE_KM = 5;
  private static final double NEARBY_KM = 12;

  /// How far apart two points may lie and still be compared, in km.
  static final double REACH_KM = 22;

  private static final double ALIKE = .45;
  private static final double CLOSE = .20;
  private static final double SOME = .04;

  private final Vocabulary vocabulary;

  Comparison(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The levels of the two claims, at most one for each field, in the order of the fields.
  ///
  /// @param family the family that brought them together: the field that selected a pair says
  ///   nothing more about it
  List<Level> levels(Prepared a, Prepared b, Family family) {
    List<Level> levels = new ArrayList<>(Field.values().length);
    levels.add(place(a.spot(), b.spot()));
    if (family != Family.SWAPPED_DATE) {
      levels.add(time(a.span(), b.span()));
    }
    type(a, b).ifPresent(levels::add);
    actors(a, b).ifPresent(levels::add);
    harm(a.claim().harm(), b.claim().harm()).ifPresent(levels::add);
    if (family != Family.WORDS) {
      text(a, b).ifPresent(levels::add);
    }
    return levels;
  }

  /// Whether words or numbers tie two claims to each other, beyond time, kind and actor.
  boolean agreesSpecifically(Prepared a, Prepared b) {
    return harm(a.claim().harm(), b.claim().harm()).filter(Level.HARM_EQUAL::equals).isPresent()
        || text(a, b)
            .filter(level -> level == Level.TEXT_ALIKE || level == Level.TEXT_CLOSE)
            .isPresent();
  }

  private static Level place(Spot a, Spot b) {
    if (a.isCoarse() || b.isCoarse()) {
      return region(a, b);
    }
    if (a.isProvince() || b.isProvince()) {
      return a.sameProvince(b) ? Level.PROVINCE_SAME : Level.PROVINCE_OTHER;
    }
    if (a.point().isPresent() && b.point().isPresent()) {
      return points(a, b, a.point().get().distanceKm(b.point().get()));
    }
    boolean named = a.sharesName(b);
    if (a.sameProvince(b)) {
      boolean bothNamed = !a.names().isEmpty() && !b.names().isEmpty();
      return named
          ? Level.DISTRICT_NAMED
          : bothNamed ? Level.DISTRICT_OTHER_NAME : Level.DISTRICT_NO_NAME;
    }
    return named ? Level.DISTRICT_NAME_ELSEWHERE : Level.DISTRICT_ELSEWHERE;
  }

  private static Level region(Spot a, Spot b) {
    if (!a.countriesAgree(b) || a.country().isKnown() != b.country().isKnown()) {
      return Level.REGION_OTHER;
    }
    return a.sharesName(b) ? Level.REGION_NAMED : Level.REGION_SAME;
  }

  private static Level points(Spot a, Spot b, double km) {
    boolean exact = a.precision() == WherePrecision.EXACT && b.precision() == WherePrecision.EXACT;
    if (km < SAME_KM) {
      return exact ? Level.EXACT_SAME : sameTown(a, b);
    }
    if (km < CLOSE_KM) {
      return exact ? Level.EXACT_CLOSE : Level.NEAR_CLOSE;
    }
    if (km < NEARBY_KM) {
      return exact ? Level.EXACT_NEARBY : Level.NEAR_NEARBY;
    }
    if (km < REACH_KM) {
      return exact ? Level.EXACT_AROUND : Level.NEAR_AROUND;
    }
    return exact ? Level.EXACT_FAR : Level.NEAR_FAR;
  }

  /// A town's point stands for all its quarters, so another name there is not another place.
  private static Level sameTown(Spot a, Spot b) {
    if (a.sharesName(b)) {
      return Level.NEAR_SAME_NAMED;
    }
    boolean bothNamed = !a.names().isEmpty() && !b.names().isEmpty();
    return bothNamed ? Level.NEAR_SAME_OTHER_NAME : Level.NEAR_SAME;
  }

  private static Level time(Span a, Span b) {
    long gap = a.gap(b);
    if (!a.isExact() || !b.isExact()) {
      return gap == 0 ? Level.TIME_INSIDE : Level.TIME_OUTSIDE;
    }
    if (gap == 0) {
      return a.from() == b.from() ? Level.TIME_SAME : Level.TIME_TOUCHES;
    }
    return gap == 1
        ? Level.TIME_ONE
        : gap == 2 ? Level.TIME_TWO : gap <= 4 ? Level.TIME_FOUR : Level.TIME_FAR;
  }

  private static Optional<Level> type(Prepared a, Prepared b) {
    var typeA = a.claim().event().type();
    var typeB = b.claim().event().type();
    if (typeA.equals(typeB)) {
      return Optional.of(Level.TYPE_SAME);
    }
    EventClass classA = a.eventClass();
    EventClass classB = b.eventClass();
    if (classA == EventClass.OTHER || classB == EventClass.OTHER) {
      return Optional.empty();
    }
    if (classA == classB) {
      return Optional.of(Level.TYPE_CLASS);
    }
    return Optional.of(akin(classA, classB) ? Level.TYPE_AKIN : Level.TYPE_OTHER);
  }

  /// Kinds that reports of one event mix up: a blast may be a strike, a shell or a bomb; fire
  /// across a line is told as shelling or as a clash, and as coming from the air or the ground.
  private static boolean akin(EventClass a, EventClass b) {
    EnumSet<EventClass> both = EnumSet.of(a, b);
    return both.contains(EventClass.EXPLOSION)
        || (both.contains(EventClass.SHELLING) && !both.contains(EventClass.BOMBING))
        || both.equals(EnumSet.of(EventClass.GROUND, EventClass.BOMBING));
  }

  private static Optional<Level> actors(Prepared a, Prepared b) {
    var one = a.claim().event().actors();
    var two = b.claim().event().actors();
    if (!(one.attacker() instanceof Actor.Named) || !(two.attacker() instanceof Actor.Named)) {
      return Optional.empty();
    }
    Party first = a.meaning().attacker();
    Party second = b.meaning().attacker();
    if (first.agrees(second)) {
      return Optional.of(Level.ACTORS_SAME);
    }
    boolean swapped = first.agrees(b.meaning().target()) || second.agrees(a.meaning().target());
    return Optional.of(swapped ? Level.ACTORS_SWAPPED : Level.ACTORS_OTHER);
  }

  /// Compares the dead where both claims speak of the same side's, else the civilians, else the
  /// injured. An own and an enemy loss are two numbers and say nothing about each other.
  private static Optional<Level> harm(Harm a, Harm b) {
    boolean sameSide = a.combatantsKilled().side().equals(b.combatantsKilled().side());
    if (sameSide && a.killed().isStated() && b.killed().isStated()) {
      return Optional.of(counts(a.killed(), b.killed()));
    }
    if (a.civiliansKilled().isStated() && b.civiliansKilled().isStated()) {
      return Optional.of(counts(a.civiliansKilled(), b.civiliansKilled()));
    }
    if (sameSide && a.injured().isStated() && b.injured().isStated()) {
      return Optional.of(counts(a.injured(), b.injured()));
    }
    return Optional.empty();
  }

  private static Level counts(Count a, Count b) {
    int lowA = a.lowest().orElseThrow();
    int lowB = b.lowest().orElseThrow();
    int highA = a.highest().orElse(lowA);
    int highB = b.highest().orElse(lowB);
    if (lowA == lowB && highA == highB) {
      return highA > 2 ? Level.HARM_EQUAL : Level.HARM_EQUAL_FEW;
    }
    if (highA == 0 || highB == 0) {
      return Level.HARM_NONE_SOME;
    }
    boolean overlap = lowA <= highB && lowB <= highA;
    int small = Math.min(highA, highB);
    int large = Math.max(lowA, lowB);
    if (overlap || large - small <= 1 || 3 * small >= 2 * large) {
      return Level.HARM_CLOSE;
    }
    return 3 * small >= large ? Level.HARM_APART : Level.HARM_FAR;
  }

  private Optional<Level> text(Prepared a, Prepared b) {
    if (vocabulary.isMute(a.words()) || vocabulary.isMute(b.words())) {
      return Optional.empty();
    }
    double cosine = vocabulary.cosine(a.words(), b.words());
    return Optional.of(
        cosine >= ALIKE
            ? Level.TEXT_ALIKE
            : cosine >= CLOSE
                ? Level.TEXT_CLOSE
                : cosine >= SOME ? Level.TEXT_SOME : Level.TEXT_NONE);
  }

  /// The distance of two claims with points, in km; empty if either has none.
  static Optional<Double> distanceKm(Prepared a, Prepared b) {
    Optional<Point> one = a.spot().point();
    Optional<Point> two = b.spot().point();
    return one.isPresent() && two.isPresent()
        ? Optional.of(one.get().distanceKm(two.get()))
        : Optional.empty();
  }
}
