package org.trucewatch.bench.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// Draws what happened: a self-exciting process (Hawkes), in which each event may provoke others
/// soon and near, in 45 % of cases with the sides swapped. Such retaliation is what linkage finds
/// hardest to tell from a second report.
final class History {
  private static final double CHILDREN = .45;
  private static final double LAG_DAYS = 1.2;
  private static final double SPREAD_KM = 2.5;
  private static final double[] TYPES = Dice.zipf(Types.FINE, .7);
  private static final double[] ACTORS = Dice.zipf(Vocabulary.ACTORS, 1.0);
  private static final int MOST_DEATHS = 400;

  private final Theatre theatre;
  private final Dice dice;

  private History(Theatre theatre, Dice dice) {
    this.theatre = theatre;
    this.dice = dice;
  }

  /// The events of some theatres in order of time, numbered.
  static List<TrueEvent> number(List<TrueEvent> events) {
    List<TrueEvent> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparingDouble(TrueEvent::days));
    return IntStream.range(0, sorted.size()).mapToObj(i -> sorted.get(i).withNumber(i)).toList();
  }

  /// The events of a theatre, not yet in order.
  static List<TrueEvent> draw(Theatre theatre, double perDay, double days, Dice dice) {
    var history = new History(theatre, dice);
    int immigrants = dice.poissonOfMany(perDay * (1 - CHILDREN) * days);
    Deque<TrueEvent> open = new ArrayDeque<>();
    for (int i = 0; i < immigrants; i++) {
      open.add(history.immigrant(dice.unit() * days));
    }
    List<TrueEvent> events = new ArrayList<>();
    while (!open.isEmpty()) {
      TrueEvent event = open.remove();
      events.add(event);
      for (int children = dice.poisson(CHILDREN); children > 0; children--) {
        double when = event.days() - LAG_DAYS * Math.log(dice.unit());
        if (when < days) {
          open.add(history.child(event, when));
        }
      }
    }
    return events;
  }

  private TrueEvent immigrant(double when) {
    Place place = theatre.popular(dice);
    int type = dice.index(TYPES);
    int attacker = dice.index(ACTORS);
    int target = dice.index(ACTORS);
    while (Vocabulary.side(target) == Vocabulary.side(attacker)) {
      target = dice.index(ACTORS);
    }
    return event(when, place, type, attacker, target);
  }

  private TrueEvent child(TrueEvent parent, double when) {
    Place there = theatre.place(parent.scene().place());
    Place place = dice.chance(.5) ? there : theatre.neighbour(there, dice);
    int type = dice.chance(.6) ? parent.fineType() : dice.index(TYPES);
    boolean retaliation = dice.chance(.45);
    TrueEvent.Duel duel = parent.duel();
    return retaliation
        ? event(when, place, type, duel.target(), duel.attacker())
        : event(when, place, type, duel.attacker(), duel.target());
  }

  private TrueEvent event(double when, Place place, int type, int attacker, int target) {
    double lat = place.lat() + dice.gaussian() * SPREAD_KM / 110.6;
    double lon =
        place.lon() + dice.gaussian() * SPREAD_KM / (111.3 * Math.cos(Math.toRadians(place.lat())));
    int deaths =
        dice.chance(.5)
            ? 0
            : (int) Math.min(MOST_DEATHS, Math.floor(Math.pow(dice.unit(), -1 / 1.3)));
    int count = 4 + dice.below(6);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(Vocabulary.draw(type, dice));
    }
    return new TrueEvent(
        -1,
        when,
        new TrueEvent.Scene(theatre.number(), place.number(), lat, lon),
        type,
        new TrueEvent.Duel(attacker, target, deaths),
        words);
  }
}
