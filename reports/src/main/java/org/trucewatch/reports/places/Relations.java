package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.reports.places.PlaceAnswer.Resolved;
import org.trucewatch.reports.places.PlaceAnswer.Unresolved;
import org.trucewatch.reports.places.Scoring.Surrounding;

/// Works out a phrase: the places in it first, then how they lie to each other.
final class Relations {
  private static final double APART_KM = 40;
  private static final String SOMEWHERE = "somewhere in or near ";

  private final Resolver resolver;

  Relations(Resolver resolver) {
    this.resolver = resolver;
  }

  PlaceAnswer resolve(Phrase phrase, PlaceQuery query, List<Surrounding> around) {
    return switch (phrase) {
      case Phrase.Named(String words) -> named(words, query, around);
      case Phrase.Near(Phrase place) -> map(resolve(place, query, around), Regions::near);
      case Phrase.Offset(double km, var bearing, Phrase place) ->
          map(resolve(place, query, around), region -> Regions.offset(km, bearing, region));
      case Phrase.Between(Phrase from, Phrase to) -> between(from, to, query, around);
      case Phrase.Border(String line, Optional<Phrase> near) -> border(line, near, query, around);
      case Phrase.Beside(Phrase place) -> beside(place, query, around);
      case Phrase.Part part -> part(part, query, around);
      case Phrase.Within(Phrase inner, Phrase outer) -> within(inner, outer, query, around);
      case Phrase.Several(List<Phrase> places) -> several(places, query, around);
      case Phrase.Either(List<Phrase> readings) -> either(readings, query, around);
      case Phrase.Vague(String words) -> vague(words, query);
    };
  }

  private static PlaceAnswer map(PlaceAnswer answer, Function<Region, Region> change) {
    return answer instanceof Resolved(Region region, String why, List<Candidate> candidates)
        ? new Resolved(change.apply(region), why, candidates)
        : answer;
  }

  /// A name, or two spellings of one name with a stroke between.
  private PlaceAnswer named(String words, PlaceQuery query, List<Surrounding> around) {
    PlaceAnswer whole = resolver.named(words, query, around);
    if (whole instanceof Resolved || words.indexOf('/') < 0) {
      return whole;
    }
    for (String one : words.split("/", -1)) {
      PlaceAnswer answer = one.isBlank() ? whole : resolver.named(one.strip(), query, around);
      if (answer instanceof Resolved) {
        return answer;
      }
    }
    return whole;
  }

  private PlaceAnswer either(List<Phrase> readings, PlaceQuery query, List<Surrounding> around) {
    PlaceAnswer answer = new Unresolved("Nothing was said.", List.of());
    for (Phrase reading : readings) {
      answer = resolve(reading, query, around);
      if (answer instanceof Resolved) {
        return answer;
      }
    }
    return answer;
  }

  private static PlaceAnswer vague(String words, PlaceQuery query) {
    boolean line = BorderLines.find(words).isPresent();
    if (line) {
      return BorderLines.find(words)
          .flatMap(found -> Regions.border(found.chains(), Optional.empty(), found.words()))
          .<PlaceAnswer>map(region -> new Resolved(region, "A line with a name.", List.of()))
          .orElseGet(() -> new Unresolved("The line has no course on our map.", List.of()));
    }
    return new Unresolved(
        "\"" + (words.isEmpty() ? query.asWritten() : words) + "\" names no place.", List.of());
  }

  private PlaceAnswer between(Phrase from, Phrase to, PlaceQuery query, List<Surrounding> around) {
    PlaceAnswer a = resolve(from, query, around);
    PlaceAnswer b = resolve(to, query, around);
    if (a instanceof Resolved first && b instanceof Resolved second) {
      return new Resolved(
          Regions.between(first.region(), second.region()),
          first.why() + " " + second.why(),
          joined(first, second));
    }
    return a instanceof Resolved ? b : a;
  }

  private static List<Candidate> joined(PlaceAnswer a, PlaceAnswer b) {
    var all = new ArrayList<>(a.candidates());
    all.addAll(b.candidates());
    return all;
  }

  private PlaceAnswer border(
      String words, Optional<Phrase> near, PlaceQuery query, List<Surrounding> around) {
    Optional<BorderLines.Line> line = BorderLines.find(words);
    if (line.isEmpty()) {
      return new Unresolved(
          "No border of \"" + words.replace('|', '-') + "\" is known.", List.of());
    }
    Optional<PlaceAnswer> beside = near.map(place -> resolve(place, query, around));
    if (beside.isPresent() && !(beside.get() instanceof Resolved)) {
      return beside.get();
    }
    Optional<Region> place =
        beside.flatMap(answer ->
            answer instanceof Resolved found ? Optional.of(found.region()) : Optional.empty());
    return Regions.border(line.get().chains(), place, line.get().words())
        .<PlaceAnswer>map(region -> new Resolved(region, "A border on our map.", List.of()))
        .orElseGet(() -> new Unresolved("The place named is not at that border.", List.of()));
  }

