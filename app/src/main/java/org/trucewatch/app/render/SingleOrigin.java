package org.trucewatch.app.render;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Statement;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.Subject;
import org.trucewatch.incidents.Told;

/// Finds the story with the most pages behind which stands one unnamed origin, and which is denied.
final class SingleOrigin {
  private SingleOrigin() {}

  /// The story, if the record has one. Subjects are the names that statements refer to.
  static Optional<Told> find(Evidence evidence, Lineage lineage) {
    var names = new TreeSet<String>();
    evidence.statements().values().stream().map(Statement::refs).forEach(names::addAll);
    return names.stream()
        .map(name -> lineage.ofStatements(new Subject.Ref(name)))
        .filter(told -> told.throughUnnamed().origins().origins().size() == 1)
        .filter(told -> !told.denials().lines().isEmpty())
        .max(Comparator.comparingInt(told -> told.throughUnnamed().origins().pages()));
  }
}
