package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads the members of one JSON object. A member that is missing or of another type is an {@link
/// IllegalArgumentException} that names it.
final class Fields {

  private final JsonNode node;

  Fields(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("A JSON object was expected, not " + node.getNodeType());
    }
    this.node = node;
  }

  String text(String name) {
    JsonNode value = member(name);
    return require(value.isString(), name, "a string", value).stringValue();
  }

  Optional<String> findText(String name) {
    return node.has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  <E extends Enum<E>> E word(String name, Class<E> codebook) {
    return Enum.valueOf(codebook, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  boolean flag(String name) {
    JsonNode value = member(name);
    return require(value.isBoolean(), name, "true or false", value).booleanValue();
  }

  int number(String name) {
    JsonNode value = member(name);
    return require(value.canConvertToInt(), name, "a whole number", value).intValue();
  }

  long longNumber(String name) {
    JsonNode value = member(name);
    boolean isLong = value.isIntegralNumber() && value.canConvertToLong();
    return require(isLong, name, "a whole number", value).longValue();
  }

  double decimal(String name) {
    JsonNode value = member(name);
    return require(value.isNumber(), name, "a number", value).doubleValue();
  }

  boolean has(String name) {
    return node.has(name);
  }

  Fields object(String name) {
    return new Fields(member(name));
  }

  JsonNode member(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The member \"" + name + "\" is missing.");
    }
    return value;
  }

  <T> List<T> texts(String name, Function<String, T> parse) {
    List<T> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      values.add(parse.apply(require(element.isString(), name, "strings", element).stringValue()));
    }
    return values;
  }

  Iterable<JsonNode> array(String name) {
    JsonNode value = member(name);
    return require(value.isArray(), name, "a list", value).values();
  }

  private static JsonNode require(boolean holds, String name, String what, JsonNode found) {
    if (!holds) {
      throw new IllegalArgumentException(
          "The member \"" + name + "\" should be " + what + ", not " + found.getNodeType() + ".");
    }
    return found;
  }
}
