package org.trucewatch.incidents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A place name made comparable across spellings: folded to plain lower-case letters, with a
/// skeleton of its consonants in which spellings of one name from another script tend to agree
/// ("Urgun", "Argun", "Arghun"; "Barmal", "Bermal").
///
/// @param folded lower case, without accents
/// @param skeleton first letter class and consonants, doubled letters and silent h dropped
record Name(String folded, String skeleton) implements Comparable<Name> {
  /// Words that tell the kind or direction of a place, not its name. Codebook `place-words/1`.
  private static final Set<String> GENERIC =
      Set.of(
          "a",
          "about",
          "above",
          "across",
          "address",
          "afternoon",
          "air",
          "airbase",
          "airport",
          "airspace",
          "all",
          "along",
          "and",
          "area",
          "areas",
          "around",
          "at",
          "base",
          "bases",
          "between",
          "border",
          "camp",
          "capital",
          "central",
          "centre",
          "center",
          "checkpoint",
          "city",
          "coast",
          "compound",
          "country",
          "court",
          "crossing",
          "del",
          "district",
          "districts",
          "division",
          "east",
          "eastern",
          "far",
          "for",
          "former",
          "from",
          "front",
          "frontier",
          "gate",
          "home",
          "hospital",
          "house",
          "hq",
          "in",
          "inside",
          "into",
          "island",
          "junction",
          "km",
          "lake",
          "line",
          "local",
          "locality",
          "location",
          "locations",
          "market",
          "mountain",
          "mountains",
          "mr",
          "municipality",
          "near",
          "neighborhood",
          "neighbourhood",
          "new",
          "north",
          "northeast",
          "northern",
          "northwest",
          "not",
          "of",
          "off",
          "office",
          "on",
          "outside",
          "over",
          "page",
          "part",
          "pass",
          "place",
          "places",
          "point",
          "port",
          "post",
          "posts",
          "presented",
          "province",
          "provinces",
          "quarter",
          "refugee",
          "region",
          "regions",
          "residential",
          "river",
          "road",
          "route",
          "sector",
          "sectors",
          "several",
          "side",
          "site",
          "sites",
          "south",
          "southeast",
          "southern",
          "southwest",
          "square",
          "state",
          "station",
          "stated",
          "street",
          "subdistrict",
          "suburb",
          "suburbs",
          "tehsil",
          "the",
          "to",
          "town",
          "towns",
          "township",
          "tribal",
          "unknown",
          "unspecified",
          "valley",
          "village",
          "villages",
          "west",
          "western",
          "zone");

  /// Directions that tell one province from another: generic in a place, not in a province.
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "northeast",
          "northwest",
          "south",
          "southeast",
          "southwest",
          "east",
          "west",
          "central");

  /// Shortest name whose skeleton is trusted; shorter ones must be spelt alike.
  private static final int MIN_SKELETON = 3;

  /// Shortest name for which one differing letter may be a slip.
  private static final int MIN_SLIP = 6;

  static Name of(String word) {
    String folded = fold(word);
    return new Name(folded, skeleton(folded));
  }

  /// The names in a place as written: the words that are not generic and do not start with a small
  /// letter. Scripts without capitals keep all their words.
  static List<Name> namesIn(String place) {
    List<Name> names = new ArrayList<>();
    for (String word : words(place)) {
      if (!Character.isLowerCase(word.codePointAt(0))) {
        Name name = of(word);
        if (!GENERIC.contains(name.folded) && !name.folded.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /// The directions in a province's name, run together: "northwest" for "North-Western".
  static String directionIn(String admin1) {
    StringBuilder direction = new StringBuilder();
    for (String word : words(admin1)) {
      String folded = fold(word);
      String stem = folded.endsWith("ern") ? folded.substring(0, folded.length() - 3) : folded;
      if (DIRECTIONS.contains(stem)) {
        direction.append(stem);
      }
    }
    return direction.toString();
  }

  /// The words of a text, cut at everything but letters and digits; "G-11" stays one word.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int end = text.length();
    int at = 0;
    while (at < end) {
      int start = at;
      while (at < end && !isGap(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        addPieces(words, text, start, at);
      }
      at++;
    }
    return words;
  }

  /// Adds the pieces that hyphens and the like make of a part of a text.
  private static void addPieces(List<String> words, String text, int start, int end) {
    int before = words.size();
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && !isHyphen(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(text.substring(from, at));
      }
      at++;
    }
    boolean two = words.size() == before + 2 && !isHyphen(text.charAt(start));
    if (two && isShortOrNumber(words.get(before)) && isShortOrNumber(words.get(before + 1))) {
      words.add(words.get(before) + words.get(before + 1));
      words.subList(before, before + 2).clear();
    }
  }

  private static boolean isGap(char c) {
    return switch (c) {
      case ' ', '\t', '\n', 0x0B, '\f', '\r' -> true;
      case ',', ';', ':', '/', '(', ')', '[', ']', '"', '“', '”' -> true;
      default -> false;
    };
  }

  private static boolean isHyphen(char c) {
    return switch (c) {
      case '-', '–', '—', '\'', '’', '.' -> true;
      default -> false;
    };
  }

  /// Whether two spellings may be one name: equal, equal in their consonants, or one slip of a
  /// letter in a long word.
  boolean matches(Name other) {
    if (folded.equals(other.folded)) {
      return true;
    }
    if (skeleton.length() >= MIN_SKELETON && skeleton.equals(other.skeleton)) {
      return true;
    }
    return Math.min(folded.length(), other.folded.length()) >= MIN_SLIP
        && folded.charAt(0) == other.folded.charAt(0)
        && differByOneLetter(folded, other.folded);
  }

  @Override
  public int compareTo(Name other) {
    return folded.compareTo(other.folded);
  }

  private static boolean isShortOrNumber(String piece) {
    return piece.length() == 1
        || (!piece.isEmpty() && piece.codePoints().allMatch(Character::isDigit));
  }

  static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String skeleton(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    char last = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char mapped =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> i == 0 ? 'a' : 0;
            case 'h' -> i == 0 ? 'h' : 0;
            case 'q', 'c' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> c;
          };
      if (mapped != 0 && mapped != last) {
        out.append(mapped);
      }
      last = mapped == 0 ? last : mapped;
    }
    return out.toString();
  }

  private static boolean differByOneLetter(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    int end = 0;
    int shortest = Math.min(a.length(), b.length());
    while (start < shortest && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    while (end < shortest - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return a.length() - start - end <= 1 && b.length() - start - end <= 1;
  }
}
