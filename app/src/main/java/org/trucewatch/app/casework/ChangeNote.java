package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The text form of {@link Changes} in a note of the journal: JSON with the schema
/// `incident-changes/1`.
public final class ChangeNote {
  private static final String SCHEMA = "incident-changes/1";
  private static final String START = "{\"schema\":\"" + SCHEMA + "\"";

  private ChangeNote() {}

  public static String write(Changes changes) {
    ObjectNode note = JsonMapper.shared().createObjectNode();
    note.put("schema", SCHEMA);
    note.put("because", changes.because());
    ArrayNode list = note.putArray("changes");
    for (Changes.Change change : changes.changes()) {
      ObjectNode one = list.addObject();
      one.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
      one.put("from", change.from());
      ArrayNode into = one.putArray("into");
      change.into().forEach(into::add);
    }
    return note.toString();
  }

  /// The changes that a note holds; empty if it is another kind of note.
  public static Optional<Changes> read(String text) {
    if (!text.startsWith(START)) {
      return Optional.empty();
    }
    try {
      JsonNode note = JsonMapper.shared().readTree(text);
      var changes = new ArrayList<Changes.Change>();
      for (JsonNode one : note.path("changes").values()) {
        List<String> into = one.path("into").valueStream().map(JsonNode::asString).toList();
        var kind = Changes.Type.valueOf(one.path("kind").asString().toUpperCase(Locale.ROOT));
        changes.add(new Changes.Change(kind, one.path("from").asString(), into));
      }
      return Optional.of(new Changes(note.path("because").asString(), changes));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
