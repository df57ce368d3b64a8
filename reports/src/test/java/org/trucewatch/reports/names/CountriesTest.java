package org.trucewatch.reports.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Country;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.Unheard;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.TextTable;

/// From UCDP's names of countries to ISO codes.
class CountriesTest {
  @ParameterizedTest
  @CsvSource({
    "Yemen (North Yemen), 678, YE",
    "DR Congo (Zaire), 490, CD",
    "Kingdom of eSwatini (Swaziland), 572, SZ",
    "Serbia (Yugoslavia), 345, RS",
    "Kosovo, 347, XK",
    "'Macedonia, FYR', 343, MK",
    "Myanmar (Burma), 775, MM",
    "pakistan, 770, PK",
    "An unheard name, 700, AF",
  })
  void countriesAreFoundByNameOrByNumber(String name, String number, String code) {
    assertThat(Countries.find(name, number)).contains(new Country(code));
  }

  @Test
  void everyCodeIsAnIsoCode() {
    var iso = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    iso.add("XK");
    assertThat(Countries.all()).hasSizeGreaterThan(180).allMatch(it -> iso.contains(it.code()));
  }

  @Test
  void everyCountryOfUcdpsOwnTablesIsKnown() throws Exception {
    var table = Reading.shared("data/ucdp-peace/ucdp-term-dyad-3-2021.csv");
    var unknown = new TreeSet<String>();
    var text = TextTable.open(table, ReadSettings.Limits.DEFAULT, _ -> {}).orElseThrow();
    var account = new Account(new Unheard(), 0);
    text.rows(
        account,
        0,
        row -> {
          var cells = new Cells(text, row, account);
          String name = cells.text("location");
          if (!name.contains(", ") && Countries.find(name, "").isEmpty()) {
            unknown.add(name);
          }
        });
    // A princely state until 1948, before anything that UCDP GED records.
    assertThat(unknown).containsExactly("Hyderabad");
  }
}
