package org.trucewatch.reports.codebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.EventWord;
import org.trucewatch.claims.codebook.Means;
import org.trucewatch.reports.table.Flaw.Kind;

/// Reads rows that list kinds of events, words for them, or means.
final class TermRows {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private final Codebooks known;

  TermRows(Codebooks known) {
    this.known = known;
  }

  Contents read(Codebook header, List<BookRow> rows) {
    return switch (header.kind()) {
      case EVENT_TYPES -> new Contents.Types(kinds(rows));
      case EVENT_WORDS -> new Contents.Words(words(rows));
      case MEANS -> new Contents.Weapons(means(rows));
      case CORRESPONDENCE, ACTORS, ACTOR_NAMES ->
          throw new IllegalArgumentException("Not a list of terms: " + header.kind());
    };
  }

  private List<EventKind> kinds(List<BookRow> rows) {
    var kinds = new ArrayList<EventKind>();
    Set<String> seen = new HashSet<>();
    for (BookRow row : rows) {
      String code = code(row, "type", seen);
      Optional<EventClass> eventClass = eventClass(row);
      String meaning = row.stated("meaning");
      if (row.isSound()) {
        kinds.add(new EventKind(EventKind.typeOf(code), eventClass.orElseThrow(), meaning));
      }
    }
    return kinds;
  }

  private List<EventWord> words(List<BookRow> rows) {
    var words = new ArrayList<EventWord>();
    Map<String, EventWord> seen = new HashMap<>();
    for (BookRow row : rows) {
      String text = row.stated("word");
      Optional<EventClass> eventClass = eventClass(row);
      Optional<EventType> type = type(row);
      if (!row.isSound()) {
        continue;
      }
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        row.flaw("word", Kind.UNKNOWN_WORD, "The word holds no letter.", "Write a word.");
        continue;
      }
      var word = new EventWord(text, eventClass.orElseThrow(), type);
      if (namesOtherKind(word)) {
        row.flaw(
            "word",
            Kind.CONTRADICTION,
            "This is the name of a kind of event, which has another class.",
            "Name the class that \"codebook show event-types\" lists, or add a codebook of kind"
                + " \"event types\" that gives the kind another class.");
        continue;
      }
      EventWord earlier = seen.putIfAbsent(word.stem(), word);
      if (earlier != null && mayAlsoMean(earlier, word)) {
        words.add(word);
      } else if (earlier != null && !earlier.equals(word)) {
        row.flaw(
            "word",
            Kind.CONTRADICTION,
            "An earlier row gives this word another class or type.",
            "Keep one of the two rows.");
      } else if (earlier == null) {
        words.add(word);
      }
    }
    return words;
  }

  /// Whether two rows of one word name two kinds of one class that it may mean.
  private static boolean mayAlsoMean(EventWord one, EventWord other) {
    return one.eventClass() == other.eventClass()
        && one.type().isPresent()
        && other.type().isPresent()
        && !one.type().equals(other.type());
  }

  /// Whether a kind of this very name has another class: kinds come before words.
  private boolean namesOtherKind(EventWord word) {
    return known.eventTypes().kinds().stream()
        .filter(kind -> kind.type().name().equals(word.stem()))
        .findFirst()
        .filter(kind -> kind.eventClass() != word.eventClass())
        .isPresent();
  }

  private List<Means.Mean> means(List<BookRow> rows) {
    var means = new ArrayList<Means.Mean>();
    Set<String> seen = new HashSet<>();
    for (BookRow row : rows) {
      String code = code(row, "means", seen);
      String meaning = row.stated("meaning");
      if (row.isSound()) {
        means.add(new Means.Mean(code, meaning));
      }
    }
    return means;
  }

  private static String code(BookRow row, String column, Set<String> seen) {
    String code = row.stated(column);
    if (!code.isEmpty() && (code.length() > 60 || !CODE.matcher(code).matches())) {
      row.flaw(
          column,
          Kind.UNUSABLE_ID,
          "\"" + BookRow.visible(code) + "\" cannot be a code.",
          "Use capitals, digits and single underscores, such as AIR_STRIKE; at most 60.");
    } else if (!code.isEmpty() && !seen.add(code)) {
      row.flaw(
          column, Kind.DUPLICATE_ID, "An earlier row has this code.", "Keep one of the two rows.");
    }
    return code;
  }

  private static Optional<EventClass> eventClass(BookRow row) {
    return row.word("class", Stream.of(EventClass.values()), EventClass::name);
  }

  private Optional<EventType> type(BookRow row) {
    String code = row.text("type");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<EventKind> kind =
        known.eventTypes().kinds().stream().filter(one -> one.code().equals(code)).findFirst();
    if (kind.isEmpty()) {
      row.flaw(
          "type",
          Kind.UNKNOWN_REFERENCE,
          "No codebook in force lists the kind of event \"" + BookRow.visible(code) + "\".",
          "Take a code of \"codebook show event-types\", or leave the cell empty.");
    }
    return kind.map(EventKind::type);
  }
}
