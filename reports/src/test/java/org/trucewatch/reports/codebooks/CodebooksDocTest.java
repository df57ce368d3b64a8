package org.trucewatch.reports.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.ActorName;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Counterpart;
import org.trucewatch.claims.codebook.Crosswalk;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.KnownActor;
import org.trucewatch.claims.codebook.Relation;

/// `docs/reference/codebooks.md` is made from the shipped codebooks and from the reader itself.
class CodebooksDocTest {
  private static final Path DOC = Path.of("..", "docs", "reference", "codebooks.md");
  private static final Codebooks SHIPPED = Codebooks.shipped();

  @Test
  void theReferenceIsWhatTheCodebooksSay() throws IOException {
    String actual = intro() + format() + list() + kinds() + pairs() + actors();
    String expected = Files.exists(DOC) ? Files.readString(DOC) : "";
    if (System.getProperty("expected.update") != null && !expected.equals(actual)) {
      Files.writeString(DOC, actual);
      throw new AssertionError(DOC + " was rewritten. Read the difference, then run without it.");
    }
    assertThat(actual)
        .as("%s; if the change is meant, rewrite it with -Dexpected.update", DOC)
        .isEqualTo(expected);
  }

  private static String intro() {
    return """
    # Codebooks

    Made from the shipped codebooks and from the program; a test fails when this page is stale.
    What they are for: [codebooks, taught](../concepts/codebooks.md).

    """;
  }

  private static String format() {
    var doc = new StringBuilder();
    doc.append(
        """
        ## The file

        CSV in UTF-8, comma, RFC 4180 quoting. Lines that start with `#` come first and say what the
        file is; then comes a header row, then the rows. At most 8 MiB, %d rows, %d characters in a
        cell. Cells with control characters, or with characters that turn the direction of writing,
        are flaws; the joiners of Persian and Urdu are allowed.

        | line | what |
        |---|---|
        | `# codebook:` | its id: lower case letters, digits and hyphens; a later version keeps it |
        | `# version:` | letters, digits, dots, hyphens |
        | `# kind:` | one of the kinds below |
        | `# title:` | what it is, for people |
        | `# source:` | the works it follows |
        | `# licence:` | on what terms it may be passed on |
        | `# subject:` | for a correspondence: event type, date precision, place precision, \
        actor class or means |
        | `# scheme:` | for a correspondence: the other scheme |

        | kind | columns |
        |---|---|
        """
            .formatted(BookTable.MAX_ROWS, BookTable.MAX_CELL));
    for (Codebook.Kind kind : Codebook.Kind.values()) {
      doc.append("| " + kind.words() + " | ")
          .append(
              BookReader.columns(kind).stream()
                  .map(column -> "`" + column + "`")
                  .collect(Collectors.joining(" ")))
          .append(" |\n");
    }
    return doc + meanings();
  }

  private static String meanings() {
    String relations =
        Stream.of(Relation.values()).map(Relation::word).collect(Collectors.joining(", "));
    return String.join(
        "\n",
        "",
        "- `class` of an event: " + names(EventClass.values()),
        "- `class` of an actor: " + names(ActorClass.values()),
        "- `relation`, of their term to ours: " + relations,
        "- `word`: the beginning of a word; the first word that fits decides, and a word of several"
            + " kinds has a row for each",
        "- `within`, a column that actors need not have: the actor of which this one is a part",
        "- `type`, where a word leaves it open, `release`, `note`, `used_by`, `from`, `to` and the"
            + " `source` of a name may be empty",
        "- `release`: empty for all; `usual` where none is named",
        "",
        "");
  }

  private static String names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String list() {
    var doc = new StringBuilder("## Shipped\n\n| codebook | rows | title | source | licence |\n");
    doc.append("|---|---|---|---|---|\n");
    for (Book book : SHIPPED.list().reversed()) {
      Codebook header = book.header();
      doc.append(
          row(
              header.name(),
              String.valueOf(book.contents().size()),
              header.title(),
              header.provenance().source(),
              header.provenance().licence()));
    }
    return doc.append('\n').toString();
  }

