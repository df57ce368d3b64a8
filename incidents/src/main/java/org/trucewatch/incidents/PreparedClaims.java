package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.codebook.InForce;

/// All claims of the evidence prepared for comparison, in the order of their ids, with the
/// vocabulary of their words.
///
/// @param list the claims, by claim id
/// @param vocabulary how rare each word is
record PreparedClaims(List<Prepared> list, Vocabulary vocabulary) {
  /// Words that say nothing about which event is meant. Codebook `stop-words/1`.
  private static final Set<String> STOP =
      Set.of(
          "about", "after", "alleged", "also", "among", "and", "are", "around", "been", "both",
          "but", "for", "from", "has", "have", "inside", "into", "its", "near", "not", "other",
          "over", "page", "said", "says", "some", "stated", "that", "the", "their", "this", "title",
          "unknown", "was", "were", "with");

  /// Shortest word that is compared.
  private static final int MIN_WORD = 3;

  /// Letters of a word that are compared, so that "strike" and "strikes" agree.
  private static final int STEM = 6;

  static PreparedClaims of(Evidence evidence, InForce codebooks) {
    Vocabulary.Builder builder = new Vocabulary.Builder();
    List<TreeSet<String>> words = new ArrayList<>();
    for (Claim claim : evidence.claims().values()) {
      TreeSet<String> bag = wordsOf(claim, evidence);
      words.add(bag);
      builder.add(bag);
    }
    Vocabulary vocabulary = builder.build();
    Set<String> towns = new TreeSet<>();
    for (Claim claim : evidence.claims().values()) {
      Spot.townBearing(claim.event().where()).ifPresent(towns::add);
    }
    List<Prepared> list = new ArrayList<>();
    int next = 0;
    for (Claim claim : evidence.claims().values()) {
      list.add(
          new Prepared(
              claim,
              Meaning.of(claim, evidence, codebooks),
              Span.of(claim.event().happened()),
              Spot.of(claim.event().where(), towns),
              vocabulary.numbers(words.get(next++)),
              carrier(claim, evidence)));
    }
    return new PreparedClaims(List.copyOf(list), vocabulary);
  }

  private static Prepared.Carrier carrier(Claim claim, Evidence evidence) {
    long published =
        evidence
            .findReport(claim)
            .map(report -> report.publication().published().toEpochDay())
            .orElse(claim.event().happened().to().toEpochDay());
    return new Prepared.Carrier(published, slot(claim, evidence));
  }

  private static String slot(Claim claim, Evidence evidence) {
    boolean distinctRows =
        evidence
            .findReport(claim)
            .flatMap(report -> evidence.findSource(report.source()))
            .map(Source::rowsAreDistinctEvents)
            .orElse(false);
    if (distinctRows) {
      return Prepared.rowSlot(evidence.findReport(claim).orElseThrow().source());
    }
    return claim.report()
        + "|"
        + claim.voice().origin()
        + "|"
        + claim.voice().stance()
        + "|"
        + claim.harm().combatantsKilled().side();
  }

  private static TreeSet<String> wordsOf(Claim claim, Evidence evidence) {
    TreeSet<String> bag = new TreeSet<>();
    addWords(bag, claim.event().where().asWritten());
    if (claim.event().actors().target() instanceof Actor.Named(String target)) {
      addWords(bag, target);
    }
    boolean oneEventPage =
        evidence
            .findReport(claim)
            .flatMap(report -> evidence.findSource(report.source()))
            .map(source -> !source.rowsAreDistinctEvents())
            .orElse(false);
    if (oneEventPage) {
      evidence.findReport(claim).ifPresent(report -> addWords(bag, report.page().headline()));
    }
    return bag;
  }

  private static void addWords(TreeSet<String> bag, String text) {
    for (String word : Name.words(text)) {
      String folded = Name.fold(word.toLowerCase(Locale.ROOT));
      if (folded.length() >= MIN_WORD && !STOP.contains(folded)) {
        bag.add(folded.substring(0, Math.min(STEM, folded.length())));
      }
    }
  }
}
