package org.trucewatch.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws one report of an event by a source, with the source's errors, in a world of a hardness
/// from 0 (only dates are imprecise) to 1.
final class Reporting {
  private static final int DAYS_OF_MONTH = 30;
  private static final int MIDDLE_OF_MONTH = 14;

  private final Theatre theatre;
  private final Vocabulary vocabulary;
  private final double hardness;
  private final Dice dice;

  Reporting(Theatre theatre, Vocabulary vocabulary, double hardness, Dice dice) {
    this.theatre = theatre;
    this.vocabulary = vocabulary;
    this.hardness = hardness;
    this.dice = dice;
  }

  /// The steps must stay in this order, see {@link Dice}.
  Row report(TrueEvent event, Profile source) {
    Row.Moment when = when(event, source);
    Row.Spot where = where(event, source);
    int type = type(event.fineType());
    Row.Party attacker = party(event.duel().attacker(), source.unknown().attacker());
    Row.Party target = party(event.duel().target(), source.unknown().target());
    int deaths = deaths(event.duel().deaths(), source);
    String text = text(event, source, where.name(), type);
    return new Row(
        Row.Key.plain(Row.Key.NONE, source.name(), event.number()),
        when,
        where,
        source.kind(type),
        new Row.Parties(attacker, target),
        new Row.Told(deaths, text));
  }

  private Row.Moment when(TrueEvent event, Profile source) {
    int precision = 1 + dice.mix(source.dayWeights());
    long day =
        event.day()
            + switch (dice.mix(
                1 - .20 * hardness, .14 * hardness, .035 * hardness, .025 * hardness)) {
              case 0 -> 0;
              case 1 -> source.isFeed() || dice.chance(.7) ? 1 : -1;
              case 2 -> dice.coin() ? 2 : -2;
              default -> dice.below(15) - 7;
            };
    return Row.Moment.ofDay(
        switch (precision) {
          case 2 -> day + dice.below(7) - 3;
          case 3 -> day - Math.floorMod(day, DAYS_OF_MONTH) + MIDDLE_OF_MONTH;
          default -> day;
        },
        precision);
  }

  private Row.Spot where(TrueEvent event, Profile source) {
    int precision = 1 + dice.mix(source.pointWeights(hardness));
    Place right = theatre.place(event.scene().place());
    Place place = dice.chance(.10 * hardness) ? theatre.neighbour(right, dice) : right;
    String name = dice.chance(.2) ? dice.typo(place.name()) : place.name();
    var area = new Row.Area(theatre.number(), place.province(), place.district());
    return switch (precision) {
      case 1 -> {
        boolean atEvent = place.equals(right);
        double lat = atEvent ? event.scene().lat() : place.lat();
        double lon = atEvent ? event.scene().lon() : place.lon();
        yield new Row.Spot(Optional.of(near(lat, lon, .7)), precision, area, name);
      }
      case 2 ->
          new Row.Spot(
              Optional.of(
                  dice.chance(.3)
                      ? near(place.lat(), place.lon(), 4)
                      : new Row.Coordinates(place.lat(), place.lon())),
              precision,
              area,
              name);
      case 3 -> new Row.Spot(centre(theatre.district(place)), precision, area, "");
      default ->
          new Row.Spot(centre(theatre.province(place)), precision, area.withoutDistrict(), "");
    };
  }

  private Row.Coordinates near(double lat, double lon, double spreadKm) {
    double north = dice.gaussian() * spreadKm / 110.6;
    return new Row.Coordinates(lat + north, lon + dice.gaussian() * spreadKm / 100);
  }

  private static Optional<Row.Coordinates> centre(Theatre.Centre centre) {
    return Optional.of(new Row.Coordinates(centre.lat(), centre.lon()));
  }

  private int type(int fine) {
    return switch (dice.mix(1 - .20 * hardness, .13 * hardness, .05 * hardness, .02 * hardness)) {
      case 0 -> fine;
      case 1 -> Types.middle(fine) * Types.FINE_IN_MIDDLE + dice.below(Types.FINE_IN_MIDDLE);
      case 2 -> {
        int coarse = Types.coarse(Types.middle(fine));
        int middle = dice.below(Types.MIDDLE);
        while (Types.coarse(middle) != coarse) {
          middle = dice.below(Types.MIDDLE);
        }
        yield Types.FINE_IN_MIDDLE * middle + dice.below(Types.FINE_IN_MIDDLE);
      }
      default -> dice.below(Types.FINE);
    };
  }

  private Row.Party party(int actor, double unknownAtHardnessOne) {
    double unknown = unknownAtHardnessOne * hardness;
    double right = Math.max(.2, .90 - unknown - .10 * (hardness - 1));
    return switch (dice.mix(right, unknown, .06 * hardness, .04 * hardness)) {
      case 0 -> named(actor);
      case 1 -> Row.Party.UNKNOWN;
      case 2 -> new Row.Party("side" + Vocabulary.side(actor), Vocabulary.side(actor));
      default -> named(dice.below(Vocabulary.ACTORS));
    };
  }

  private Row.Party named(int actor) {
    return new Row.Party(vocabulary.actor(actor), Vocabulary.side(actor));
  }

  private int deaths(int real, Profile source) {
    int told =
        switch (dice.mix(.52, .30 * hardness, .10 * hardness, .06 * hardness)) {
          case 0 -> real;
          case 1 -> (int) Math.round(real * Math.exp(.45 * dice.gaussian()));
          case 2 -> Row.Told.NOT_STATED;
          default -> Math.max(0, real + dice.below(5) - 2);
        };
    boolean early = source.isFeed() && told > 2 && dice.chance(.35 * hardness);
    return early ? (int) Math.ceil(told * (.3 + .6 * dice.unit())) : told;
  }

  private String text(TrueEvent event, Profile source, String place, int type) {
    if (!dice.chance(source.withText())) {
      return "";
    }
    List<String> words = new ArrayList<>();
    if (!place.isEmpty() && dice.chance(.7)) {
      words.add(place);
    }
    for (int word : event.words()) {
      if (dice.chance(1 - .45 * hardness)) {
        words.add(vocabulary.word(word));
      }
    }
    int noise = 2 + dice.below(4);
    for (int i = 0; i < noise; i++) {
      words.add(vocabulary.word(Vocabulary.draw(type, dice)));
    }
    return String.join(" ", words);
  }
}
