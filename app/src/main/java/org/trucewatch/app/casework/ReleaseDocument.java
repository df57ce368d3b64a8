package org.trucewatch.app.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.SourceId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The complete releases of one data set that a case has taken in, kept in the case as a document:
/// JSON with the schema `releases/1`. A release that repeats every row leaves no other trace, and
/// without one an older release could take rows away that a newer one has.
///
/// @param source the data set's source
/// @param files name of the file by day of publication
public record ReleaseDocument(SourceId source, SortedMap<LocalDate, String> files) {
  private static final String PREFIX = "releases/";
  private static final String SCHEMA = "releases/1";

  public ReleaseDocument {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public static boolean isOne(Document document) {
    return document.name().startsWith(PREFIX);
  }

  /// The releases of a source among the documents of a case; none if there is no list of them.
  public static ReleaseDocument find(List<Document> documents, SourceId source) {
    var files = new TreeMap<LocalDate, String>();
    for (Document document : documents) {
      if (document.name().equals(PREFIX + source)) {
        JsonNode root = JsonMapper.shared().readTree(document.text());
        root.path("releases")
            .valueStream()
            .forEach(one ->
                files.put(
                    LocalDate.parse(one.path("published").asString()),
                    one.path("file").asString()));
      }
    }
    return new ReleaseDocument(source, files);
  }

  /// The same with one more release; the first file of a day stays.
  public ReleaseDocument with(LocalDate published, String file) {
    var more = new TreeMap<>(files);
    more.putIfAbsent(published, file);
    return new ReleaseDocument(source, more);
  }

  public Document write() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schema", SCHEMA);
    root.put("source", source.value());
    ArrayNode list = root.putArray("releases");
    files.forEach((published, file) -> {
      ObjectNode one = list.addObject();
      one.put("published", published.toString());
      one.put("file", file);
    });
    return new Document(PREFIX + source, root.toPrettyString());
  }
}
