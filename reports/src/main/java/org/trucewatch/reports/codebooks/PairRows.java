package org.trucewatch.reports.codebooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.claims.codebook.ActorClass;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.claims.codebook.Correspondence;
import org.trucewatch.claims.codebook.Crosswalk;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.Means;
import org.trucewatch.claims.codebook.Relation;
import org.trucewatch.reports.table.Flaw.Kind;

/// Reads rows that put terms of ours beside those of another scheme.
final class PairRows {
  private static final List<String> SUBJECTS =
      List.of("event type", "date precision", "place precision", "actor class", "means");

  private final BookTable table;
  private final Codebooks known;
  private final BookFlaws flaws;

  PairRows(BookTable table, Codebooks known, BookFlaws flaws) {
    this.table = table;
    this.known = known;
    this.flaws = flaws;
  }

  Contents read(Codebook header, List<BookRow> rows) {
    String subject = BookHeader.find(table, "subject");
    String scheme = BookHeader.find(table, "scheme");
    if (!SUBJECTS.contains(subject)) {
      flaws.file(
          0,
          Kind.UNKNOWN_WORD,
          "",
          "The line \"# subject: …\" is missing or names none of the subjects.",
          "The subjects are: " + String.join(", ", SUBJECTS) + ".");
    }
    if (scheme.isEmpty() || BookRow.hidden(scheme)) {
      flaws.file(
          0,
          Kind.UNKNOWN_WORD,
          "",
          "The line \"# scheme: …\" is missing or unusable.",
          "Name the other scheme, such as ACLED.");
    }
    Set<String> ours = SUBJECTS.contains(subject) ? terms(subject) : Set.of();
    var pairs = new ArrayList<Correspondence>();
    Map<List<String>, Correspondence> seen = new HashMap<>();
    for (BookRow row : rows) {
      pair(row, subject, ours).filter(pair -> isNew(row, pair, seen)).ifPresent(pairs::add);
    }
    return new Contents.Terms(new Crosswalk(header.name(), subject, scheme, pairs));
  }

  private static boolean isNew(
      BookRow row, Correspondence pair, Map<List<String>, Correspondence> seen) {
    Correspondence earlier =
        seen.putIfAbsent(List.of(pair.ours(), pair.theirs(), pair.release()), pair);
    if (earlier != null && earlier.relation() != pair.relation()) {
      row.flaw(
          "relation",
          Kind.CONTRADICTION,
          "An earlier row gives these two terms another relation.",
          "Keep one of the two rows.");
    }
    return earlier == null;
  }

  private static Optional<Correspondence> pair(BookRow row, String subject, Set<String> known) {
    String ours = row.text("ours");
    String theirs = row.text("theirs");
    Optional<Relation> relation =
        row.word("relation", Stream.of(Relation.values()), Relation::word);
    if (!ours.isEmpty() && !known.isEmpty() && !known.contains(ours)) {
      row.flaw(
          "ours",
          Kind.UNKNOWN_REFERENCE,
          "\"" + BookRow.visible(ours) + "\" is no " + subject + " of ours.",
          "Take one that is listed, in capitals.");
    }
    if (subject.endsWith("precision")) {
      return number(row, theirs, relation.isPresent()) ? make(row, relation) : Optional.empty();
    }
    return make(row, relation);
  }

  private static boolean number(BookRow row, String theirs, boolean sound) {
    if (!theirs.isEmpty() && !theirs.matches("[0-9]{1,4}")) {
      row.flaw(
          "theirs", Kind.UNREADABLE_NUMBER, "A precision is a number.", "Write a whole number.");
      return false;
    }
    return sound;
  }

  private static Optional<Correspondence> make(BookRow row, Optional<Relation> relation) {
    if (!row.isSound() || relation.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Correspondence(
              row.text("ours"),
              row.text("theirs"),
              relation.get(),
              row.text("release"),
              row.text("note")));
    } catch (IllegalArgumentException e) {
      row.flaw(
          "relation",
          Kind.CONTRADICTION,
          String.valueOf(e.getMessage()),
          "A pair has a relation; a term alone has \"none\", or \"refused\" with a note.");
      return Optional.empty();
    }
  }

  private Set<String> terms(String subject) {
    Stream<String> terms =
        switch (subject) {
          case "event type" -> known.eventTypes().kinds().stream().map(EventKind::code);
          case "date precision" -> Stream.of(DatePrecision.values()).map(Enum::name);
          case "place precision" -> Stream.of(WherePrecision.values()).map(Enum::name);
          case "actor class" -> Stream.of(ActorClass.values()).map(Enum::name);
          default -> known.means().list().stream().map(Means.Mean::code);
        };
    return terms.collect(Collectors.toSet());
  }
}
