package org.trucewatch.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.TrainingRun;

/// What an entry says. Each kind has a versioned JSON schema, see `docs/reference/journal.md`.
public sealed interface Payload {

  /// An item that the journal had not held before under its id.
  ///
  /// @param item a source, report, claim, statement or document
  record Received(Item item) implements Payload {}

  /// An analyst's decision about two claims.
  ///
  /// @param decision the decision; its author is the entry's author
  record Decided(LinkDecision decision) implements Payload {}

  /// The linkage was trained on what the case held; from now on its claims are linked with what
  /// that gave.
  ///
  /// @param run what it gave; its prefix ends before this entry
  record Trained(TrainingRun run) implements Payload {}

  /// An item held before came again with other content. The earlier content stays readable.
  ///
  /// @param replaces number of the entry that held the content until now
  /// @param item the new content, under the same id
  record Revised(long replaces, Item item) implements Payload {}

  /// Something was taken back.
  ///
  /// @param target what
  /// @param because why, in the author's words
  /// @param published day of the release of a data set that no longer has it, from which day it
  ///   counts; empty for a withdrawal that counts from the day it was recorded
  record Withdrawn(Target target, String because, Optional<LocalDate> published)
      implements Payload {}

  /// Settings were changed.
  ///
  /// @param settings the settings that were set, by name; those not named stay as they were
  record SettingsChanged(SortedMap<String, String> settings) implements Payload {
    public SettingsChanged {
      settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    static SettingsChanged of(Map<String, String> settings) {
      return new SettingsChanged(new TreeMap<>(settings));
    }
  }

  /// A note.
  ///
  /// @param text what it says
  record Noted(String text) implements Payload {}

  /// The kind of an entry that says this.
  default Kind kind() {
    return switch (this) {
      case Received(Item item) -> kindOf(item);
      case Decided _ -> Kind.LINK_DECISION;
      case Trained _ -> Kind.TRAINING;
      case Revised _ -> Kind.REVISION;
      case Withdrawn _ -> Kind.WITHDRAWAL;
      case SettingsChanged _ -> Kind.SETTINGS;
      case Noted _ -> Kind.NOTE;
    };
  }

  /// The kind of an entry that received this item.
  static Kind kindOf(Item item) {
    return switch (item) {
      case Source _ -> Kind.SOURCE;
      case Report _ -> Kind.REPORT;
      case Claim _ -> Kind.CLAIM;
      case Statement _ -> Kind.STATEMENT;
      case Document _ -> Kind.DOCUMENT;
    };
  }
}
