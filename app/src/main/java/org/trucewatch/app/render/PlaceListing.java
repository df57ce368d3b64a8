package org.trucewatch.app.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Where;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Listing;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.reports.places.Borders;
import org.trucewatch.reports.places.Candidate;
import org.trucewatch.reports.places.Gazetteer;
import org.trucewatch.reports.places.Outside;
import org.trucewatch.reports.places.PlaceAnswer;
import org.trucewatch.reports.places.PlaceQuery;

/// The places of a case as a listing: as written, what they were resolved to, or why not.
public final class PlaceListing {
  private static final int CANDIDATES = 5;
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.text("place", "place as written"),
          Listing.Column.text("admin1", "province"),
          Listing.Column.text("country", "in"),
          Listing.Column.number("claims", "claims"),
          Listing.Column.text("answer", "answer"),
          Listing.Column.text("region", "resolved to"),
          Listing.Column.text("precision", "precision"),
          Listing.Column.fileOnly("lat"),
          Listing.Column.fileOnly("lon"),
          Listing.Column.number("radius_km", "km"),
          Listing.Column.fileOnly("why"),
          Listing.Column.fileOnly("candidates"),
          Listing.Column.text("flag", "flag"));

  private PlaceListing() {}

  /// Every different place of the claims, sorted.
  ///
  /// @param elsewhere where to look for places without a country of their own
  /// @param openOnly whether to leave out what is resolved and not flagged
  public static Listing of(
      Evidence evidence,
      Gazetteer gazetteer,
      Collection<Country> elsewhere,
      boolean openOnly,
      String asOfWords) {
    Map<List<String>, List<Where>> places = grouped(evidence);
    var rows = new ArrayList<Listing.Row>();
    int resolved = 0;
    int resolvedClaims = 0;
    for (List<Where> same : places.values()) {
      Where where = same.getFirst();
      int claims = same.size();
      PlaceAnswer answer = gazetteer.resolve(query(where, elsewhere));
      Optional<Outside> flag =
          where.point().flatMap(point -> Borders.packed().outside(where.country(), point));
      boolean known = answer instanceof PlaceAnswer.Resolved;
      resolved += known ? 1 : 0;
      resolvedClaims += known ? claims : 0;
      if (!openOnly || !known || flag.isPresent()) {
        rows.add(row(where, claims, answer, flag));
      }
    }
    int all = evidence.claims().size();
    return new Listing(
        "places",
        COLUMNS,
        rows,
        List.of(
            Phrases.plural(places.size(), "place")
                + ", "
                + asOfWords
                + "; "
                + share(resolved, places.size())
                + " resolved, "
                + share(resolvedClaims, all)
                + " of "
                + Phrases.plural(all, "claim")
                + ". A region is where the words point to, not where the event was seen.",
            "Places: GeoNames (CC BY 4.0), Natural Earth, and what this case has of its own."));
  }

  /// The places of the claims, those written and located alike together.
  private static Map<List<String>, List<Where>> grouped(Evidence evidence) {
    var places =
        new TreeMap<List<String>, List<Where>>(
            Comparator.comparing((List<String> key) -> String.join("\u0000", key)));
    for (Claim claim : evidence.claims().values()) {
      Where where = claim.event().where();
      List<String> key =
          List.of(
              where.asWritten(),
              where.admin1().orElse(""),
              where.admin2().orElse(""),
              where.country().code(),
              where.point().map(Object::toString).orElse(""));
      places.computeIfAbsent(key, _ -> new ArrayList<>()).add(where);
    }
    return places;
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
  }

  private static PlaceQuery query(Where where, Collection<Country> elsewhere) {
    return new PlaceQuery(
        where.asWritten(),
        where.admin1(),
        where.admin2(),
        where.country().isKnown() ? List.of(where.country()) : List.copyOf(elsewhere),
        Optional.empty());
  }

  private static Listing.Row row(
      Where where, int claims, PlaceAnswer answer, Optional<Outside> flag) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(where.asWritten()));
    cells.add(Cell.of(where.admin1().orElse("")));
    cells.add(Cell.of(where.country().code()));
    cells.add(Cell.of(claims));
    switch (answer) {
      case PlaceAnswer.Resolved(var region, String why, var _) -> {
        var centre = region.area().centre();
        cells.add(Cell.of("resolved"));
        cells.add(Cell.of(region.words()));
        cells.add(Cell.of(region.precision().words()));
        cells.add(Cell.of(degrees(centre.latitude())));
        cells.add(Cell.of(degrees(centre.longitude())));
        cells.add(Cell.of(Math.max(1, Math.round(region.area().radiusKm()))));
        cells.add(Cell.of(why));
      }
      case PlaceAnswer.Ambiguous(String why, var _) -> open(cells, "ambiguous", why);
      case PlaceAnswer.Unresolved(String why, var _) -> open(cells, "unresolved", why);
    }
    cells.add(
        Cell.of(answer.candidates().stream().limit(CANDIDATES).map(PlaceListing::said).toList()));
    cells.add(Cell.of(flag.map(Outside::sentence).orElse("")));
    return new Listing.Row(
        cells,
        answer instanceof PlaceAnswer.Resolved found
            ? Optional.of(found.region().area().centre())
            : Optional.empty());
  }

  private static void open(List<Cell> cells, String answer, String why) {
    cells.add(Cell.of(answer));
    cells.add(Cell.of(why));
    for (int i = 0; i < 4; i++) {
      cells.add(Cell.absent());
    }
    cells.add(Cell.of(why));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.4f", degrees);
  }

  private static String said(Candidate candidate) {
    return String.format(
        Locale.ROOT,
        "%s %s %.2f (%s)",
        candidate.place().id(),
        candidate.place().words(),
        candidate.score(),
        String.join(", ", candidate.reasons()));
  }
}
