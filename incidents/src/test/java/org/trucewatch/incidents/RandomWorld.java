package org.trucewatch.incidents;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.incidents.World.Draft;

/// A small crowded world drawn at random, so that every family of pairs and every rule comes up.
final class RandomWorld {
  private static final List<String> PROVINCES = List.of("Velda", "Vaelda", "Quorlan", "");
  private static final List<String> TOWNS =
      List.of("Zarmak", "Zermaq", "Tolbek", "Tolber", "Morvan", "Morvad", "Velda", "Ash", "");
  private static final List<String> TYPES =
      List.of("air strike", "drone strike", "shelling", "ground clash", "explosion", "killing");
  private static final List<String> ACTORS = List.of("Eastern army", "Westland forces", "unknown");

  private static final List<String> WORDS =
      List.of("blast", "dawn", "raid", "bridge", "envoy", "toll", "mourners", "convoy");

  private static final List<String> TARGETS =
      List.of("northern militia", "Westland forces", "unknown", "Bazkuh mill", "Orgun bridge");

  private final Random random;

  private RandomWorld(long seed) {
    this.random = new Random(seed);
  }

  /// A story of this many claims, added in an order that a second seed shuffles.
  static Story story(long seed, int claims, long order) {
    Story story = new RandomWorld(seed).draw(claims);
    Collections.shuffle(story.world.claims, new Random(order));
    Collections.shuffle(story.world.reports, new Random(order + 1));
    return story;
  }

  static Evidence evidence(long seed, int claims) {
    return story(seed, claims, seed).evidence();
  }

  private Story draw(int claims) {
    Story story = new Story();
    story.world.speaker("rows", SourceKind.DATA_SET, "XX", "", "rows");
    for (int i = 0; i < claims; i++) {
      String id = "c" + i;
      LocalDate first = World.day(1).plusDays(random.nextInt(150));
      LocalDate published = first.plusDays(random.nextInt(80));
      boolean row = random.nextInt(4) == 0;
      String outlet = row ? "rows" : "outlet" + random.nextInt(5);
      story.page("p" + i, outlet, published, headline());
      story.adds(id, "p" + (row ? i : random.nextInt(i + 1)), draft -> fill(draft, first));
    }
    return story;
  }

  /// Up to four words, of which some are seldom.
  private String headline() {
    StringJoiner words = new StringJoiner(" ");
    for (int word = random.nextInt(5); word > 0; word--) {
      words.add(pick(WORDS) + (random.nextBoolean() ? random.nextInt(6) : ""));
    }
    return words.toString();
  }

  private Draft fill(Draft draft, LocalDate first) {
    Draft filled =
        draft
            .at(place())
            .when(time(first))
            .type(pick(TYPES))
            .attacker(pick(ACTORS))
            .target(pick(TARGETS));
    return random.nextBoolean() ? filled.killed(random.nextInt(12)) : filled;
  }

  private When time(LocalDate first) {
    DatePrecision precision = DatePrecision.values()[random.nextInt(4)];
    int length =
        switch (precision) {
          case DAY -> random.nextInt(2);
          case FEW_DAYS -> random.nextInt(6);
          case WEEK -> 6;
          case MONTH, YEAR -> 30;
        };
    return new When(first, first.plusDays(length), precision, "");
  }

  private Where place() {
    int kind = random.nextInt(8);
    WherePrecision precision =
        switch (kind) {
          case 0 -> WherePrecision.REGION;
          case 1 -> WherePrecision.PROVINCE;
          case 2, 3 -> WherePrecision.DISTRICT;
          case 4 -> WherePrecision.EXACT;
          default -> WherePrecision.NEAR;
        };
    Optional<String> province = Optional.of(pick(PROVINCES)).filter(name -> !name.isEmpty());
    Optional<Point> point =
        kind >= 3
            ? Optional.of(new Point(31 + random.nextDouble(), 66 + random.nextDouble()))
            : Optional.empty();
    String words = pick(TOWNS) + (random.nextInt(3) == 0 ? " and " + pick(TOWNS) : "");
    return Story.where(words, province, point, precision);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
