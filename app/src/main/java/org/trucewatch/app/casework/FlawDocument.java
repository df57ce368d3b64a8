package org.trucewatch.app.casework;

import java.util.List;
import org.trucewatch.claims.Document;
import org.trucewatch.reports.table.Flaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The flaws of one import, kept in the case as a document beside the record: JSON with the schema
/// `flaws/1`, written in the same transaction as the rows, so that neither is there without the
/// other. Importing a mended file under the same name replaces the list; the old one stays in the
/// journal.
public final class FlawDocument {
  /// Most flaws that one import keeps; the rest is counted.
  public static final int MOST_KEPT = 10_000;

  private static final String PREFIX = "flaws/";
  private static final String SCHEMA = "flaws/1";

  private FlawDocument() {}

  public static boolean isOne(Document document) {
    return document.name().startsWith(PREFIX);
  }

  public static String name(String file) {
    return PREFIX + file;
  }

  public static Document of(String file, List<Flaw> flaws, long leftOut) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schema", SCHEMA);
    root.put("file", file);
    root.put("left_out", leftOut);
    ArrayNode list = root.putArray("flaws");
    for (Flaw flaw : flaws) {
      ObjectNode one = list.addObject();
      one.put("kind", flaw.kind().words());
      one.put("file", flaw.place().file());
      one.put("line", flaw.place().line());
      one.put("column", flaw.place().column());
      one.put("value", flaw.value());
      one.put("why", flaw.why());
      one.put("outcome", flaw.outcome().sentence());
      one.put("remedy", flaw.remedy());
    }
    return new Document(name(file), root.toPrettyString());
  }

  /// The flaws in a document, as they were written.
  public static List<Kept> read(Document document) {
    JsonNode root = JsonMapper.shared().readTree(document.text());
    return root.path("flaws")
        .valueStream()
        .map(one ->
            new Kept(
                one.path("kind").asString(),
                new Flaw.Place(
                    one.path("file").asString(),
                    one.path("line").asLong(),
                    one.path("column").asString()),
                one.path("value").asString(),
                one.path("why").asString(),
                one.path("outcome").asString(),
                one.path("remedy").asString()))
        .toList();
  }

  /// How many flaws were counted and not kept one by one.
  public static long leftOut(Document document) {
    return JsonMapper.shared().readTree(document.text()).path("left_out").asLong();
  }

  /// A flaw as the case keeps it.
  ///
  /// @param kind what sort of flaw, in words
  /// @param place where it stands
  /// @param value the cell as read
  /// @param why what is wrong
  /// @param outcome what became of the row
  /// @param remedy what to do
  public record Kept(
      String kind, Flaw.Place place, String value, String why, String outcome, String remedy) {}
}