  private static String kinds() {
    var types = SHIPPED.eventTypes();
    var doc = new StringBuilder("## Kinds of events\n\n");
    doc.append(
        "UCDP's type of violence follows from who acted against whom and needs a death; the");
    doc.append(" column lists those\nthat the act can have. b: theirs is broader, n: narrower, o:");
    doc.append(" overlaps; no letter: exact.\n\n");
    doc.append(
        "| ours | class | what | ACLED | UCDP | PLOVER | CAMEO |\n|---|---|---|---|---|---|---|\n");
    for (EventKind kind : types.kinds()) {
      EventType type = kind.type();
      doc.append(
          row(
              kind.code(),
              kind.eventClass().name(),
              kind.meaning(),
              all(types.acled(), type),
              all(types.ucdp(), type),
              all(types.plover(), type),
              all(types.cameo(), type)));
    }
    doc.append("\nWithout counterpart among ours, or refused:\n\n");
    for (Crosswalk scheme : List.of(types.acled(), types.cameo())) {
      scheme.rows().stream()
          .filter(row -> row.ours().isEmpty())
          .forEach(row ->
              doc.append("- " + scheme.scheme() + " " + row.theirs() + ": ")
                  .append(row.relation().word() + ". " + row.note() + "\n"));
    }
    return doc.append('\n').toString();
  }

  private static String all(Crosswalk scheme, EventType type) {
    String code = type.name().toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
    return scheme.rows().stream()
        .filter(row -> row.ours().equals(code))
        .map(row -> row.theirs().isEmpty() ? "none" : row.theirs() + letter(row.relation()))
        .collect(Collectors.joining("; "));
  }

  private static String letter(Relation relation) {
    return switch (relation) {
      case EXACT, NONE, REFUSED -> "";
      case BROADER -> " (b)";
      case NARROWER -> " (n)";
      case OVERLAPS -> " (o)";
    };
  }

  private static String pairs() {
    var doc = new StringBuilder("## Precision, actors, means\n\n");
    doc.append("| subject | ours | scheme | release | theirs | relation | note |\n");
    doc.append("|---|---|---|---|---|---|---|\n");
    for (Crosswalk one :
        List.of(
            SHIPPED.datePrecision().ucdp(),
            SHIPPED.datePrecision().acled(),
            SHIPPED.wherePrecision().ucdp(),
            SHIPPED.wherePrecision().acled(),
            SHIPPED.actorClasses().acled(),
            SHIPPED.actorClasses().ucdp(),
            SHIPPED.means().plover(),
            SHIPPED.means().acled())) {
      one.rows()
          .forEach(row ->
              doc.append(
                  row(
                      one.subject(),
                      row.ours(),
                      one.scheme(),
                      row.release(),
                      row.theirs(),
                      row.relation().word(),
                      row.note())));
    }
    return doc.append('\n').toString();
  }

  private static String actors() {
    var doc = new StringBuilder("## Actors and names\n\n");
    doc.append(
        "A name with \"used by\" is that party's word for another and is understood from its");
    doc.append(" own speakers only.\n");
    var aliases = SHIPPED.aliases();
    for (KnownActor actor : aliases.actors().values()) {
      doc.append("\n### " + actor.id() + ": " + actor.title() + "\n\n")
          .append(actor.actorClass().words() + ", " + actor.country() + "; " + actor.source())
          .append("\n\n");
      for (ActorName name : aliases.namesOf(actor.id())) {
        doc.append("- " + name.name() + " (" + name.language() + ")")
            .append(name.usedBy().map(user -> ", used by " + user).orElse(""))
            .append(name.validity().from().map(day -> ", from " + day).orElse(""))
            .append(name.validity().to().map(day -> ", to " + day).orElse(""))
            .append(name.source().isEmpty() ? "" : "; " + name.source())
            .append('\n');
      }
    }
    return doc.toString();
  }

  private static String row(String... cells) {
    return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /// Every answer has words, also for a term that nobody knows.
  @Test
  void answersAreSentences() {
    Counterpart<EventType> unknown = SHIPPED.eventTypes().fromAcled("Battles", "Duel");
    assertThat(unknown.words())
        .isEqualTo("none: Codebook event-types-acled/1 has no counterpart for \"Duel\".");
    assertThat(SHIPPED.eventTypes().toCameo(new EventType("abduction")).words())
        .isEqualTo("181 (broader)");
  }
}
