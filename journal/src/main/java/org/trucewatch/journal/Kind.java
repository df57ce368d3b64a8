package org.trucewatch.journal;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of entries.
public enum Kind {
  /// A source was registered.
  SOURCE("source"),
  /// A report was received.
  REPORT("report"),
  /// A claim was recorded.
  CLAIM("claim"),
  /// A statement was recorded.
  STATEMENT("statement"),
  /// A document was kept beside the record.
  DOCUMENT("document"),
  /// An analyst decided that two claims are, or are not, about one event, or was unsure.
  LINK_DECISION("link-decision"),
  /// The linkage was trained on what the case held.
  TRAINING("training"),
  /// Something held came again under the same id with other content.
  REVISION("revision"),
  /// A report, claim, statement, decision or training run was taken back.
  WITHDRAWAL("withdrawal"),
  /// Settings of the case were changed.
  SETTINGS("settings"),
  /// A note of the case.
  NOTE("note");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /// The word used in entries.
  public String word() {
    return word;
  }

  static Optional<Kind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
