package org.trucewatch.app.casework;

import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.ClaimId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an incident was when an analyst confirmed it by deciding "same" on two of its claims: kept
/// as a note of the journal, JSON with the schema `incident-confirmed/1`, so that a later change
/// can be held against it.
///
/// @param decision number of the decision
/// @param claims the claims of the incident, changes that were open for review taken back
public record Confirmation(long decision, List<ClaimId> claims) {
  private static final String SCHEMA = "incident-confirmed/1";
  private static final String START = "{\"schema\":\"" + SCHEMA + "\"";

  public Confirmation {
    claims = List.copyOf(claims);
  }

  /// The note.
  public String write() {
    ObjectNode note = JsonMapper.shared().createObjectNode();
    note.put("schema", SCHEMA);
    note.put("decision", decision);
    ArrayNode list = note.putArray("claims");
    claims.forEach(claim -> list.add(claim.value()));
    return note.toString();
  }

  /// The confirmation that a note holds; empty if it is another kind of note.
  public static Optional<Confirmation> read(String text) {
    if (!text.startsWith(START)) {
      return Optional.empty();
    }
    try {
      JsonNode note = JsonMapper.shared().readTree(text);
      List<ClaimId> claims =
          note.path("claims").valueStream().map(JsonNode::asString).map(ClaimId::new).toList();
      return Optional.of(new Confirmation(note.path("decision").asLong(), claims));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
