package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.journal.View;
import org.trucewatch.reports.codebooks.Book;
import org.trucewatch.reports.codebooks.Codebooks;

/// The codebooks that a case added, kept whole among its settings: `codebook.ID` holds the file,
/// empty once it was dropped, `codebook.ID.because` the reason, `codebook.ID.order` the number of
/// the journal's entries when it was added. What was added last stands first.
///
/// Settings follow the recorded clock only: which codebook is in force is an analyst's act, so a
/// view of what the world could know on a day is computed with the codebooks that the case has now,
/// and one of what the case held at a time with those that it had then.
public final class CaseBooks {
  private static final String PREFIX = "codebook.";
  private static final String BECAUSE = ".because";
  private static final String ORDER = ".order";

  private CaseBooks() {}

  /// A codebook that a case added.
  ///
  /// @param book the codebook
  /// @param because why it was added
  public record Added(Book book, String because) {}

  /// The codebooks in force in a view: the shipped ones and those that the case added.
  public static Codebooks of(View view) {
    Codebooks books = Codebooks.shipped();
    for (Added added : added(view).reversed()) {
      books = books.with(added.book());
    }
    return books;
  }

  /// What the case added, last first.
  public static List<Added> added(View view) {
    SortedMap<String, String> settings = view.settings();
    List<String> ids =
        settings.keySet().stream()
            .filter(name -> name.startsWith(PREFIX))
            .map(name -> name.substring(PREFIX.length()))
            .filter(id -> !id.contains(".") && !settings.getOrDefault(PREFIX + id, "").isEmpty())
            .sorted(Comparator.comparingLong(id -> order(settings, id)))
            .toList();
    Codebooks known = Codebooks.shipped();
    var added = new ArrayList<Added>();
    for (String id : ids) {
      String text = settings.getOrDefault(PREFIX + id, "");
      Optional<Book> book = Codebooks.read(id + ".csv", text, known).book();
      if (book.isPresent()) {
        known = known.with(book.get());
        added.addFirst(new Added(book.get(), settings.getOrDefault(PREFIX + id + BECAUSE, "")));
      }
    }
    return List.copyOf(added);
  }

  /// The settings that bring a codebook into force.
  public static Map<String, String> use(Book book, String because, View view) {
    String name = PREFIX + book.header().id();
    var settings = new TreeMap<String, String>();
    settings.put(name, book.text());
    settings.put(name + BECAUSE, because);
    settings.put(name + ORDER, Long.toString(view.head().size()));
    return settings;
  }

  /// The settings that take a codebook out of force.
  public static Map<String, String> drop(String id, String because) {
    return Map.of(PREFIX + id, "", PREFIX + id + BECAUSE, because);
  }

  /// Whether a setting is a codebook's, and of which.
  public static Optional<String> idIn(String setting) {
    return setting.startsWith(PREFIX) && setting.indexOf('.', PREFIX.length()) < 0
        ? Optional.of(setting.substring(PREFIX.length()))
        : Optional.empty();
  }

  /// The incidents of a view, by the codebooks and the training run in force in it.
  public static Incidents link(View view) {
    return TrainedCase.link(view, of(view));
  }

  private static long order(SortedMap<String, String> settings, String id) {
    try {
      return Long.parseLong(settings.getOrDefault(PREFIX + id + ORDER, "0"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
