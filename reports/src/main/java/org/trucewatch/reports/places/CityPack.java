package org.trucewatch.reports.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// GeoNames' populated places, packed: one table for each country. Whole for the countries that the
/// product is made for, towns from {@value #LEAST_ELSEWHERE} people and seats of administration
/// elsewhere.
final class CityPack {
  /// Countries in or next to a conflict with an agreement on record: kept whole, in all scripts.
  static final Set<String> REGION =
      Set.of(
          "AF", "PK", "IR", "IN", "TJ", "UZ", "TM", "KG", "KZ", "UA", "SY", "IQ", "TR", "MM", "BD",
          "TH", "IL", "PS", "LB", "JO", "YE", "SA", "SO", "LY", "SD", "SS", "ET", "ER", "AM", "AZ",
          "GE", "ML", "NE", "BF", "NG", "TD", "CF", "CD", "RW", "UG", "KE", "MZ", "CO", "KH");

  static final int LEAST_ELSEWHERE = 5000;

  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");
  private static final int COLUMNS = 19;
  private static final int MOST_NAMES_ELSEWHERE = 12;

  private CityPack() {}

  static String build(Path file, ProvincePack provinces, Sketches sketches, Path folder)
      throws IOException {
    var rows = new TreeMap<String, TreeMap<Long, String>>();
    int count = 0;
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        String[] cells = line.split("\t", -1);
        if (cells.length == COLUMNS && isKept(cells)) {
          rows.computeIfAbsent(cells[8], _ -> new TreeMap<>())
              .put(Long.parseLong(cells[0]), row(cells, provinces));
          names(cells).forEach(name -> sketches.add(cells[8], name));
          count++;
        }
      }
    }
    for (Map.Entry<String, TreeMap<Long, String>> country : rows.entrySet()) {
      ProvincePack.writePacked(
          folder.resolve("places-" + country.getKey() + ".tsv.gz"),
          String.join("\n", country.getValue().values()) + "\n");
    }
    ProvincePack.writePacked(
        folder.resolve("countries.tsv.gz"), String.join("\n", rows.keySet()) + "\n");
    return String.format(Locale.ROOT, "places: %d in %d countries", count, rows.size());
  }

  private static boolean isKept(String[] cells) {
    if (!cells[8].matches("[A-Z]{2}")) {
      return false;
    }
    return REGION.contains(cells[8])
        || SEATS.contains(cells[7])
        || Long.parseLong(cells[14].isEmpty() ? "0" : cells[14]) >= LEAST_ELSEWHERE;
  }

  /// Columns: id, feature code, latitude, longitude, number of the province, district code,
  /// population, names parted by "|".
  private static String row(String[] cells, ProvincePack provinces) {
    double latitude = Double.parseDouble(cells[4]);
    double longitude = Double.parseDouble(cells[5]);
    return String.join(
        "\t",
        cells[0],
        cells[7],
        String.format(Locale.ROOT, "%.4f", latitude),
        String.format(Locale.ROOT, "%.4f", longitude),
        provinces.find(latitude, longitude).map(String::valueOf).orElse(""),
        cells[11],
        cells[14].equals("0") ? "" : cells[14],
        String.join("|", names(cells)));
  }

  private static List<String> names(String[] cells) {
    boolean region = REGION.contains(cells[8]);
    var names = new ArrayList<String>();
    names.add(cells[1]);
    names.add(cells[2]);
    names.addAll(List.of(cells[3].split(",", -1)));
    var kept = distinct(names, region);
    return region ? kept : kept.subList(0, Math.min(kept.size(), MOST_NAMES_ELSEWHERE));
  }

  /// The names without those that fold like one before them, without addresses and codes; outside
  /// the region only those in Latin, Arabic and Cyrillic script, whose letters we fold.
  static List<String> distinct(List<String> names, boolean allScripts) {
    var seen = new HashSet<String>();
    var kept = new ArrayList<String>();
    for (String name : names) {
      String tidy = name.replaceAll("[\\p{Cf}\\p{Cntrl}|]", "").replaceAll("\\s+", " ").strip();
      String folded = Spelling.fold(tidy);
      boolean code = tidy.length() == 3 && tidy.equals(tidy.toUpperCase(Locale.ROOT));
      boolean usable = !folded.isEmpty() && !tidy.contains("://") && (!code || kept.isEmpty());
      boolean folds = folded.chars().allMatch(c -> c < 0x80);
      if (usable
          && (folds || allScripts)
          && seen.add(tidy.codePointAt(0) < 0x250 ? folded : tidy)) {
        kept.add(tidy);
      }
    }
    return kept;
  }
}
