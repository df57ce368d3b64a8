package org.trucewatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a speaker says that is not about one event: an accusation, demand, offer, commitment,
/// denial, withdrawal or condition.
///
/// @param id identifies it
/// @param said when and through what
/// @param speaker who speaks, and the origin through which it became known
/// @param position to whom, on what, how
/// @param pages the reports that carry it, the one it was read from first
/// @param refs the agreements, clauses and norms it refers to, by their names in the case
public record Statement(
    StatementId id,
    Said said,
    Speaker speaker,
    Position position,
    List<ReportId> pages,
    List<String> refs)
    implements Item {
  public Statement {
    pages = List.copyOf(pages);
    refs = List.copyOf(refs);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A statement is carried by at least one report.");
    }
  }

  /// When a statement was made.
  ///
  /// @param date the day it was made
  /// @param dateBasis how the day is known, in the word of the case format
  /// @param channel direct, through named media, or unnamed
  public record Said(LocalDate date, String dateBasis, String channel) {}

  /// Who speaks.
  ///
  /// @param speaker the source that speaks
  /// @param origin the source through which it became known
  public record Speaker(SourceId speaker, SourceId origin) {}

  /// What is said.
  ///
  /// @param addressee to whom
  /// @param topic on what, in the word of the codebook
  /// @param stance how
  /// @param hedged whether hedged
  /// @param summary in the recorder's own words
  public record Position(
      String addressee, String topic, StatementStance stance, boolean hedged, String summary) {}

  /// What a speaker does with a statement, codebook `statement-stances/1`.
  public enum StatementStance {
    ACCUSES,
    DENIES,
    DEMANDS,
    OFFERS,
    COMMITS,
    WITHDRAWS,
    JUSTIFIES,
    ANNOUNCES,
    WARNS,
    REPORTS,
    ASSERTS,
    WITHHOLDS;

    /// The word used in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
