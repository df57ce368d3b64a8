package org.trucewatch.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Reads the members of one JSON object. A member that is missing or of another type is an {@link
/// IllegalArgumentException} that names it.
final class Fields {

  private static final int MOST_INT_DIGITS = 10;
  private static final int MOST_LONG_DIGITS = 18;

  private final JsonText json;
  private final int object;

  private Fields(JsonText json, int object) {
    if (json.type(object) != JsonText.Type.OBJECT) {
      throw new IllegalArgumentException("A JSON object was expected, not " + json.type(object));
    }
    this.json = json;
    this.object = object;
  }

  /// The members of the object that a text is.
  static Fields of(String text) {
    return new Fields(JsonText.parse(text), 0);
  }

  String text(String name) {
    return string(member(name), name);
  }

  Optional<String> findText(String name) {
    int value = json.find(object, name);
    return value < 0 ? Optional.empty() : Optional.of(string(value, name));
  }

  LocalDate day(String name) {
    return IsoTime.day(text(name));
  }

  Instant instant(String name) {
    return IsoTime.instant(text(name));
  }

  <E extends Enum<E>> E word(String name, Class<E> codebook) {
    return Words.get(text(name), codebook);
  }

  boolean flag(String name) {
    int value = member(name);
    JsonText.Type type = json.type(value);
    require(
        type == JsonText.Type.TRUE || type == JsonText.Type.FALSE, name, "true or false", value);
    return type == JsonText.Type.TRUE;
  }

  /// All members, each of which is a whole number, by name.
  SortedMap<String, Integer> numbers() {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    for (int value = object + 1; value < json.next(object); value = json.next(value)) {
      String name = json.name(value);
      numbers.put(
          name, (int) whole(value, name, MOST_INT_DIGITS, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    return numbers;
  }

  int number(String name) {
    return (int) whole(member(name), name, MOST_INT_DIGITS, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  long longNumber(String name) {
    return whole(member(name), name, MOST_LONG_DIGITS, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long whole(int value, String name, int mostDigits, long least, long most) {
    require(json.type(value) == JsonText.Type.NUMBER, name, "a whole number", value);
    String written = json.string(value);
    int digits = written.startsWith("-") ? written.length() - 1 : written.length();
    boolean isWhole =
        digits <= mostDigits
            && written.indexOf('.') < 0
            && written.indexOf('e') < 0
            && written.indexOf('E') < 0;
    require(isWhole, name, "a whole number", value);
    long number = Long.parseLong(written);
    require(number >= least && number <= most, name, "a whole number", value);
    return number;
  }

  double decimal(String name) {
    int value = member(name);
    require(json.type(value) == JsonText.Type.NUMBER, name, "a number", value);
    return Double.parseDouble(json.string(value));
  }

  boolean has(String name) {
    return json.find(object, name) >= 0;
  }

  Fields object(String name) {
    return new Fields(json, member(name));
  }

  /// All members, each of which is a string, by name.
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    for (int value = object + 1; value < json.next(object); value = json.next(value)) {
      String name = json.name(value);
      texts.put(name, string(value, name));
    }
    return texts;
  }

  <T> List<T> texts(String name, Function<String, T> parse) {
    int list = list(name);
    List<T> values = new ArrayList<>();
    for (int element = list + 1; element < json.next(list); element = json.next(element)) {
      values.add(parse.apply(string(element, name)));
    }
    return values;
  }

  /// A list whose elements are lists of two strings.
  <T> List<T> pairs(String name, BiFunction<String, String, T> make) {
    int list = list(name);
    List<T> values = new ArrayList<>();
    for (int pair = list + 1; pair < json.next(list); pair = json.next(pair)) {
      boolean isPair = json.type(pair) == JsonText.Type.LIST && json.next(pair) == pair + 3;
      require(isPair, name, "a list of pairs of strings", pair);
      values.add(make.apply(string(pair + 1, name), string(pair + 2, name)));
    }
    return values;
  }

  private int list(String name) {
    int value = member(name);
    require(json.type(value) == JsonText.Type.LIST, name, "a list", value);
    return value;
  }

  private String string(int value, String name) {
    JsonText.Type type = json.type(value);
    require(type == JsonText.Type.STRING || type == JsonText.Type.ESCAPED, name, "a string", value);
    return json.string(value);
  }

  private int member(String name) {
    int value = json.find(object, name);
    if (value < 0) {
      throw new IllegalArgumentException("The member \"" + name + "\" is missing.");
    }
    return value;
  }

  private void require(boolean holds, String name, String what, int found) {
    if (!holds) {
      throw new IllegalArgumentException(
          "The member \"" + name + "\" should be " + what + ", not " + json.type(found) + ".");
    }
  }
}
