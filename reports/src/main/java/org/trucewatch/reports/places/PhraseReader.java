package org.trucewatch.reports.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how a place is said, by the table `relative-words-1.tsv`.
final class PhraseReader {
  /// Longest place that is read; the rest is cut.
  static final int MAX_LENGTH = 300;

  private static final int MAX_DEPTH = 4;
  private static final int MOST_PARTS = 12;
  private static final double KM_PER_MILE = 1.609344;
  private static final double FARTHEST_OFFSET_KM = 500;

  private static final Pattern BRACKET = Pattern.compile("^(.+?)\\s*[(\\[](.+?)[)\\]]\\s*$");
  private static final Pattern LIST = Pattern.compile("\\s*(?:;|\\band\\b|&)\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /// "market in", "refugee camp near", "a home in": small words before the name they lean on.
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:(?:[a-z0-9][\\w'-]*|SM|HQ) ){1,6}(in|at|near|of|inside|outside|on|over)"
              + " (?=\\p{Lu})");

  private static final Pattern OF =
      Pattern.compile("^(.+?)'s (\\p{Lu}.+)$|^(.+?) (in|of|near) (\\p{Lu}.+)$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:\\d+|one|two|three|four|five|six|several|many|some|all|various) [a-z ]+(?:, )?");

  /// "North and South Waziristan".
  private static final Pattern SHARED =
      Pattern.compile(
          "^(north|south|east|west|upper|lower|central)(ern)? (?:and|&) "
              + "(north|south|east|west|upper|lower|central)(ern)? (.+)$",
          Pattern.CASE_INSENSITIVE);

  private static final List<Rule> RULES = rules();

  private PhraseReader() {}

  private record Rule(String shape, Pattern pattern) {}

  /// The place as written, read. Words that fit no pattern are a name.
  static Phrase read(String asWritten) {
    String text = asWritten.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("\\s+", " ").strip();
    return read(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text, 0);
  }

  private static Phrase read(String text, int depth) {
    String words = text.strip();
    if (words.isEmpty() || depth > MAX_DEPTH) {
      return new Phrase.Vague(words);
    }
    Matcher bracket = BRACKET.matcher(words);
    if (bracket.matches()) {
      Phrase inner = read(bracket.group(1), depth + 1);
      Phrase outer = read(bracket.group(2), depth + 1);
      return inner instanceof Phrase.Border border && border.near().isEmpty()
          ? new Phrase.Border(border.line(), Optional.of(outer))
          : new Phrase.Within(inner, outer);
    }
    Matcher shared = SHARED.matcher(words);
    if (shared.matches()) {
      String name = shared.group(5);
      return new Phrase.Several(
          List.of(
              read(shared.group(1) + " " + name, depth + 1),
              read(shared.group(3) + " " + name, depth + 1)));
    }
    for (Rule rule : RULES) {
      Matcher fit = rule.pattern().matcher(words);
      if (fit.matches()) {
        Optional<Phrase> phrase = phrase(rule.shape(), fit, depth + 1);
        if (phrase.isPresent()) {
          return phrase.get();
        }
      }
    }
    return composed(words, depth + 1);
  }

  private static Optional<Phrase> phrase(String shape, Matcher fit, int depth) {
    Optional<Phrase> a = group(fit, "a").map(words -> read(words, depth));
    return switch (shape) {
      case "offset" -> {
        double km = kilometres(fit);
        boolean sound = km > 0 && km <= FARTHEST_OFFSET_KM;
        yield sound
            ? a.map(place -> (Phrase) new Phrase.Offset(km, bearing(fit), place))
            : Optional.empty();
      }
      case "bearing" ->
          a.map(place -> new Phrase.Part(fit.group(), bearing(fit), new Phrase.Near(place)));
      case "between" ->
          a.flatMap(
              from -> group(fit, "b").map(words -> new Phrase.Between(from, read(words, depth))));
      case "name-or-between" ->
          a.flatMap(from ->
              group(fit, "b")
                  .map(words ->
                      new Phrase.Either(
                          List.of(
                              new Phrase.Named(fit.group()),
                              new Phrase.Between(from, read(words, depth))))));
      case "border" -> border(fit, a);
      case "beside" -> a.map(Phrase.Beside::new);
      case "near", "sector" -> a.map(Phrase.Near::new);
      case "part" -> a.map(place -> new Phrase.Part(fit.group(), bearing(fit), place));
      case "over" -> a;
      default -> throw new IllegalStateException("The table of relative words has " + shape);
    };
  }

  private static Optional<Phrase> border(Matcher fit, Optional<Phrase> near) {
    Optional<String> line = group(fit, "line");
    if (line.isPresent()) {
      return line.map(name -> new Phrase.Border(name, near));
    }
    Optional<String> pair = group(fit, "pair");
    if (pair.isPresent()) {
      String[] ways = pair.get().split("/", -1);
      String name = group(fit, "a").orElse("");
      return Optional.of(
          new Phrase.Between(
              new Phrase.Named(ways[0] + " " + name), new Phrase.Named(ways[1] + " " + name)));
    }
    String c = group(fit, "c").orElse("");
    String d = group(fit, "d").orElse("");
    boolean countries = CountryNames.find(c).isPresent() && CountryNames.find(d).isPresent();
    return countries ? Optional.of(new Phrase.Border(c + "|" + d, near)) : Optional.empty();
  }

  /// Places within places, lists of places, descriptions that lean on a name, or a plain name.
  private static Phrase composed(String words, int depth) {
    String[] parts = COMMA.split(words, MOST_PARTS);
    if (parts.length > 1) {
      Phrase chain = read(parts[parts.length - 1], depth);
      for (int i = parts.length - 2; i >= 0; i--) {
        chain = new Phrase.Within(read(parts[i], depth), chain);
      }
      return chain;
    }
    String[] several = LIST.split(words, MOST_PARTS);
    if (several.length > 1) {
      var places = Arrays.stream(several).map(one -> read(one, depth)).toList();
      return new Phrase.Either(List.of(new Phrase.Named(words), new Phrase.Several(places)));
    }
    Matcher counted = COUNTED.matcher(words);
    if (counted.find() && counted.end() < words.length() && !LEANS.matcher(words).find()) {
      return new Phrase.Near(read(words.substring(counted.end()), depth));
    }
    Matcher leans = LEANS.matcher(words);
    if (leans.find()) {
      Phrase rest = read(words.substring(leans.end()), depth);
      return List.of("near", "outside").contains(leans.group(1)) ? new Phrase.Near(rest) : rest;
    }
    Matcher of = OF.matcher(words);
    if (of.matches()) {
      if (of.group(1) != null) {
        return new Phrase.Within(read(of.group(2), depth), read(of.group(1), depth));
      }
      Phrase outer = read(of.group(5), depth);
      return new Phrase.Either(
          List.of(
              new Phrase.Named(words),
              new Phrase.Within(
                  read(of.group(3), depth),
                  of.group(4).equals("near") ? new Phrase.Near(outer) : outer)));
    }
    return named(words);
  }

  /// A name, or words without any: all small letters in a script that has capitals.
  private static Phrase named(String words) {
    boolean anyName =
        Arrays.stream(words.split("[\\s/-]+", -1))
            .anyMatch(word ->
                !word.isEmpty()
                    && !Character.isLowerCase(word.codePointAt(0))
                    && Character.isLetter(word.codePointAt(0)));
    boolean border = words.equals("LoC") || words.equals("LAC");
    return border || !anyName || PlaceWords.saysOnlyKind(Spelling.fold(words))
        ? new Phrase.Vague(words)
        : new Phrase.Named(words);
  }

  private static double kilometres(Matcher fit) {
    double number = Double.parseDouble(group(fit, "n").orElse("0").replace(',', '.'));
    String unit = group(fit, "unit").orElse("km").toLowerCase(java.util.Locale.ROOT);
    if (unit.startsWith("mi")) {
      return number * KM_PER_MILE;
    }
    return unit.startsWith("k") ? number : number / 1000;
  }

  private static Optional<Phrase.Bearing> bearing(Matcher fit) {
    return group(fit, "dir").flatMap(Phrase.Bearing::find);
  }

  private static Optional<String> group(Matcher fit, String name) {
    return fit.namedGroups().containsKey(name)
        ? Optional.ofNullable(fit.group(name)).map(String::strip)
        : Optional.empty();
  }

  private static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    for (String[] row : PackedFile.table("relative-words-1.tsv")) {
      String pattern =
          row[1]
              .replace("<n>", "(?<n>\\d{1,4}(?:[.,]\\d{1,3})?)")
              .replace("<unit>", "(?<unit>km|kms|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?)")
              .replace("<dir>", "(?<dir>(?:north|south)?[- ]?(?:east|west|north|south)(?:ern)?)")
              .replace("<a>", "(?<a>.+?)")
              .replace("<b>", "(?<b>.+?)")
              .replace("<c>", "(?<c>[\\p{L} ]+?)")
              .replace("<d>", "(?<d>[\\p{L} ]+?)");
      rules.add(
          new Rule(
              row[0], Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
    return List.copyOf(rules);
  }
}
