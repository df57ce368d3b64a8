package org.trucewatch.app.render;

import java.util.List;
import java.util.Locale;
import org.trucewatch.claims.Country;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.reports.places.Borders;
import org.trucewatch.reports.places.Candidate;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.PlaceAnswer;
import org.trucewatch.reports.places.PlaceQuery;
import org.trucewatch.reports.places.Region;

/// What the gazetteer says about one place as written.
public final class PlacePage {
  private PlacePage() {}

  /// The page, ready to print.
  public static Lines of(Gazetteer gazetteer, PlaceQuery query, Screen screen) {
    var page = new Lines(screen);
    PlaceAnswer answer = gazetteer.resolve(query);
    page.title(query.asWritten());
    switch (answer) {
      case PlaceAnswer.Resolved(Region region, String why, var _) -> {
        var centre = region.area().centre();
        page.text("Resolved: " + region.words() + ".");
        page.text(
            String.format(
                Locale.ROOT,
                "Centre %.4f, %.4f; reaches %d km; precision: %s.",
                centre.latitude(),
                centre.longitude(),
                Math.max(1, Math.round(region.area().radiusKm())),
                region.precision().words()));
        page.text("Why: " + why);
        page.text(land(region));
      }
      case PlaceAnswer.Ambiguous(String why, var _) -> page.text("Ambiguous. " + why);
      case PlaceAnswer.Unresolved(String why, var _) -> page.text("Not resolved. " + why);
    }
    List<Candidate> candidates = answer.candidates();
    if (!candidates.isEmpty()) {
      page.heading("Considered");
      for (Candidate candidate : candidates) {
        page.text(
            String.format(Locale.ROOT, "  %.2f  ", candidate.score()),
            candidate.place().words()
                + " ("
                + candidate.place().kind().words()
                + ", "
                + candidate.place().id()
                + "): "
                + String.join(", ", candidate.reasons()));
      }
    }
    page.blank().remark("Places: GeoNames (CC BY 4.0), Natural Earth.");
    return page;
  }

  private static String land(Region region) {
    var possible = Borders.packed().possible(region.area());
    String countries = Phrases.list(possible.stream().map(Country::code).toList());
    return "Land of: "
        + (countries.isEmpty() ? "no country, at sea" : countries)
        + "; its centre: "
        + Borders.packed().at(region.area().centre()).words()
        + ".";
  }
}
