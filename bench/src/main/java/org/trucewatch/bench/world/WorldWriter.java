package org.trucewatch.bench.world;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Writes a world as text, one line for each row under a head, cells separated by a character. No
/// cell needs quoting: words are of letters only.
public final class WorldWriter {
  /// The columns of rows; `truth` is the number of the true event, for scoring only.
  static final String ROWS =
      "id,source,date,date_prec,lat,lon,geo_prec,adm1,adm2,place,type_label,type_mid,type_coarse,"
          + "actor1,side1,actor2,side2,deaths,text,truth";

  /// Further columns of a world with extras.
  private static final String EXTRAS = ",date_to,report,relays,covers";

  private static final String EVENTS = "event,date,lat,lon,type_mid,deaths,reported";

  private WorldWriter() {}

  /// The rows.
  ///
  /// @param separator between cells: a comma or a tab
  public static void writeRows(World world, char separator, Writer out) throws IOException {
    boolean extras = !world.settings().extras().isNone();
    String between = String.valueOf(separator);
    out.write((extras ? ROWS + EXTRAS : ROWS).replace(',', separator) + "\n");
    for (Row row : world.rows()) {
      String line = String.join(between, cells(row));
      out.write(extras ? line + between + String.join(between, extraCells(row)) : line);
      out.write('\n');
    }
  }

  /// The true events, for scoring numbers of people.
  public static void writeEvents(World world, char separator, Writer out) throws IOException {
    Set<Integer> reported = new HashSet<>();
    world.rows().forEach(row -> reported.add(row.key().event()));
    out.write(EVENTS.replace(',', separator) + "\n");
    for (TrueEvent event : world.events()) {
      String[] cells = {
        String.valueOf(event.number()),
        World.FIRST_DAY.plusDays(event.day()).toString(),
        degrees(event.scene().lat()),
        degrees(event.scene().lon()),
        String.valueOf(Types.middle(event.fineType())),
        String.valueOf(event.duel().deaths()),
        reported.contains(event.number()) ? "1" : "0"
      };
      out.write(String.join(String.valueOf(separator), cells) + "\n");
    }
  }

  private static String[] cells(Row row) {
    Row.Spot where = row.where();
    return new String[] {
      String.valueOf(row.key().number()),
      String.valueOf(row.key().source()),
      World.FIRST_DAY.plusDays(row.when().day()).toString(),
      String.valueOf(row.when().precision()),
      where.point().map(point -> degrees(point.lat())).orElse(""),
      where.point().map(point -> degrees(point.lon())).orElse(""),
      String.valueOf(where.precision()),
      where.area().provinceName(),
      where.area().districtName(),
      where.name(),
      row.kind().label(),
      String.valueOf(row.kind().middle()),
      String.valueOf(row.kind().coarse()),
      row.who().attacker().name(),
      known(row.who().attacker().side()),
      row.who().target().name(),
      known(row.who().target().side()),
      known(row.told().deaths()),
      row.told().text(),
      String.valueOf(row.key().event())
    };
  }

  private static String[] extraCells(Row row) {
    return new String[] {
      World.FIRST_DAY.plusDays(row.when().lastDay()).toString(),
      String.valueOf(row.key().report()),
      known(row.key().relays()),
      String.join(" ", row.key().covers().stream().map(String::valueOf).toList())
    };
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  private static String known(int number) {
    return number < 0 ? "" : String.valueOf(number);
  }
}
