package org.trucewatch.app.desk;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API (OpenAPI 3.1), made from the table of routes and from the records
/// that answers are.
final class OpenApi {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Of the API, not of the program: what is answered keeps its meaning as long as it stays.
  private static final String VERSION = "1";

  private OpenApi() {}

  /// The description of some routes.
  static String of(List<Route> routes) {
    var schemas = new Schemas();
    ObjectNode root = JSON.createObjectNode();
    root.put("openapi", "3.1.0");
    ObjectNode info = root.putObject("info");
    info.put("title", "Trucewatch");
    info.put(
        "description",
        "What speakers say of incidents, with who says it; ranges, never bare numbers. Every read"
            + " takes as-of (publication), recorded, root (an earlier state of the journal) and"
            + " policy; its ETag changes with the journal. Mistakes are problem documents (RFC"
            + " 9457). Writes need the header X-Trucewatch: desk.");
    info.put("version", VERSION);
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    ObjectNode paths = root.putObject("paths");
    for (Route route : routes) {
      ObjectNode path =
          paths.has(route.path())
              ? (ObjectNode) paths.get(route.path())
              : paths.putObject(route.path());
      operation(path.putObject(route.verb().method()), route, schemas);
    }
    schemas.reference(ProblemDocument.class);
    ObjectNode kept = root.putObject("components").putObject("schemas");
    schemas.all().forEach(kept::set);
    return JSON.writeValueAsString(root) + "\n";
  }

  private static void operation(ObjectNode operation, Route route, Schemas schemas) {
    operation.put("summary", route.summary());
    operation.put("operationId", id(route));
    ArrayNode parameters = operation.putArray("parameters");
    route.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
    route
        .body()
        .ifPresent(type -> {
          ObjectNode body = operation.putObject("requestBody");
          body.put("required", true);
          body.putObject("content").putObject(Reply.JSON).set("schema", schemas.reference(type));
        });
    if (route.handler() instanceof Route.WithFile) {
      ObjectNode body = operation.putObject("requestBody");
      body.put("required", true);
      body.putObject("content").putObject("application/octet-stream").putObject("schema");
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode good = responses.putObject("200");
    good.put("description", route.summary());
    content(good.putObject("content"), route.answer(), schemas);
    ObjectNode bad = responses.putObject("default");
    bad.put("description", "A problem (RFC 9457).");
    bad.putObject("content")
        .putObject(Reply.PROBLEM)
        .set("schema", schemas.reference(ProblemDocument.class));
  }

  private static String id(Route route) {
    String words = route.path().replaceAll("[^A-Za-z0-9]+", " ").strip().replace(' ', '_');
    return route.verb().method() + "_" + words;
  }

  private static void parameter(ObjectNode node, Parameter parameter) {
    node.put("name", parameter.name());
    node.put("in", parameter.place().name().toLowerCase(Locale.ROOT));
    node.put("required", parameter.place() == Parameter.Place.PATH);
    node.put("description", parameter.words());
    ObjectNode schema = node.putObject("schema");
    switch (parameter.form()) {
      case Parameter.Form.Text() -> schema.put("type", "string");
      case Parameter.Form.Day() -> schema.put("type", "string").put("format", "date");
      case Parameter.Form.Flag() -> schema.put("type", "string");
      case Parameter.Form.Whole(long least, long most) ->
          schema.put("type", "integer").put("minimum", least).put("maximum", most);
      case Parameter.Form.Choice(List<String> words) -> {
        ArrayNode choices = schema.put("type", "string").putArray("enum");
        words.forEach(choices::add);
      }
    }
  }

  private static void content(ObjectNode content, Route.Answer answer, Schemas schemas) {
    switch (answer) {
      case Route.Answer.Document(Class<?> type) ->
          content.putObject(Reply.JSON).set("schema", schemas.reference(type));
      case Route.Answer.Rows(String name) -> {
        ObjectNode schema = content.putObject(Reply.JSON).putObject("schema");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(name).put("type", "array").putObject("items").put("type", "object");
        properties
            .putObject("remarks")
            .put("type", "array")
            .putObject("items")
            .put("type", "string");
        schema.putArray("required").add(name).add("remarks");
        for (String type : List.of("text/csv", Reply.GEO_JSON, "text/markdown")) {
          content.putObject(type);
        }
      }
      case Route.Answer.File(String type) -> content.putObject(type);
    }
  }
}
