package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.Where;

/// Finds what place is meant by words: the door to places.
///
/// A gazetteer is a value: the places packed into the program and those added to it. It *proposes*
/// every place whose name fits in any script, with a score and reasons; it *resolves* words only if
/// one place fits well and better than any other elsewhere. What is unclear stays unresolved, with
/// what was considered. The same places give the same answers in whatever order they were added.
/// Safe to use from several threads.
///
/// Method: names folded and reduced to consonant skeletons ({@link Spelling}), then province,
/// district and kind decide ({@link Scoring}); relative places are read by a table ({@link
/// PhraseReader}) and become regions.
public final class Gazetteer {
  /// Most candidates that an answer lists.
  public static final int MOST_CANDIDATES = 10;

  private static final Gazetteer PACKED = new Gazetteer(new TreeMap<>());

  private final SortedMap<String, Place> added;
  private final Map<Country, NameIndex> addedByCountry = new HashMap<>();
  private final Resolver resolver = new Resolver(this);

  private Gazetteer(SortedMap<String, Place> added) {
    this.added = added;
    var lists = new TreeMap<Country, List<Place>>();
    for (Place place : added.values()) {
      lists.computeIfAbsent(place.within().country(), _ -> new ArrayList<>()).add(place);
    }
    lists.forEach((country, places) -> addedByCountry.put(country, new NameIndex(places)));
  }

  /// The places packed into the program.
  public static Gazetteer packed() {
    return PACKED;
  }

  /// The country of a two-letter code in capitals or of a name in one of ten languages.
  public static Optional<Country> country(String words) {
    return CountryNames.parse(words);
  }

  /// This gazetteer and more places. Of two places with one id the one whose text sorts last is
  /// kept, so that order does not matter.
  public Gazetteer with(Collection<Place> more) {
    var all = new TreeMap<>(added);
    for (Place place : more) {
      all.merge(place.id(), place, (a, b) -> a.toString().compareTo(b.toString()) >= 0 ? a : b);
    }
    return new Gazetteer(all);
  }

  /// This gazetteer and the places that located events teach: those with coordinates, located to a
  /// named place or a district. Rows of one name in one district are one place, at the coordinates
  /// that most of them give.
  public Gazetteer learning(Collection<Where> located) {
    return with(GedPlaces.learn(located));
  }

  /// The places added to those packed into the program, by id.
  public List<Place> added() {
    return List.copyOf(added.values());
  }

  /// Every place whose name fits, best first: what may be meant, and why. Relative words ("near")
  /// are not read here. At most {@value #MOST_CANDIDATES}.
  public List<Candidate> propose(PlaceQuery query) {
    return resolver.propose(query);
  }

  /// The one region that is meant, or why none can be named.
  public PlaceAnswer resolve(PlaceQuery query) {
    return resolver.resolve(query);
  }

  /// Places with fitting names in a country.
  Map<Place, Double> find(NameKeys keys, Country country, boolean slips) {
    var found = new HashMap<Place, Double>();
    if (slips || Sketches.mayHold(country, keys)) {
      found.putAll(PackedPlaces.of(country).find(keys, slips));
    }
    NameIndex more = addedByCountry.get(country);
    if (more != null) {
      found.putAll(more.find(keys, slips));
    }
    return found;
  }

  /// Where to look: the countries asked for, or all.
  List<Country> scope(PlaceQuery query) {
    if (!query.countries().isEmpty()) {
      return query.countries();
    }
    var all = new ArrayList<>(PackedPlaces.countries());
    addedByCountry.keySet().stream().filter(one -> !all.contains(one)).sorted().forEach(all::add);
    return all;
  }
}
