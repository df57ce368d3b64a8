package org.trucewatch.reports.places;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.claims.Country;

/// Countries by their names in ten languages, by their codes, and by the words for their people
/// (`country-words-1.tsv`).
final class CountryNames {
  private static final List<String> LANGUAGES =
      List.of("en", "ar", "fa", "ps", "ur", "ru", "uk", "tr", "fr", "hi");

  private static final Map<String, Country> BY_NAME = names();

  private CountryNames() {}

  /// The country that the words name, and nothing else.
  static Optional<Country> find(String words) {
    return Optional.ofNullable(BY_NAME.get(Spelling.fold(words)));
  }

  /// The country of a name or a two-letter code in capitals.
  static Optional<Country> parse(String cell) {
    String text = cell.strip();
    return text.matches("[A-Z]{2}") ? Optional.of(new Country(text)) : find(text);
  }

  static String name(Country country) {
    return country.isKnown()
        ? Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH)
        : "an unknown country";
  }

  private static Map<String, Country> names() {
    var names = new HashMap<String, Country>();
    for (String language : LANGUAGES) {
      for (String code : Locale.getISOCountries()) {
        String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
        names.putIfAbsent(Spelling.fold(name), new Country(code));
      }
    }
    for (String[] row : PackedFile.table("country-words-1.tsv")) {
      for (String word : row[1].split("\\|", -1)) {
        names.putIfAbsent(Spelling.fold(word), new Country(row[0]));
      }
    }
    names.remove("");
    return Map.copyOf(names);
  }
}
