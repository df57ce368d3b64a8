package org.trucewatch.app.desk;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.trucewatch.app.casework.Documents;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON schemas (2020-12) of documents, made from their records: components are members, all
/// required; a component that may be empty may be null.
final class Schemas {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, ObjectNode> found = new TreeMap<>();

  /// A reference to the schema of a record, which is kept.
  ObjectNode reference(Class<?> type) {
    String name = name(type);
    if (!found.containsKey(name)) {
      ObjectNode schema = JSON.createObjectNode();
      found.put(name, schema);
      fill(schema, type);
    }
    return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  /// All schemas kept, by name.
  Map<String, ObjectNode> all() {
    return found;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null || !outer.isRecord() ? "" : outer.getSimpleName()) + type.getSimpleName();
  }

  private void fill(ObjectNode schema, Class<?> type) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    members(type, properties, required);
    schema.put("additionalProperties", false);
  }

  private void members(Class<?> type, ObjectNode properties, ArrayNode required) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (Documents.isInline(component.getType())) {
        members(component.getType(), properties, required);
      } else {
        String name = snake(component.getName());
        properties.set(name, of(component.getGenericType()));
        required.add(name);
      }
    }
  }

  static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("No schema for " + type);
    }
    return plain(plain);
  }

  private ObjectNode generic(ParameterizedType type) {
    ObjectNode inner = of(type.getActualTypeArguments()[0]);
    if (type.getRawType() == List.class) {
      ObjectNode list = JSON.createObjectNode().put("type", "array");
      list.set("items", inner);
      return list;
    }
    if (type.getRawType() == Optional.class) {
      return orNull(inner);
    }
    throw new IllegalArgumentException("No schema for " + type);
  }

  private static ObjectNode orNull(ObjectNode inner) {
    ObjectNode either = JSON.createObjectNode();
    ArrayNode choices = either.putArray("anyOf");
    choices.add(inner);
    choices.addObject().put("type", "null");
    return either;
  }

  private ObjectNode plain(Class<?> type) {
    ObjectNode schema = JSON.createObjectNode();
    if (type == String.class || type == Documents.Exact.class) {
      return schema.put("type", "string");
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return schema.put("type", "integer");
    }
    if (type == double.class || type == Double.class) {
      return schema.put("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    if (type == OptionalInt.class) {
      return orNull(schema.put("type", "integer"));
    }
    if (type == OptionalDouble.class) {
      return orNull(schema.put("type", "number"));
    }
    if (type.isEnum()) {
      ArrayNode words = schema.put("type", "string").putArray("enum");
      Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(word.toString()));
      return schema;
    }
    if (type.isRecord()) {
      return reference(type);
    }
    throw new IllegalArgumentException("No schema for " + type);
  }
}
