package org.trucewatch.bench.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// A made-up world: what happened and the rows that tell of it, shuffled. Rows and events are a
/// function of the settings. It ranks methods; it says nothing of how well they do on a real data
/// set.
///
/// @param settings what it was drawn from
/// @param events all true events by number, also those of which no row tells
/// @param rows the rows by number
public record World(WorldSettings settings, List<TrueEvent> events, List<Row> rows) {
  /// The day that the days of events and rows are counted from.
  public static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

  private static final double REPORTS_AN_EVENT = 1.45;
  private static final double MOST_DAYS = 1_095;
  private static final double FEWEST_DAYS = 8;
  private static final double REPEATS = .15;
  private static final double COPIES = .20;

  public World {
    events = List.copyOf(events);
    rows = List.copyOf(rows);
  }

  /// Draws a world.
  public static World draw(WorldSettings settings) {
    Dice dice = Dice.of(settings.seed());
    Vocabulary vocabulary = Vocabulary.draw(dice);
    double eventDays = settings.reports() / REPORTS_AN_EVENT / settings.perDay();
    int count = (int) Math.max(1, Math.ceil(eventDays / MOST_DAYS));
    double days = Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, eventDays / count));
    List<Theatre> theatres = new ArrayList<>();
    List<TrueEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Theatre theatre = Theatre.draw(i, dice);
      theatres.add(theatre);
      events.addAll(History.draw(theatre, settings.perDay(), days, dice));
    }
    List<TrueEvent> numbered = History.number(events);
    List<Reporting> reporting =
        theatres.stream()
            .map(theatre -> new Reporting(theatre, vocabulary, settings.hardness(), dice))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (TrueEvent event : numbered) {
      int theatre = event.scene().theatre();
      Place place = theatres.get(theatre).place(event.scene().place());
      if (!told(event, place, reporting.get(theatre), dice, settings.reports(), rows)) {
        break;
      }
    }
    Collections.shuffle(rows, new Random(settings.seed()));
    List<Row> drawn =
        IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).withNumber(i)).toList();
    return new World(settings, numbered, ExtraRows.add(settings, numbered, drawn));
  }

  /// Adds the rows of one event; false when there are enough.
  private static boolean told(
      TrueEvent event, Place place, Reporting reporting, Dice dice, int enough, List<Row> rows) {
    Optional<Row> b = Optional.empty();
    for (Profile source : Profile.ALL) {
      if (dice.unit() >= source.coverage(event, place)) {
        continue;
      }
      Row row = reporting.report(event, source);
      if (source.isFeed() && b.isPresent() && dice.chance(COPIES)) {
        row = row.copying(b.get());
      }
      rows.add(row);
      if (source.equals(Profile.B)) {
        b = Optional.of(row);
      }
      while (source.isFeed() && dice.chance(REPEATS)) {
        rows.add(reporting.report(event, source));
      }
      if (rows.size() >= enough) {
        return false;
      }
    }
    return true;
  }
}
