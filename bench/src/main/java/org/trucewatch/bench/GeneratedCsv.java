package org.trucewatch.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// An invented CSV file of events with 16 columns, some 220 bytes a row, as many rows as wanted,
/// and the mapping to read it with. The same number gives the same file.
final class GeneratedCsv {

  /// How the file is to be read.
  static final String MAPPING =
      """
      mapping: 1
      rows: event
      source: {id: strikes, name: An invented list of strikes, kind: ngo}
      fields:
        id: id
        date: date
        place: place
        admin1: province
        latitude: latitude
        longitude: longitude
        type: type
        attacker: attacker
        target: target
        killed_min: killed_min
        killed_max: killed_max
        injured: injured
        speaker: speaker
        url: link
        note: note
      """;

  private static final String HEADER =
      """
      id,date,place,province,latitude,longitude,type,attacker,target,\
      killed_min,killed_max,injured,speaker,link,note,sources
      """;
  private static final List<String> TOWNS =
      List.of("Wana", "Miran Shah", "Spin Boldak", "Khar", "Parachinar", "Datta Khel");
  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);
  private static final int DAYS = 5_000;
  private static final int OUTLETS = 40;

  private GeneratedCsv() {}

  /// Writes the file.
  static void write(Path file, int rows) throws IOException {
    var random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (int row = 0; row < rows; row++) {
        out.write(row(row, random));
      }
    }
  }

  private static String row(int row, Random random) {
    int town = random.nextInt(TOWNS.size());
    int killed = random.nextInt(21);
    String day = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    return String.format(
        Locale.ROOT,
        "S%d,%s,%s,Province %d,%.4f,%.4f,air strike,Armed forces,an armed group,%d,%d,%d,"
            + "Outlet %d,https://example.org/%s/%d,"
            + "Several killed as shells hit houses near %s,\"Agency; Radio, local\"\n",
        row,
        day,
        TOWNS.get(town),
        town,
        31 + town / 2.0 + random.nextDouble() / 10,
        66 + town / 2.0 + random.nextDouble() / 10,
        killed,
        killed + random.nextInt(6),
        random.nextInt(10),
        random.nextInt(OUTLETS),
        day,
        row,
        TOWNS.get(town));
  }
}