  private PlaceAnswer beside(Phrase phrase, PlaceQuery query, List<Surrounding> around) {
    PlaceAnswer place = resolve(phrase, query, around);
    if (!(place instanceof Resolved(Region region, String why, var candidates))) {
      return place;
    }
    for (Country country : Borders.packed().possible(region.area())) {
      var line = BorderLines.of(country);
      Optional<Region> found = Regions.border(line.chains(), Optional.of(region), line.words());
      if (found.isPresent()) {
        return new Resolved(found.get(), why, candidates);
      }
    }
    return map(place, Regions::near);
  }

  /// "North Waziristan" is a name; "northern Kandahar" is a part.
  private PlaceAnswer part(Phrase.Part part, PlaceQuery query, List<Surrounding> around) {
    PlaceAnswer whole = named(part.words(), query, around);
    if (whole instanceof Resolved found && isSpeltAlike(found)) {
      return whole;
    }
    return map(
        resolve(part.place(), query, around), region -> Regions.part(part.bearing(), region));
  }

  private static boolean isSpeltAlike(Resolved found) {
    return !found.candidates().isEmpty()
        && found.candidates().getFirst().reasons().contains("spelt alike");
  }

  /// A place in a place, or places in a row: which it is shows when they are known.
  private PlaceAnswer within(
      Phrase inner, Phrase outer, PlaceQuery query, List<Surrounding> around) {
    List<Phrase> chain = chain(new Phrase.Within(inner, outer));
    if (isRow(chain, query, around)) {
      return several(chain, query, around);
    }
    PlaceAnswer second = whole(outer, query, around);
    if (!(second instanceof Resolved out)) {
      PlaceAnswer alone = resolve(inner, query, around);
      return alone instanceof Resolved ? alone : second;
    }
    var closer = new ArrayList<>(around);
    closer.add(Resolver.surrounding(out.region().words(), out.region()));
    PlaceAnswer first = resolve(inner, query, closer);
    if (first instanceof Resolved) {
      return first;
    }
    String words = out.region().words();
    String said = words.startsWith(SOMEWHERE) ? words : SOMEWHERE + words;
    Region coarser = out.region().with(WherePrecision.NEAR, said);
    return new Resolved(coarser, out.why() + " What it says of it is not known.", out.candidates());
  }

  private static List<Phrase> chain(Phrase phrase) {
    var chain = new ArrayList<Phrase>();
    Phrase rest = phrase;
    while (rest instanceof Phrase.Within(Phrase inner, Phrase outer)) {
      chain.add(inner);
      rest = outer;
    }
    chain.add(rest);
    return chain;
  }

  /// "Kunar, Nangarhar, Zabul" is a row of places, "Margha, Barmal, Paktika" is one: the first two
  /// are different provinces, or of three or more the first two are known and lie apart.
  private boolean isRow(List<Phrase> chain, PlaceQuery query, List<Surrounding> around) {
    Optional<Resolved> a = province(chain.get(0), query);
    Optional<Resolved> b = province(chain.get(1), query);
    if (a.isPresent() && b.isPresent()) {
      return !a.get().region().words().equals(b.get().region().words());
    }
    if (chain.size() < 3) {
      return false;
    }
    return resolve(chain.get(0), query, around) instanceof Resolved first
        && whole(chain.get(1), query, around) instanceof Resolved second
        && isSpeltAlike(first)
        && isSpeltAlike(second)
        && second.region().area().distanceKm(first.region().area().centre()) > APART_KM;
  }

  /// What stands for a whole in which others lie: a province before the town of its name.
  private PlaceAnswer whole(Phrase phrase, PlaceQuery query, List<Surrounding> around) {
    Optional<Resolved> province = province(phrase, query);
    return province.isPresent() ? province.get() : resolve(phrase, query, around);
  }

  private Optional<Resolved> province(Phrase phrase, PlaceQuery query) {
    boolean found =
        phrase instanceof Phrase.Named(String words) && PlaceWords.of(words).kind().isEmpty();
    return found
            && phrase instanceof Phrase.Named(String name)
            && resolver.named(name + " province", query, List.of()) instanceof Resolved resolved
            && resolved.region().precision() == WherePrecision.PROVINCE
            && isSpeltAlike(resolved)
        ? Optional.of(resolved)
        : Optional.empty();
  }

  /// Every place must be known; each is looked for where the question says, then anywhere in its
  /// countries.
  private PlaceAnswer several(List<Phrase> places, PlaceQuery query, List<Surrounding> around) {
    var regions = new ArrayList<Region>();
    var why = new ArrayList<String>();
    var candidates = new ArrayList<Candidate>();
    boolean single = places.stream().anyMatch(place -> province(place, query).isEmpty());
    for (Phrase place : places) {
      PlaceAnswer answer = single ? resolve(place, query, around) : whole(place, query, around);
      if (!(answer instanceof Resolved)) {
        answer = resolve(place, query, List.of());
      }
      if (!(answer instanceof Resolved found)) {
        return answer;
      }
      regions.add(found.region());
      why.add(found.why());
      candidates.addAll(found.candidates());
    }
    return new Resolved(Regions.several(regions), String.join(" ", why), candidates);
  }
}
