package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;

/// What a case is and holds, as of a moment.
///
/// @param title what it is called
/// @param about one neutral paragraph
/// @param program name and version of the program
/// @param head the state of the journal
/// @param policy by which policy contested numbers are shown
/// @param linkedWith by which weights claims were linked
/// @param asOfWords the moment in words
/// @param clock the clock that a moment is set on: published or recorded
/// @param readOnly whether nothing can be written
/// @param author in whose name is written
/// @param detail whether a map of the ground in more detail can be had
/// @param counts how much it holds
/// @param happened first and last day of events
/// @param published first and last day of publication, pages by day
/// @param recorded first and last time of recording
/// @param bands truces and agreements said to be in force
/// @param base what stands before a permanent address
public record CasePage(
    String title,
    String about,
    String program,
    Standpoint.HeadLine head,
    String policy,
    String linkedWith,
    String asOfWords,
    String clock,
    boolean readOnly,
    String author,
    boolean detail,
    Counts counts,
    Optional<Span> happened,
    Optional<Published> published,
    Span recorded,
    List<Band> bands,
    String base) {

  /// How much a case holds.
  ///
  /// @param reports reports
  /// @param pages reports, leads left out
  /// @param outlets outlets that published them
  /// @param origins sources that speak in claims
  /// @param claims claims
  /// @param statements statements
  /// @param incidents incidents
  /// @param contested those of them that speakers contest
  /// @param decisions decisions in force
  /// @param flaws flaws of imported files
  /// @param entries entries of the journal
  public record Counts(
      int reports,
      int pages,
      int outlets,
      int origins,
      int claims,
      int statements,
      int incidents,
      int contested,
      int decisions,
      long flaws,
      long entries) {}

  /// From when to when.
  ///
  /// @param from the first
  /// @param to the last
  public record Span(String from, String to) {}

  /// Days of publication.
  ///
  /// @param from the first
  /// @param to the last
  /// @param days pages by day
  public record Published(String from, String to, List<DayCount> days) {}

  /// How many pages were published on a day.
  ///
  /// @param day the day
  /// @param pages how many
  public record DayCount(String day, int pages) {}
}
