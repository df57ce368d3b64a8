package org.trucewatch.reports.places;

import java.util.Optional;
import org.trucewatch.claims.Country;

/// Whose land a point lies on, by Natural Earth and the codebook `disputed/1`.
///
/// @param country the country it counts to in ISO 3166; empty at sea
/// @param province the province; empty at sea
/// @param disputed the disputed land it belongs to, if it is disputed
public record Land(
    Optional<Country> country, Optional<String> province, Optional<Disputed> disputed) {

  /// Whether the country, or one that claims the land, is this one.
  public boolean mayBe(Country asked) {
    return country.filter(asked::equals).isPresent()
        || disputed.filter(land -> land.claimedBy().contains(asked)).isPresent();
  }

  /// The answer in words: "AF, Kandahar" or "PK, Azad Kashmir (held by Pakistan, claimed by ...)".
  public String words() {
    return country.map(Country::code).orElse("at sea")
        + province.map(name -> ", " + name).orElse("")
        + disputed.map(land -> " (" + land.name() + ": " + land.note() + ")").orElse("");
  }
}
