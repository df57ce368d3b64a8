package org.trucewatch.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.databases.KeyFunction;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Where;

/// Claims as Duke's records, and the keys of its blocks. What a claim does not state is left out;
/// Duke passes over it.
final class DukeRecords {
  static final String ID = "id";
  static final String DAY = "day";
  static final String POINT = "point";
  static final String PLACE = "place";
  static final String KIND = "kind";
  static final String KIND_CLASS = "class";
  static final String ATTACKER = "attacker";
  static final String TARGET = "target";
  static final String DEATHS = "deaths";
  static final String TEXT = "text";
  static final String LAT = "lat";
  static final String LON = "lon";
  static final String DISTRICT = "district";
  static final String PROVINCE = "province";

  private DukeRecords() {}

  static List<Record> of(LabelledEvidence input) {
    List<Record> records = new ArrayList<>();
    for (Claim claim : input.evidence().claims().values()) {
      records.add(of(claim, input));
    }
    return records;
  }

  private static Record of(Claim claim, LabelledEvidence input) {
    var record = new RecordImpl();
    var event = claim.event();
    Where where = event.where();
    record.addValue(ID, claim.id().value());
    long middle = (event.happened().from().toEpochDay() + event.happened().to().toEpochDay()) / 2;
    record.addValue(DAY, String.valueOf(middle));
    where
        .point()
        .ifPresent(point -> {
          record.addValue(POINT, point.latitude() + "," + point.longitude());
          record.addValue(LAT, String.valueOf(point.latitude()));
          record.addValue(LON, String.valueOf(point.longitude()));
        });
    add(record, PLACE, where.asWritten());
    add(record, DISTRICT, where.admin2().orElse(""));
    add(record, PROVINCE, where.admin1().orElse(""));
    add(
        record,
        KIND,
        input.codebooks().kind(event.type()).map(Object::toString).orElse(event.type().name()));
    add(record, KIND_CLASS, input.codebooks().eventClass(event.type()).name());
    add(record, ATTACKER, event.actors().attacker().asWritten());
    add(record, TARGET, event.actors().target().asWritten());
    claim
        .harm()
        .killed()
        .lowest()
        .ifPresent(deaths -> record.addValue(DEATHS, String.valueOf(deaths)));
    add(
        record,
        TEXT,
        input.evidence().findReport(claim).map(report -> report.page().headline()).orElse(""));
    return record;
  }

  private static void add(RecordImpl record, String property, String value) {
    if (!value.isBlank()) {
      record.addValue(property, value.toLowerCase(Locale.ROOT));
    }
  }

  /// Eight keys: cells and districts by days in two shifts each, places and actors by days, two
  /// words by weeks.
  static List<KeyFunction> keys() {
    return List.of(
        record -> cell(record, .2, 0, 3, 0),
        record -> cell(record, .2, .5, 3, 1),
        record -> named(record, DISTRICT, 3, 0),
        record -> named(record, DISTRICT, 3, 2),
        record -> named(record, PLACE, 5, 0),
        record -> named(record, PLACE, 5, 3),
        record -> value(record, ATTACKER) + "|" + named(record, TARGET, 2, 0),
        DukeRecords::words);
  }

  private static String cell(Record record, double degrees, double shift, int days, int shiftDays) {
    String lat = value(record, LAT);
    if (lat.isEmpty()) {
      return alone(record);
    }
    long row = (long) Math.floor(Double.parseDouble(lat) / degrees + shift);
    long column = (long) Math.floor(Double.parseDouble(value(record, LON)) / degrees + shift);
    return row + " " + column + " " + bucket(record, days, shiftDays);
  }

  private static String named(Record record, String property, int days, int shiftDays) {
    String name = value(record, property);
    return name.isEmpty() ? alone(record) : name + " " + bucket(record, days, shiftDays);
  }

  /// The two longest words of a text: made-up words that are long are rarer.
  private static String words(Record record) {
    List<String> longest =
        List.of(value(record, TEXT).split(" ", -1)).stream()
            .distinct()
            .sorted(
                java.util.Comparator.comparingInt((String word) -> -word.length())
                    .thenComparing(java.util.Comparator.naturalOrder()))
            .limit(2)
            .toList();
    return longest.size() < 2
        ? alone(record)
        : String.join(" ", longest) + " " + bucket(record, 7, 0);
  }

  private static String alone(Record record) {
    return "alone " + value(record, ID);
  }

  private static long bucket(Record record, int days, int shift) {
    return Math.floorDiv(Long.parseLong(value(record, DAY)) + shift, days);
  }

  @SuppressWarnings("NullAway") // Duke is not annotated; it gives null for what is left out.
  private static String value(Record record, String property) {
    return java.util.Objects.requireNonNullElse(record.getValue(property), "");
  }
}
