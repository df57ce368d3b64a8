package org.trucewatch.reports.ged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Country;
import org.trucewatch.reports.table.Columns;

/// From UCDP's names of countries, and from the numbers of Gleditsch and Ward that it gives beside
/// them, to ISO 3166 codes. Successor states carry the code in use today.
final class GedCountries {
  private static final String TABLE = "ucdp-countries.csv";
  private static final Map<String, Country> BY_NAME = new HashMap<>();
  private static final Map<String, Country> BY_NUMBER = new HashMap<>();

  static {
    lines().stream().skip(1).forEach(GedCountries::add);
  }

  private GedCountries() {}

  static Optional<Country> find(String name, String number) {
    Country byName = BY_NAME.get(Columns.plain(name));
    return Optional.ofNullable(byName == null ? BY_NUMBER.get(number.strip()) : byName);
  }

  /// Every country that the table names.
  static Set<Country> all() {
    return new TreeSet<>(BY_NAME.values());
  }

  private static void add(String line) {
    String[] parts = line.split(",", 3);
    var country = new Country(parts[0]);
    if (!parts[1].isEmpty()) {
      BY_NUMBER.put(parts[1], country);
    }
    for (String name : parts[2].split(";", -1)) {
      BY_NAME.put(Columns.plain(name), country);
    }
  }

  private static List<String> lines() {
    var in = Objects.requireNonNull(GedCountries.class.getResourceAsStream(TABLE), TABLE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of countries in the program cannot be read.", e);
    }
  }
}
