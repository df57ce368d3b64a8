package org.trucewatch.output.files;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.tables.Field;
import org.trucewatch.output.tables.Table;
import org.trucewatch.output.words.Contests;
import org.trucewatch.output.words.Pin;

/// What every export tells its reader: what this is, how to read a number, how to cite it, what
/// each column means.
public final class ReadMe {
  private final Edition edition;
  private final List<Table> tables;

  /// The read-me of these tables.
  public ReadMe(Edition edition, List<Table> tables) {
    this.edition = edition;
    this.tables = List.copyOf(tables);
  }

  /// One heading with its paragraphs.
  ///
  /// @param heading the heading
  /// @param paragraphs the paragraphs below it
  public record Section(String heading, List<String> paragraphs) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// One line: what it is, as of when, by which policy, from which state of the journal.
  public static String citation(Edition edition) {
    return "Trucewatch case, "
        + edition.picture().asOfWords()
        + "; policy "
        + edition.policy()
        + "; journal of "
        + edition.head().size()
        + " entries, root "
        + edition.root();
  }

  /// What stands below a listing that has no read-me of its own.
  public static List<String> remarks(Edition edition) {
    return List.of(
        citation(edition) + ".",
        "Numbers are ranges over what origins state. Empty is not stated and never zero; open_above"
            + " means \"at least\".",
        "No pin stands where the place is known to the province or coarser (rule "
            + Pin.RULE
            + ").",
        "Linked with "
            + edition.picture().incidents().method()
            + ". Contested: "
            + Contests.RULE
            + ". Who said what, not what happened.");
  }

  /// What the text forms of a file do to text that could do harm.
  ///
  /// @param apostrophe whether formulas are defused by an apostrophe
  public List<Section> sections(boolean apostrophe) {
    var sections = new ArrayList<Section>();
    sections.add(
        new Section(
            "What this is",
            List.of(
                "An export of a Trucewatch case: what sources reported, "
                    + edition.picture().asOfWords()
                    + ". It says who said what, not what happened.",
                "Last entry of the journal recorded "
                    + edition.recorded().truncatedTo(SECONDS)
                    + "; linked with "
                    + edition.picture().incidents().method()
                    + "; contested by rule "
                    + Contests.RULE
                    + ".",
                "Codebooks in force: "
                    + String.join(", ", edition.codebooks().inForce().names())
                    + ".")));
    sections.add(
        new Section(
            "How to cite",
            List.of(
                citation(edition) + ".",
                "Give the day you looked, the policy and the root with every number. Whoever has"
                    + " the case can check the root with `trucewatch verify`.")));
    sections.add(
        new Section(
            "How to read the numbers",
            List.of(
                "Every number is a range: low, high, and open_above for \"at least\". An empty cell"
                    + " means not stated. It is never zero; 0 is written where a speaker says"
                    + " none.",
                "Do not add rows that name another in part_of, and do not add a sum to what it"
                    + " covers.",
                "Civilians, children and combatants are resolved apart: they need not add up.",
                "Coordinates: a pin is set only where the place is known to the district or finer"
                    + " (rule "
                    + Pin.RULE
                    + ").")));
    sections.add(new Section("Text as it is written here", text(apostrophe)));
    return sections;
  }

  private static List<String> text(boolean apostrophe) {
    var lines = new ArrayList<String>();
    if (apostrophe) {
      lines.add(
          "A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a"
              + " line break), and one that begins with an apostrophe, has an apostrophe in front."
              + " To undo: take one apostrophe off every cell that begins with one.");
    }
    lines.add(
        "Control characters and those that turn the direction of reading stand as marks such as"
            + " <U+202E>. To undo: replace each mark by its character.");
    lines.add("Several values in a cell are separated by a semicolon and a space.");
    lines.add("Days are text, yyyy-MM-dd. The exact text of everything is in the case format.");
    return lines;
  }

  /// The whole as Markdown, columns of all tables included.
  public String markdown(boolean apostrophe) {
    var page = new StringBuilder("# Read me\n");
    for (Section section : sections(apostrophe)) {
      page.append("\n## ").append(section.heading()).append('\n');
      section.paragraphs().forEach(line -> page.append('\n').append(line).append('\n'));
    }
    for (Table table : tables) {
      page.append("\n## The table ").append(table.name()).append("\n\n");
      page.append(table.title()).append("\n\n| column | holds | meaning |\n|---|---|---|\n");
      for (Field field : table.fields()) {
        page.append(
            "| %s | %s | %s |\n".formatted(field.name(), field.kind().words(), field.meaning()));
      }
    }
    return page.toString();
  }
}
