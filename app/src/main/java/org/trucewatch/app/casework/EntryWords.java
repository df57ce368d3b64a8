package org.trucewatch.app.casework;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.util.ArrayList;
import java.util.SortedMap;
import org.trucewatch.app.render.DecisionWords;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.TrainingRun;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Payload;
import org.trucewatch.output.words.Phrases;

/// An entry of the journal in one line.
public final class EntryWords {
  private EntryWords() {}

  public static String of(Entry entry) {
    return entry.recorded().truncatedTo(SECONDS)
        + " "
        + entry.author()
        + ": "
        + of(entry.payload());
  }

  /// What an entry says.
  public static String of(Payload payload) {
    return switch (payload) {
      case Payload.Received(Item item) -> item(item) + " recorded";
      case Payload.Revised(long replaces, Item item) ->
          item(item) + " revised (was entry " + replaces + ")";
      case Payload.Decided decided -> "decided: " + DecisionWords.of(decided.decision());
      case Payload.Trained(TrainingRun run) ->
          "trained on the first "
              + run.prefix().size()
              + " entries: "
              + run.method().words()
              + ", because: "
              + run.because();
      case Payload.Withdrawn withdrawn ->
          withdrawn.target().words() + " withdrawn, because: " + withdrawn.because();
      case Payload.SettingsChanged changed -> settings(changed.settings());
      case Payload.Noted(String text) -> note(text);
    };
  }

  private static String note(String text) {
    var confirmed =
        Confirmation.read(text)
            .map(held ->
                "incident confirmed by decision "
                    + held.decision()
                    + " with "
                    + Phrases.plural(held.claims().size(), "claim"));
    return ChangeNote.read(text)
        .map(changes ->
            String.join(" ", changes.changes().stream().map(Changes.Change::words).toList())
                + " Because: "
                + changes.because())
        .or(() -> confirmed)
        .orElse("note: " + text);
  }

  /// A codebook's file is long, so it is named and not shown.
  private static String settings(SortedMap<String, String> settings) {
    var words = new ArrayList<String>();
    for (String name : settings.keySet()) {
      CaseBooks.idIn(name)
          .ifPresent(id ->
              words.add(
                  "codebook "
                      + id
                      + (settings.getOrDefault(name, "").isEmpty() ? " out of force" : " in force")
                      + ", because: "
                      + settings.getOrDefault(name + ".because", "")));
    }
    return words.isEmpty() ? "settings changed: " + settings : String.join("; ", words);
  }

  private static String item(Item item) {
    return switch (item) {
      case Source source -> "source " + source.id();
      case Report report -> "report " + report.id();
      case Claim claim -> "claim " + claim.id();
      case Statement statement -> "statement " + statement.id();
      case Document document -> "document " + document.name();
    };
  }
}
