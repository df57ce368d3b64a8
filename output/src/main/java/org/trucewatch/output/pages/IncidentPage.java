package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One incident: who says what, on how many origins, in which ranges, how it was linked.
///
/// @param id its id
/// @param movedTo the id asked for, if that was another: it leads here since a merge or a split
/// @param headline one neutral line
/// @param disclaimer what the page is and is not
/// @param asOfWords the date in words
/// @param head the state of the journal
/// @param address the permanent address
/// @param citation how to cite it
/// @param voices how many speak
/// @param contests what is contested
/// @param contestRule by which rule
/// @param grade how well harm is supported
/// @param when the time
/// @param where the place
/// @param types the kinds told
/// @param aerial who declares an aerial event
/// @param partOf the incident that this is a detail of
/// @param parts the incidents that are details of this
/// @param numbers the numbers of people
/// @param matrix who says what
/// @param lineage which page relies on whom
/// @param sums sums that cover it, never added to its numbers
/// @param history what was known when
/// @param recorded changes that the journal records
/// @param links how it was linked
/// @param nearMisses what was not linked, and why
/// @param linkedWith by which weights
/// @param claims its claims
/// @param reports the reports that carry them
public record IncidentPage(
    String id,
    Optional<String> movedTo,
    String headline,
    String disclaimer,
    String asOfWords,
    Standpoint.HeadLine head,
    String address,
    String citation,
    Voices voices,
    List<Contest> contests,
    String contestRule,
    Grade grade,
    Time when,
    Place where,
    List<Kind> types,
    InTheAir aerial,
    Optional<String> partOf,
    List<String> parts,
    List<NumberPart> numbers,
    Matrix matrix,
    LineageGraph lineage,
    List<SumLine> sums,
    List<HistoryDay> history,
    List<Recorded> recorded,
    List<Tie> links,
    List<NearMiss> nearMisses,
    String linkedWith,
    List<ClaimLine> claims,
    List<ReportLine> reports) {

  /// How many speak.
  ///
  /// @param claims claims
  /// @param pages pages that carry them
  /// @param origins distinct origins
  /// @param groups independent groups that can be named
  /// @param words the same in words
  /// @param circles outlets that cite each other in a circle and count as one
  public record Voices(
      int claims, int pages, int origins, int groups, String words, List<String> circles) {}

  /// Something contested.
  ///
  /// @param attribute what
  /// @param words why it counts as contested
  public record Contest(String attribute, String words) {}

  /// How well harm is supported.
  ///
  /// @param grade the grade
  /// @param why what makes it so
  /// @param rule by which rule
  public record Grade(String grade, String why, String rule) {}

  /// The time.
  ///
  /// @param words with its precision in words
  /// @param precision how exactly it is known
  /// @param from first day
  /// @param to last day
  /// @param origins how many origins say so
  /// @param timesAsSaid times of the day in the speakers' words
  /// @param dissent other times told
  public record Time(
      String words,
      String precision,
      String from,
      String to,
      int origins,
      List<String> timesAsSaid,
      List<OtherTime> dissent) {}

  /// Another time told.
  ///
  /// @param words the time
  /// @param by who tells it
  public record OtherTime(String words, List<String> by) {}

  /// The place.
  ///
  /// @param words with its precision in words
  /// @param precision how exactly it is known
  /// @param lat latitude of the middle, if there is one
  /// @param lon longitude of it
  /// @param radiusKm how far from it the event may have been
  /// @param given whether the point is the recorder's
  /// @param origins how many origins say so
  /// @param dissent other places told
  public record Place(
      String words,
      String precision,
      OptionalDouble lat,
      OptionalDouble lon,
      int radiusKm,
      boolean given,
      int origins,
      List<OtherPlace> dissent) {}

  /// Another place told.
  ///
  /// @param words the place
  /// @param by who tells it
  /// @param lat latitude of the middle, if there is one
  /// @param lon longitude of it
  public record OtherPlace(String words, List<String> by, OptionalDouble lat, OptionalDouble lon) {}

  /// A kind of event told.
  ///
  /// @param type the kind
  /// @param origins how many origins tell it
  public record Kind(String type, int origins) {}

  /// Who declares an aerial event.
  ///
  /// @param status the status
  /// @param words the same in words
  /// @param by who makes it so
  /// @param deniedBy who denies without hedging
  /// @param rule by which rule
  public record InTheAir(
      String status, String words, List<String> by, List<String> deniedBy, String rule) {}

  /// A sum that covers the incident.
  ///
  /// @param claim the claim
  /// @param words what it says
  /// @param report the report that carries it
  public record SumLine(String claim, String words, String report) {}

  /// What became known on a day of publication.
  ///
  /// @param day the day
  /// @param words pages and new speakers in words
  /// @param pages how many pages
  /// @param entries the numbers of the journal's entries that hold them
  public record HistoryDay(String day, String words, int pages, List<Long> entries) {}

  /// A change that the journal records.
  ///
  /// @param words what
  /// @param entry the number of the entry
  public record Recorded(String words, long entry) {}

  /// Two claims of the incident compared.
  ///
  /// @param a one claim
  /// @param b the other
  /// @param role strongest, weakest or other
  /// @param bits the score
  /// @param words in words
  /// @param waterfall field by field
  public record Tie(
      String a, String b, String role, double bits, String words, Waterfall waterfall) {}

  /// An incident that is near and was not linked.
  ///
  /// @param incident its id
  /// @param headline its line
  /// @param words what kept the two apart
  /// @param waterfall the strongest comparison between the two
  public record NearMiss(
      String incident, String headline, String words, Optional<Waterfall> waterfall) {}
}
