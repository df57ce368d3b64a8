package org.trucewatch.reports.codebooks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.reports.table.Flaw.Kind;

/// Reads the lines in which a codebook says what it is.
final class BookHeader {
  static final String EXAMPLE =
      "A codebook starts with lines such as \"# codebook: my-words\", \"# version: 1\","
          + " \"# kind: event words\", \"# title: …\", \"# source: …\", \"# licence: …\","
          + " then comes a table.";

  private final BookFlaws flaws;
  private final Map<String, BookTable.Line> lines = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  BookHeader(BookTable table, BookFlaws flaws) {
    this.flaws = flaws;
    table.about().forEach(this::take);
  }

  /// The header; empty, with flaws, if a line is missing or unusable.
  Optional<Codebook> read() {
    String id = value("codebook");
    String version = value("version");
    Optional<Codebook.Kind> kind = kind(value("kind"));
    String title = value("title");
    String source = value("source");
    String licence = value("licence");
    boolean complete =
        Stream.of(id, version, title, source, licence).noneMatch(String::isEmpty)
            && kind.isPresent();
    if (!complete || !wellFormed(id, version)) {
      return Optional.empty();
    }
    return Optional.of(
        new Codebook(id, version, kind.get(), title, new Codebook.Provenance(source, licence)));
  }

  /// What a line about the codebook says; empty, without a flaw, if there is none.
  static String find(BookTable table, String key) {
    return new BookHeader(table, new BookFlaws("")).values.getOrDefault(key, "");
  }

  private void take(BookTable.Line line) {
    String text =
        line.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    String plain = text.substring(1).strip();
    int colon = plain.indexOf(':');
    if (colon > 0) {
      String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = plain.substring(colon + 1).strip();
      if (values.putIfAbsent(key, value) != null) {
        flaws.file(
            line.line(),
            Kind.DUPLICATE_ID,
            "",
            "The line \"# " + BookRow.visible(key) + "\" stands twice.",
            "Remove one of the two.");
      }
      lines.putIfAbsent(key, line);
    }
  }

  private String value(String key) {
    String value = values.getOrDefault(key, "");
    if (value.isEmpty()) {
      flaws.file(0, Kind.UNKNOWN_FORMAT, "", "The line \"# " + key + ": …\" is missing.", EXAMPLE);
    } else if (BookRow.hidden(value)) {
      flaws.file(
          line(key),
          Kind.UNKNOWN_FORMAT,
          "",
          "The line \"# " + key + "\" holds characters that do not show.",
          "Type it anew.");
      return "";
    }
    return value;
  }

  private long line(String key) {
    BookTable.Line line = lines.get(key);
    return line == null ? 0 : line.line();
  }

  private Optional<Codebook.Kind> kind(String word) {
    Optional<Codebook.Kind> found =
        Stream.of(Codebook.Kind.values()).filter(kind -> kind.words().equals(word)).findFirst();
    if (found.isEmpty() && !word.isEmpty()) {
      String kinds =
          Stream.of(Codebook.Kind.values())
              .map(Codebook.Kind::words)
              .collect(Collectors.joining(", "));
      flaws.file(
          line("kind"),
          Kind.UNKNOWN_WORD,
          "",
          "\"" + BookRow.visible(word) + "\" is no kind of codebook.",
          "The kinds are: " + kinds + ".");
    }
    return found;
  }

  private boolean wellFormed(String id, String version) {
    if (!Codebook.isId(id)) {
      flaws.file(
          line("codebook"),
          Kind.UNUSABLE_ID,
          "",
          "\"" + BookRow.visible(id) + "\" cannot be a codebook's id.",
          "Use lower case letters, digits and hyphens, at most 60.");
    }
    if (!Codebook.isVersion(version)) {
      flaws.file(
          line("version"),
          Kind.UNUSABLE_ID,
          "",
          "\"" + BookRow.visible(version) + "\" cannot be a version.",
          "Use letters, digits, dots and hyphens, at most 60.");
    }
    return Codebook.isId(id) && Codebook.isVersion(version);
  }
}
