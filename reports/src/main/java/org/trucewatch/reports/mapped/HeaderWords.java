package org.trucewatch.reports.mapped;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.reports.table.Columns;

/// Names of columns in several languages, and the fields that they name. A name counts only as a
/// whole, without its signs: "event date", not every name with "date" in it.
final class HeaderWords {
  private static final Map<Field, List<String>> NAMES = names();

  /// Words for people killed, with which names of lowest and highest numbers are made.
  private static final Map<Field, List<String>> PEOPLE =
      Map.of(
          Field.KILLED,
              List.of(
                  "killed",
                  "deaths",
                  "dead",
                  "fatalities",
                  "total killed",
                  "total deaths",
                  "people killed",
                  "total",
                  "muertos",
                  "morts",
                  "tote",
                  "погибшие",
                  "погибло",
                  "کشته",
                  "کشته شدگان",
                  "قتلى",
                  "ہلاک",
                  "جاں بحق"),
          Field.CIVILIANS,
              List.of(
                  "civilians",
                  "civilians killed",
                  "civilian deaths",
                  "civilian casualties",
                  "civilian",
                  "civilians reported killed",
                  "civiles",
                  "civils",
                  "zivilisten",
                  "гражданские",
                  "غیرنظامیان",
                  "مدنيون",
                  "شہری"),
          Field.CHILDREN,
              List.of(
                  "children",
                  "children killed",
                  "child deaths",
                  "children reported killed",
                  "niños",
                  "enfants",
                  "kinder",
                  "дети",
                  "کودکان",
                  "أطفال",
                  "بچے"),
          Field.COMBATANTS,
              List.of(
                  "combatants",
                  "combatants killed",
                  "militants",
                  "militants killed",
                  "belligerents killed",
                  "combatientes",
                  "combattants"),
          Field.INJURED,
              List.of(
                  "injured",
                  "wounded",
                  "injuries",
                  "people injured",
                  "total injured",
                  "total people injured",
                  "heridos",
                  "blessés",
                  "verletzte",
                  "раненые",
                  "زخمی",
                  "جرحى"));

  private static final List<String> LOWEST =
      List.of("min", "minimum", "low", "lowest", "lower", "mín", "mínimo", "мин");
  private static final List<String> HIGHEST =
      List.of("max", "maximum", "high", "highest", "upper", "máx", "máximo", "макс");

  private HeaderWords() {}

