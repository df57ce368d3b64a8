package org.trucewatch.app.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.casework.Documents;
import org.trucewatch.app.casework.Program;
import org.trucewatch.output.pages.Standpoint;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.words.Visible;

/// What goes with the pages: how to cite them, how to check them, and what they are, for programs.
///
/// @param wish what is published
/// @param edition the same with the state of the journal
/// @param standpoint from where it looks at the case
record Papers(Wish wish, Edition edition, Standpoint standpoint) {
  private static final String SCHEMA = "trucewatch-publication/1";

  /// What a publication is.
  ///
  /// @param schema name and version of this form
  /// @param title what the case is called
  /// @param asOf the day up to which pages count, if one is set
  /// @param recorded the time up to which entries count, if one is set
  /// @param asOfWords the same in words
  /// @param policy how contested numbers are shown
  /// @param size how many entries the journal had
  /// @param root the root over them
  /// @param program which program wrote it
  /// @param address where it is found, if that is known
  record Mark(
      String schema,
      String title,
      Optional<String> asOf,
      Optional<String> recorded,
      String asOfWords,
      String policy,
      long size,
      String root,
      String program,
      Optional<String> address) {}

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(Place.MARK), Documents.bytes(mark()));
    Files.writeString(folder.resolve("CITATION.cff"), citation());
    Files.writeString(folder.resolve("VERIFY.md"), verify());
  }

  private Mark mark() {
    return new Mark(
        SCHEMA,
        standpoint.title(),
        standpoint.published(),
        standpoint.recorded(),
        edition.picture().asOfWords(),
        wish.policy(),
        standpoint.head().size(),
        standpoint.head().root(),
        standpoint.program(),
        wish.address());
  }

  /// The citation as Citation File Format 1.2.0. Texts are written as JSON does, which YAML reads.
  private String citation() {
    String pin = standpoint.head().pin();
    LocalDate day = LocalDate.ofInstant(edition.recorded(), ZoneOffset.UTC);
    return "cff-version: 1.2.0\n"
        + "message: \"To cite a number, name its incident, the as-of date and the root as well.\"\n"
        + "type: dataset\n"
        + line("title", standpoint.title() + ": who said what, " + edition.picture().asOfWords())
        + "authors:\n"
        + "  - name: \"The recorders of this case\"\n"
        + line("version", edition.picture().asOfWords() + ", journal " + pin)
        + "date-released: "
        + day
        + "\n"
        + wish.address().map(address -> line("url", address)).orElse("")
        + "identifiers:\n"
        + "  - type: other\n"
        + "    value: "
        + quoted(pin)
        + "\n"
        + "    description: \"Number of entries of the journal and the Merkle root over them\"\n"
        + line("abstract", "What speakers say, side by side, with who says it. " + Program.words());
  }

  private static String line(String name, String text) {
    return name + ": " + quoted(text) + "\n";
  }

  private static String quoted(String text) {
    return new String(Documents.bytes(text), StandardCharsets.UTF_8);
  }

  private String verify() throws IOException {
    String text = template();
    Map<String, String> words =
        Map.of(
            "{size}", Long.toString(standpoint.head().size()),
            "{root}", standpoint.head().root(),
            "{program}", standpoint.program(),
            "{options}", options());
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }

  /// The options that make the same publication again, as a shell takes them.
  private String options() {
    return "--root "
        + standpoint.head().pin()
        + standpoint.published().map(day -> " --as-of " + day).orElse("")
        + standpoint.recorded().map(time -> " --recorded " + time).orElse("")
        + " --policy "
        + shell(wish.policy())
        + " --title "
        + shell(wish.title())
        + wish.address().map(address -> " --address " + shell(address)).orElse("");
  }

  private static String shell(String word) {
    String shown = Visible.of(word);
    return "'" + shown.replace("'", "'\\''") + "'";
  }

  private static String template() throws IOException {
    try (InputStream in = Papers.class.getResourceAsStream("VERIFY.md")) {
      if (in == null) {
        throw new IllegalStateException("VERIFY.md is not among the program's files.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
