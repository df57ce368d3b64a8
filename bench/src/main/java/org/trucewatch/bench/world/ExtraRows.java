package org.trucewatch.bench.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Works the {@link Extras} into drawn rows. Rows that are added stand at the end.
final class ExtraRows {
  /// Keeps the stream of the extras apart from that of the world with the same seed.
  private static final long OTHER_STREAM = 0x5DEECE66DL;

  private static final int DAYS_OF_SUM = 3;
  private static final char RELAY = 'E';
  private static final int WHOLE_PRECISION = 5;

  private final Extras extras;
  private final List<TrueEvent> events;
  private final List<Row> rows;
  private final Dice dice;

  private ExtraRows(WorldSettings settings, List<TrueEvent> events, List<Row> rows) {
    this.extras = settings.extras();
    this.events = events;
    this.rows = new ArrayList<>(rows);
    this.dice = Dice.of(settings.seed() ^ OTHER_STREAM);
  }

  static List<Row> add(WorldSettings settings, List<TrueEvent> events, List<Row> rows) {
    if (settings.extras().isNone()) {
      return rows;
    }
    var extra = new ExtraRows(settings, events, rows);
    extra.nights();
    extra.rows.replaceAll(
        row -> extra.dice.chance(settings.extras().missing()) ? row.withoutPoint() : row);
    extra.joint();
    extra.relays();
    extra.sums();
    extra.wholes();
    return extra.rows;
  }

  private void nights() {
    boolean[] night = new boolean[events.size()];
    for (int i = 0; i < night.length; i++) {
      night[i] = dice.chance(extras.nights());
    }
    rows.replaceAll(row -> night[row.key().event()] ? row.withMoment(atNight(row.when())) : row);
  }

  private Row.Moment atNight(Row.Moment when) {
    if (when.precision() > 1) {
      return when;
    }
    return switch (dice.mix(.5, .25, .25)) {
      case 0 -> new Row.Moment(when.day(), when.day() + 1, 1);
      case 1 -> new Row.Moment(when.day() + 1, when.day() + 1, 1);
      default -> when;
    };
  }

  /// A row of the feed joins the report of an earlier one about another event there and then.
  private void joint() {
    Map<String, Row> open = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.key().source() != 'D' || row.where().name().isEmpty()) {
        continue;
      }
      String scene = place(row) + " " + row.when().day();
      Optional<Row> earlier = Optional.ofNullable(open.putIfAbsent(scene, row));
      if (earlier.isPresent()
          && earlier.get().key().event() != row.key().event()
          && dice.chance(extras.joint())) {
        rows.set(i, row.inReport(earlier.get().key().report()));
        open.remove(scene);
      }
    }
  }

  private void relays() {
    int told = rows.size();
    for (int i = 0; i < told; i++) {
      Row row = rows.get(i);
      if (!row.told().text().isEmpty() && dice.chance(extras.relays())) {
        var key = row.key();
        rows.add(row.withKey(Row.Key.relay(rows.size(), RELAY, key.event(), key.number())));
      }
    }
  }

  private void sums() {
    Map<Integer, Row> firstRow = new TreeMap<>();
    for (Row row : rows) {
      if (!row.where().name().isEmpty()) {
        firstRow.putIfAbsent(row.key().event(), row);
      }
    }
    Map<String, List<TrueEvent>> byScene = new TreeMap<>();
    for (Integer number : firstRow.keySet()) {
      TrueEvent event = events.get(number);
      byScene.computeIfAbsent(scene(event), _ -> new ArrayList<>()).add(event);
    }
    for (Map.Entry<Integer, Row> entry : firstRow.entrySet()) {
      TrueEvent first = events.get(entry.getKey());
      if (dice.chance(extras.sums())) {
        List<TrueEvent> covered =
            byScene.getOrDefault(scene(first), List.of()).stream()
                .filter(e -> e.day() >= first.day() && e.day() < first.day() + DAYS_OF_SUM)
                .toList();
        if (covered.size() > 1) {
          rows.add(sum(entry.getValue(), first.day(), covered));
        }
      }
    }
  }

  private Row sum(Row like, long firstDay, List<TrueEvent> covered) {
    int deaths = covered.stream().mapToInt(e -> e.duel().deaths()).sum();
    List<Integer> numbers = covered.stream().map(TrueEvent::number).toList();
    return new Row(
        Row.Key.sum(rows.size(), 'D', numbers),
        new Row.Moment(firstDay, firstDay + DAYS_OF_SUM - 1, 1),
        like.where(),
        like.kind(),
        like.who(),
        new Row.Told(
            deaths, "in total " + deaths + " killed over three days in " + like.where().name()));
  }

  private void wholes() {
    Map<Integer, List<Row>> tellings = new TreeMap<>();
    for (Row row : rows) {
      if (!row.key().isSum() && !row.where().name().isEmpty() && row.when().precision() == 1) {
        tellings.computeIfAbsent(row.key().event(), _ -> new ArrayList<>()).add(row);
      }
    }
    int whole = events.size();
    for (Map.Entry<Integer, List<Row>> entry : tellings.entrySet()) {
      if (dice.chance(extras.wholes())) {
        TrueEvent detail = events.get(entry.getKey());
        String words = dice.word(3) + " " + dice.word(3) + " " + dice.word(4);
        int told = 2 + dice.below(2);
        for (int i = 0; i < told; i++) {
          Row like = entry.getValue().get(dice.below(entry.getValue().size()));
          rows.add(whole(like, whole, detail, words));
        }
        whole++;
      }
    }
  }

  /// One telling of an action along a line: coded as one of its detail's rows is, but for the
  /// place.
  private Row whole(Row like, int number, TrueEvent detail, String words) {
    String line = like.where().name() + " line";
    var area = like.where().area().withoutDistrict();
    return new Row(
        Row.Key.whole(rows.size(), 'D', number, detail.number()),
        new Row.Moment(detail.day(), detail.day() + dice.below(2), 1),
        new Row.Spot(Optional.empty(), WHOLE_PRECISION, area, line),
        like.kind(),
        like.who(),
        new Row.Told(Row.Told.NOT_STATED, "offensive along the " + line + " " + words));
  }

  private static String scene(TrueEvent event) {
    return event.scene().theatre() + " " + event.scene().place();
  }

  private static String place(Row row) {
    return row.where().area().theatre() + " " + row.where().name();
  }
}
