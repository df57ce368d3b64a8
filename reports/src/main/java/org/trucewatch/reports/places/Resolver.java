package org.trucewatch.reports.places;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.Scoring.Surrounding;

/// Decides which place words mean: proposes by name, scores by surroundings, accepts the best if it
/// is good and clearly better than the rest. Relations between places are worked out in {@link
/// Relations}.
final class Resolver {
  private static final double PROVINCE_TOLERANCE_KM = 10;
  private static final double NEAR_TOLERANCE_KM = 50;
  private static final int MOST_REMEMBERED = 20_000;

  private final Gazetteer gazetteer;
  private final Relations relations = new Relations(this);
  private final Map<PlaceQuery, Optional<Surrounding>> provinces = new ConcurrentHashMap<>();
  private final Map<PlaceQuery, Optional<Surrounding>> districts = new ConcurrentHashMap<>();

  Resolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  PlaceAnswer resolve(PlaceQuery query) {
    return relations.resolve(PhraseReader.read(query.asWritten()), query, surroundings(query));
  }

  List<Candidate> propose(PlaceQuery query) {
    var all = candidates(query.asWritten(), query, surroundings(query));
    return all.subList(0, Math.min(Gazetteer.MOST_CANDIDATES, all.size()));
  }

  /// What a name means in a question with some surroundings.
  PlaceAnswer named(String words, PlaceQuery query, List<Surrounding> around) {
    Optional<Country> country = CountryNames.find(words);
    if (country.isPresent() && !Provinces.packed().of(country.get()).isEmpty()) {
      return new PlaceAnswer.Resolved(
          Regions.country(country.get()), "\"" + words + "\" is a country.", List.of());
    }
    Optional<PlaceKind> kind = PlaceWords.of(words).kind();
    List<Candidate> all = candidates(words, query, around);
    List<Candidate> shown = all.subList(0, Math.min(Gazetteer.MOST_CANDIDATES, all.size()));
    if (all.isEmpty()) {
      String where =
          query.countries().isEmpty()
              ? ""
              : " in " + query.countries().stream().map(Country::code).collect(joining(", "));
      return new PlaceAnswer.Unresolved(
          "No place" + where + " is called \"" + words + "\".", shown);
    }
    Candidate best = all.getFirst();
    if (best.score() < Scoring.ACCEPT) {
      return new PlaceAnswer.Unresolved(
          "The best place for \"" + words + "\" fits too weakly: " + said(best) + ".", shown);
    }
    for (Candidate other : all) {
      if (best.score() - other.score() < Scoring.MARGIN
          && !Scoring.sameSpot(best.place(), other.place())
          && !(around.isEmpty() && Scoring.dwarfs(best.place(), other.place()))) {
        return new PlaceAnswer.Ambiguous(
            "\""
                + words
                + "\" may be "
                + said(best)
                + ", or "
                + said(other)
                + ". A district or province would decide.",
            shown);
      }
    }
    return new PlaceAnswer.Resolved(
        Regions.of(best.place(), kind), "\"" + words + "\" is " + said(best) + ".", shown);
  }

  private static String said(Candidate candidate) {
    return candidate.place().words() + " (" + String.join(", ", candidate.reasons()) + ")";
  }

  private List<Candidate> candidates(String words, PlaceQuery query, List<Surrounding> around) {
    NameKeys keys = NameKeys.of(words);
    if (keys.exact().isEmpty()) {
      return List.of();
    }
    var found = new HashMap<Place, Double>();
    for (Country country : gazetteer.scope(query)) {
      found.putAll(gazetteer.find(keys, country, false));
    }
    if (found.isEmpty()) {
      for (Country country : query.countries()) {
        found.putAll(gazetteer.find(keys, country, true));
      }
    }
    var all = new ArrayList<Candidate>();
    found.forEach((place, fit) -> all.add(Scoring.score(place, fit, keys.kind(), around)));
    all.sort(Candidate.BEST_FIRST);
    return all;
  }

  /// The province, district and point that a question names, as far as they are known.
  private List<Surrounding> surroundings(PlaceQuery query) {
    var around = new ArrayList<Surrounding>();
    province(query).ifPresent(around::add);
    query.admin2().flatMap(_ -> district(query)).ifPresent(around::add);
    query
        .near()
        .ifPresent(point ->
            around.add(
                new Surrounding(
                    "the neighbourhood asked for", new Area.Disc(point, 0), NEAR_TOLERANCE_KM)));
    return around;
  }

  private Optional<Surrounding> province(PlaceQuery query) {
    if (query.admin1().isEmpty() || query.countries().isEmpty()) {
      return Optional.empty();
    }
    var asked =
        new PlaceQuery(
            query.admin1().get(),
            Optional.empty(),
            Optional.empty(),
            query.countries(),
            Optional.empty());
    if (provinces.size() > MOST_REMEMBERED) {
      provinces.clear();
    }
    return provinces.computeIfAbsent(asked, this::findProvince);
  }

  private Optional<Surrounding> findProvince(PlaceQuery query) {
    String words = query.asWritten();
    NameKeys keys = NameKeys.of(words);
    double best = 0;
    var fitting = new ArrayList<Province>();
    for (Country country : query.countries()) {
      for (Province province : Provinces.packed().of(country)) {
        double fit =
            province.names().stream()
                .mapToDouble(name -> keys.fit(NameKeys.of(name)))
                .max()
                .orElse(0);
        if (fit > best) {
          fitting.clear();
        }
        if (fit > 0 && fit >= best) {
          best = fit;
          fitting.add(province);
        }
      }
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    var areas = new ArrayList<Area>();
    fitting.forEach(province -> {
      areas.add(Regions.shape(province));
      ProvinceKin.of(province).forEach(kin -> areas.add(Regions.shape(kin)));
    });
    return Optional.of(new Surrounding(words, new Area.Several(areas), PROVINCE_TOLERANCE_KM));
  }

  private Optional<Surrounding> district(PlaceQuery query) {
    var asked =
        new PlaceQuery(
            query.admin2().orElse(""),
            query.admin1(),
            Optional.empty(),
            query.countries(),
            Optional.empty());
    Optional<Surrounding> known = districts.get(asked);
    if (known != null) {
      return known;
    }
    String words = asked.asWritten();
    Optional<Surrounding> found =
        named(words, asked, surroundings(asked)) instanceof PlaceAnswer.Resolved resolved
                && resolved.region().precision().code() <= WherePrecision.DISTRICT.code()
            ? Optional.of(surrounding(words, resolved.region()))
            : Optional.empty();
    if (districts.size() < MOST_REMEMBERED) {
      districts.put(asked, found);
    }
    return found;
  }

  /// A resolved region as a surrounding for something inside it.
  static Surrounding surrounding(String words, Region region) {
    boolean exact = region.precision().code() < WherePrecision.DISTRICT.code();
    return new Surrounding(words, region.area(), exact ? Regions.NEAR_KM : PROVINCE_TOLERANCE_KM);
  }
}
