package org.trucewatch.claims.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Terms of ours beside those of another scheme, read in both directions.
///
/// @param name the codebook it comes from, as it is cited
/// @param subject what the terms are: `event type`, `date precision`, …
/// @param scheme the other scheme: `ACLED`, `UCDP`, …
/// @param rows the correspondences, in the order of the file
public record Crosswalk(String name, String subject, String scheme, List<Correspondence> rows) {
  public Crosswalk {
    rows = List.copyOf(rows);
  }

  /// What our term is in the other scheme.
  public Counterpart<String> to(String ours) {
    return to(ours, "");
  }

  /// What our term is in one release of the other scheme.
  public Counterpart<String> to(String ours, String release) {
    return answer(
        ours, row -> row.holdsFor(release), Correspondence::ours, Correspondence::theirs, r -> r);
  }

  /// What a term of the other scheme is in ours.
  public Counterpart<String> from(String theirs) {
    return from(theirs, "");
  }

  /// What a term of one release of the other scheme is in ours.
  public Counterpart<String> from(String theirs, String release) {
    return answer(
        theirs,
        row -> row.holdsFor(release),
        Correspondence::theirs,
        Correspondence::ours,
        Relation::reversed);
  }

  /// Whether the other scheme's term has a row, if only to say that it has no counterpart.
  public boolean knows(String theirs) {
    return rows.stream().anyMatch(row -> Terms.key(row.theirs()).equals(Terms.key(theirs)));
  }

  private Counterpart<String> answer(
      String term,
      Predicate<Correspondence> holds,
      Function<Correspondence, String> asked,
      Function<Correspondence, String> other,
      Function<Relation, Relation> turn) {
    String key = Terms.key(term);
    var found = new ArrayList<Counterpart.One<String>>();
    for (Correspondence row : rows) {
      if (key.isEmpty() || !Terms.key(asked.apply(row)).equals(key) || !holds.test(row)) {
        continue;
      }
      switch (row.relation()) {
        case REFUSED -> {
          return new Counterpart.Refused<>(row.note());
        }
        case NONE -> {
          return new Counterpart.None<>(row.note().isEmpty() ? noRow(term) : row.note());
        }
        case EXACT, BROADER, NARROWER, OVERLAPS ->
            found.add(
                new Counterpart.One<>(other.apply(row), turn.apply(row.relation()), row.note()));
      }
    }
    return choose(term, found);
  }

  /// One that means the same is the answer, whatever else is akin.
  private Counterpart<String> choose(String term, List<Counterpart.One<String>> found) {
    var exact = found.stream().filter(one -> one.relation() == Relation.EXACT).toList();
    List<Counterpart.One<String>> best = exact.size() == 1 ? exact : found;
    return switch (best.size()) {
      case 0 -> new Counterpart.None<>(noRow(term));
      case 1 -> best.getFirst();
      default -> new Counterpart.Several<>(best);
    };
  }

  private String noRow(String term) {
    return "Codebook %s has no counterpart for \"%s\".".formatted(name, term.strip());
  }
}
