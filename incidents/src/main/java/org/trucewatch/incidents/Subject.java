package org.trucewatch.incidents;

import org.trucewatch.claims.StatementId;

/// What statements are about, so that their lineage can be asked for.
public sealed interface Subject {
  /// A topic in the word of the codebook.
  ///
  /// @param word the topic
  record Topic(String word) implements Subject {}

  /// An agreement, clause or norm by its name in the case.
  ///
  /// @param name the name
  record Ref(String name) implements Subject {}

  /// Whatever this statement is about: what it refers to, or its topic if it refers to nothing.
  ///
  /// @param id the statement
  record SameAs(StatementId id) implements Subject {}
}
