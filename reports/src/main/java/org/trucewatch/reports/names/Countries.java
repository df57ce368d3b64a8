package org.trucewatch.reports.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Country;
import org.trucewatch.reports.table.Columns;

/// From UCDP's names of countries, and from the numbers of Gleditsch and Ward that it gives beside
/// them, to ISO 3166 codes. Successor states carry the code in use today.
public final class Countries {
  private static final String TABLE = "ucdp-countries.csv";
  private static final Map<String, Country> BY_NAME = new HashMap<>();
  private static final Map<String, Country> BY_NUMBER = new HashMap<>();

  static {
    lines().stream().skip(1).forEach(Countries::add);
  }

  private Countries() {}

  /// By UCDP's name or number.
  public static Optional<Country> find(String name, String number) {
    Country byName = BY_NAME.get(Columns.plain(name));
    return Optional.ofNullable(byName == null ? BY_NUMBER.get(number.strip()) : byName);
  }

  /// By whatever a file may call a country: its code of two or three letters (ISO 3166), UCDP's
  /// name, or its name in English as the JDK has it.
  public static Optional<Country> find(String name) {
    String plain = Columns.plain(name);
    Country byName = BY_NAME.get(plain);
    return Optional.ofNullable(byName == null ? Iso.BY_NAME.get(plain) : byName);
  }

  /// Codes and English names, made when first asked for.
  private static final class Iso {
    private static final Map<String, Country> BY_NAME = byName();

    private static Map<String, Country> byName() {
      var found = new HashMap<String, Country>();
      for (String code : Locale.getISOCountries()) {
        var locale = Locale.of("", code);
        var country = new Country(code);
        found.put(Columns.plain(locale.getDisplayCountry(Locale.ENGLISH)), country);
        found.put(Columns.plain(locale.getISO3Country()), country);
        found.put(Columns.plain(code), country);
      }
      for (String other : List.of("XX", "UN", "XK")) {
        found.put(Columns.plain(other), new Country(other));
      }
      return found;
    }
  }

  /// Every country that the table names.
  public static Set<Country> all() {
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
    var in = Objects.requireNonNull(Countries.class.getResourceAsStream(TABLE), TABLE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table of countries in the program cannot be read.", e);
    }
  }
}
