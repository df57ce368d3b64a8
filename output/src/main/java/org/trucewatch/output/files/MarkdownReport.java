package org.trucewatch.output.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Report;
import org.trucewatch.incidents.ResolvedNumber;
import org.trucewatch.incidents.ResolvedNumber.Answer;
import org.trucewatch.incidents.SideView;
import org.trucewatch.incidents.SpeakerView;
import org.trucewatch.output.listing.IncidentListing;
import org.trucewatch.output.listing.Markdown;
import org.trucewatch.output.tables.Edition;
import org.trucewatch.output.words.Headline;
import org.trucewatch.output.words.Numbers;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;
import org.trucewatch.output.words.Visible;

/// A report to paste: each incident with its ranges, who says what, and the pages behind it.
public final class MarkdownReport {
  private final Edition edition;
  private final Picture picture;
  private final Writer page;

  private MarkdownReport(Edition edition, Writer page) {
    this.edition = edition;
    this.picture = edition.picture();
    this.page = page;
  }

  /// Writes the file.
  public static void write(Path file, Edition edition) throws IOException {
    try (var text = Files.newBufferedWriter(file)) {
      new MarkdownReport(edition, text).write();
    }
  }

  private void write() throws IOException {
    int count = picture.incidents().list().size();
    line("# " + Phrases.plural(count, "incident") + ", " + picture.asOfWords());
    paragraph("Who said what, not what happened. " + ReadMe.citation(edition) + ".");
    paragraph(
        "Numbers are ranges over what origins state; + means \"at least\". A number that nobody"
            + " states is left out: it is not zero.");
    try (var entries = IncidentListing.stream(picture)) {
      for (var entry = entries.iterator(); entry.hasNext(); ) {
        incident(entry.next());
      }
    }
    line("");
    line("## How to cite");
    paragraph(ReadMe.citation(edition) + ".");
    for (String remark : ReadMe.remarks(edition).subList(1, 4)) {
      paragraph(remark);
    }
  }

  private void incident(IncidentListing.Entry entry) throws IOException {
    var resolved = entry.resolved();
    line("");
    line("## " + entry.incident().id() + ": " + Headline.of(resolved.circumstances()));
    paragraph(
        "Place known to: "
            + resolved.circumstances().where().place().precision().words()
            + ". "
            + resolved.origins().words()
            + ". "
            + (entry.contests().isEmpty()
                ? "Nothing is contested."
                : "Contested: " + Phrases.list(entry.contests()) + "."));
    line("");
    for (ResolvedNumber number : resolved.numbers()) {
      if (!(number.answer() instanceof Answer.NotStated)) {
        line(
            "- "
                + number.measure().words()
                + ": "
                + Numbers.words(number.answer())
                + " ("
                + number.policy()
                + ")");
      }
    }
    line("");
    line("Who says what:");
    line("");
    for (SideView side : resolved.sides()) {
      for (SpeakerView view : side.speakers()) {
        line("- " + Phrases.name(view.speaker()) + " " + said(view));
      }
    }
    pages(entry);
  }

  private static String said(SpeakerView view) {
    var words = new ArrayList<String>();
    words.add(Phrases.stance(view.stance()) + (view.hedged() ? " (hedged)" : ""));
    for (Actors actors : view.actors()) {
      words.add(
          "by " + Phrases.actor(actors.attacker()) + " against " + Phrases.actor(actors.target()));
    }
    harm(words, view.harm());
    words.add(Phrases.plural(view.carried().pages(), "page"));
    view.carried().first().ifPresent(first -> words.add("first " + first.published()));
    return String.join("; ", words);
  }

  private static void harm(List<String> words, Harm harm) {
    if (harm.killed().isStated()) {
      words.add("killed " + Phrases.count(harm.killed()));
    }
    if (harm.civiliansKilled().isStated()) {
      words.add("civilians killed " + Phrases.count(harm.civiliansKilled()));
    }
    if (harm.childrenKilled().isStated()) {
      words.add("children killed " + Phrases.count(harm.childrenKilled()));
    }
    if (harm.combatantsKilled().killed().isStated()) {
      String side = harm.combatantsKilled().side();
      words.add(
          "combatants killed "
              + Phrases.count(harm.combatantsKilled().killed())
              + (side.isEmpty() ? "" : " of " + side));
    }
    if (harm.injured().isStated()) {
      words.add("injured " + Phrases.count(harm.injured()));
    }
  }

  private void pages(IncidentListing.Entry entry) throws IOException {
    List<Report> reports =
        picture.claims(entry.incident().claims()).stream()
            .flatMap(claim -> picture.evidence().findReport(claim).stream())
            .distinct()
            .toList();
    line("");
    line("Pages:");
    line("");
    for (Report report : reports) {
      String address = Optional.of(report.page().url()).filter(url -> !url.isEmpty()).orElse("");
      line(
          "- "
              + List.of(
                      picture.name(report.source()),
                      report.publication().published().toString(),
                      report.page().headline(),
                      address)
                  .stream()
                  .filter(text -> !text.isBlank())
                  .collect(Collectors.joining(", ")));
    }
  }

  private void paragraph(String text) throws IOException {
    line("");
    line(text);
  }

  /// Only the marks that start a line are ours; all else is text.
  private void line(String text) throws IOException {
    int lead = text.startsWith("#") ? text.indexOf(' ') + 1 : text.startsWith("- ") ? 2 : 0;
    page.append(text, 0, lead)
        .append(Markdown.escaped(Visible.of(text.substring(lead))))
        .append('\n');
  }
}