  /// The field that a column's name names plainly.
  static Optional<Field> find(String header) {
    String name = plain(header);
    for (var people : PEOPLE.entrySet()) {
      Field whole = people.getKey();
      for (String word : people.getValue()) {
        if (name.equals(word) && !word.equals("total")) {
          return Optional.of(whole);
        }
        if (isWith(name, word, LOWEST)) {
          return Optional.of(Field.valueOf(whole.name() + "_MIN"));
        }
        if (isWith(name, word, HIGHEST)) {
          return Optional.of(Field.valueOf(whole.name() + "_MAX"));
        }
      }
    }
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isWith(String name, String word, List<String> bounds) {
    return bounds.stream()
        .anyMatch(bound ->
            name.equals(bound + " " + word)
                || name.equals(word + " " + bound)
                || name.equals(bound + " of " + word)
                || name.equals(bound + " total " + word));
  }

  /// A name without signs: "Strike_ID" and "strike (id)" are "strike id".
  static String plain(String header) {
    return Columns.plain(header.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")).strip();
  }

  private static Map<Field, List<String>> names() {
    var names = new EnumMap<Field, List<String>>(Field.class);
    names.put(
        Field.ID,
        List.of(
            "id",
            "event id",
            "incident id",
            "strike id",
            "case id",
            "record id",
            "row id",
            "reference",
            "ref",
            "code",
            "incident code",
            "event number",
            "no",
            "nr",
            "номер",
            "شماره"));
    names.put(
        Field.DATE,
        List.of(
            "date",
            "event date",
            "incident date",
            "strike date",
            "attack date",
            "date of event",
            "date of incident",
            "date of strike",
            "fecha",
            "datum",
            "date de l événement",
            "дата",
            "تاریخ",
            "تاريخ",
            "التاريخ",
            "نېټه"));
    names.put(
        Field.DATE_FROM,
        List.of(
            "start date",
            "date start",
            "date from",
            "from",
            "begin date",
            "fecha inicio",
            "date de début",
            "startdatum",
            "дата начала"));
    names.put(
        Field.DATE_TO,
        List.of(
            "end date",
            "date end",
            "date to",
            "to",
            "fecha fin",
            "date de fin",
            "enddatum",
            "дата окончания"));
    names.put(Field.TIME, List.of("time", "time of day", "local time", "hora", "heure", "время"));
    names.put(
        Field.PLACE,
        List.of(
            "location",
            "place",
            "village",
            "town",
            "city",
            "place name",
            "location name",
            "locality",
            "settlement",
            "lugar",
            "lieu",
            "ort",
            "место",
            "населённый пункт",
            "مکان",
            "محل",
            "المكان",
            "مقام",
            "ځای"));
    names.put(
        Field.ADMIN1,
        List.of(
            "province",
            "state",
            "governorate",
            "admin1",
            "adm1",
            "adm 1",
            "admin 1",
            "oblast",
            "provincia",
            "provinz",
            "область",
            "ولایت",
            "استان",
            "محافظة",
            "المحافظة",
            "صوبہ"));
    names.put(
        Field.ADMIN2,
        List.of(
            "district",
            "county",
            "admin2",
            "adm2",
            "adm 2",
            "admin 2",
            "distrito",
            "bezirk",
            "район",
            "ولسوالی",
            "شهرستان",
            "ضلع"));
    names.put(
        Field.COUNTRY,
        List.of(
            "country", "iso", "iso2", "iso3", "país", "pays", "land", "страна", "کشور", "الدولة",
            "ملک", "هېواد"));
    names.put(
        Field.LATITUDE,
        List.of(
            "latitude",
            "lat",
            "y",
            "geometry lat",
            "latitud",
            "breite",
            "широта",
            "عرض جغرافیایی"));
    names.put(
        Field.LONGITUDE,
        List.of(
            "longitude",
            "lon",
            "long",
            "lng",
            "x",
            "geometry lon",
            "longitud",
            "länge",
            "долгота",
            "طول جغرافیایی"));
    names.put(
        Field.COORDINATES,
        List.of(
            "coordinates",
            "coords",
            "gps",
            "lat long",
            "lat lon",
            "latlong",
            "coordenadas",
            "coordonnées",
            "координаты"));
    names.put(
        Field.TYPE,
        List.of(
            "type",
            "event type",
            "incident type",
            "attack type",
            "strike type",
            "type of event",
            "tipo",
            "art",
            "тип",
            "نوع"));
    names.put(Field.ATTACKER, List.of("attacker", "perpetrator", "attacking party", "perpetrador"));
    names.put(Field.TARGET, List.of("target", "victim", "target type", "objetivo", "cible"));
    names.put(
        Field.SPEAKER,
        List.of("speaker", "spokesman", "spokesperson", "according to", "claimed by", "stated by"));
    names.put(
        Field.CITES,
        List.of(
            "source",
            "sources",
            "fuente",
            "fuentes",
            "quelle",
            "quellen",
            "источник",
            "منبع",
            "المصدر",
            "ماخذ"));
    names.put(Field.OUTLET, List.of("outlet", "publisher", "newspaper", "media outlet"));
    names.put(
        Field.PUBLISHED,
        List.of(
            "published",
            "publication date",
            "report date",
            "date published",
            "date reported",
            "published at",
            "fecha de publicación"));
    names.put(Field.URL, List.of("url", "link", "href", "source url", "enlace", "lien", "ссылка"));
    names.put(Field.HEADLINE, List.of("title", "headline", "titular", "titre", "titel"));
    names.put(
        Field.NOTE,
        List.of(
            "note",
            "notes",
            "comment",
            "comments",
            "description",
            "remarks",
            "narrative",
            "notas",
            "bemerkung",
            "примечание",
            "توضیحات"));
    names.put(Field.LANGUAGE, List.of("language", "lang", "idioma", "langue", "sprache"));
    return names;
  }
}
