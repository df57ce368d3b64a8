package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.StatementId;

/// Finds the statements on a subject and who stands behind them.
///
/// A topic and an agreement are the same subject when every statement of the topic that refers to
/// anything refers to that agreement, and most statements that refer to it are of that topic. Then
/// a question about the topic also finds the statements of other topics that speak of the
/// agreement.
final class StatementLines {
  /// The word of the case format for a source that does not give its name.
  private static final String UNNAMED = "unnamed";

  private final Evidence evidence;
  private final Map<String, List<Statement>> byTopic = new TreeMap<>();
  private final Map<String, List<Statement>> byRef = new TreeMap<>();

  StatementLines(Evidence evidence) {
    this.evidence = evidence;
    for (Statement statement : evidence.statements().values()) {
      add(byTopic, statement.position().topic(), statement);
      new LinkedHashSet<>(statement.refs()).forEach(ref -> add(byRef, ref, statement));
    }
  }

  Told of(Subject subject) {
    List<Statement> found = new ArrayList<>(find(subject));
    Independence independence = Independence.of(evidence, pages(found));
    return new Told(
        subject,
        part(found, said -> !isDenial(said) && isUnnamed(said), independence),
        part(found, said -> !isDenial(said) && !isUnnamed(said), independence),
        part(found, this::isDenial, independence),
        independence.circles());
  }

  private Collection<Statement> find(Subject subject) {
    return switch (subject) {
      case Subject.Topic(String word) -> ofTopic(word);
      case Subject.Ref(String name) -> byRef.getOrDefault(name, List.of());
      case Subject.SameAs(StatementId id) ->
          Optional.ofNullable(evidence.statements().get(id)).stream()
              .flatMap(statement -> sameAs(statement).stream())
              .toList();
    };
  }

  private Collection<Statement> sameAs(Statement statement) {
    if (statement.refs().isEmpty()) {
      return ofTopic(statement.position().topic());
    }
    Map<StatementId, Statement> found = new TreeMap<>();
    for (String ref : statement.refs()) {
      byRef.getOrDefault(ref, List.of()).forEach(other -> found.put(other.id(), other));
    }
    return List.copyOf(found.values());
  }

  private Collection<Statement> ofTopic(String word) {
    List<Statement> own = byTopic.getOrDefault(word, List.of());
    Map<StatementId, Statement> found = new TreeMap<>();
    own.forEach(statement -> found.put(statement.id(), statement));
    for (String ref : sharedRefs(own)) {
      List<Statement> speaking = byRef.getOrDefault(ref, List.of());
      long ofThisTopic =
          speaking.stream().filter(other -> other.position().topic().equals(word)).count();
      if (2 * ofThisTopic > speaking.size()) {
        speaking.forEach(other -> found.put(other.id(), other));
      }
    }
    return List.copyOf(found.values());
  }

  /// What all these statements refer to, those left out that refer to nothing.
  private static Set<String> sharedRefs(List<Statement> statements) {
    Optional<Set<String>> shared = Optional.empty();
    for (Statement statement : statements) {
      if (!statement.refs().isEmpty()) {
        Set<String> common = new LinkedHashSet<>(statement.refs());
        shared.ifPresent(common::retainAll);
        shared = Optional.of(common);
      }
    }
    return shared.orElse(Set.of());
  }

  private Told.Part part(
      List<Statement> all, Predicate<Statement> belongs, Independence independence) {
    Map<SourceId, List<Statement>> byOrigin = new TreeMap<>();
    all.stream().filter(belongs).forEach(said -> add(byOrigin, said.speaker().origin(), said));
    List<Told.Line> lines = new ArrayList<>();
    List<Source> origins = new ArrayList<>();
    Set<ReportId> counted = new HashSet<>();
    byOrigin.forEach((id, said) -> {
      Source origin = Register.source(evidence, id);
      List<Report> pages = pages(said);
      pages.forEach(page -> counted.add(page.id()));
      origins.add(origin);
      lines.add(
          new Told.Line(
              Strands.of(evidence, origin, pages), said.stream().map(Statement::id).toList()));
    });
    lines.sort((a, b) -> Strands.BY_FIRST_PAGE.compare(a.strand(), b.strand()));
    return new Told.Part(
        new Origins(counted.size(), origins, independence.groups(byOrigin.keySet())), lines);
  }

  private boolean isDenial(Statement statement) {
    return statement.position().stance() == StatementStance.DENIES;
  }

  private boolean isUnnamed(Statement statement) {
    SourceKind kind = Register.source(evidence, statement.speaker().origin()).kind();
    return kind == SourceKind.UNNAMED_SOURCE || statement.said().channel().equals(UNNAMED);
  }

  /// The pages that the case holds, each once.
  private List<Report> pages(Collection<Statement> statements) {
    Map<ReportId, Report> held = new TreeMap<>();
    for (Statement statement : statements) {
      for (ReportId page : statement.pages()) {
        Optional.ofNullable(evidence.reports().get(page))
            .ifPresent(report -> held.put(report.id(), report));
      }
    }
    return List.copyOf(held.values());
  }

  private static <K> void add(Map<K, List<Statement>> map, K key, Statement statement) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(statement);
  }
}
