package org.trucewatch.output.pages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Every incident of a picture in columns, for map, time line and list: member number `i` of each
/// list is about incident number `i`. Words that come often are numbers into `vocab`. Days are
/// counted from 1970-01-01.
///
/// @param asOfWords the date in words
/// @param rule by which rules numbers, contests, grades, aerial status and spots are
/// @param vocab the words
/// @param n how many incidents
/// @param id their ids
/// @param from first days
/// @param to last days
/// @param lon longitudes of the middle, if there is one
/// @param lat latitudes of it
/// @param radiusKm how far from it the event may have been; 0 for an exact point
/// @param precision how exactly the place is known
/// @param place place and country in words
/// @param headline one neutral line for each
/// @param types the kinds told, best backed first
/// @param killedLow lowest number of dead, if there is one
/// @param killedHigh highest number of dead stated
/// @param killedOpen 1 where a speaker says "at least"
/// @param killedWords the range in words
/// @param civiliansWords the range of civilians in words
/// @param civiliansLow lowest number of civilians killed
/// @param civiliansHigh highest number of civilians killed stated
/// @param injuredWords the range of injured in words
/// @param origins how many origins speak
/// @param pages how many pages carry them
/// @param claims how many claims
/// @param contests what is contested: bit `b` is set for word number `b`
/// @param aerial who declares an aerial event
/// @param grade how well harm is supported
/// @param acted who is said to have acted
/// @param countries the countries told
public record Overview(
    String asOfWords,
    String rule,
    Vocab vocab,
    int n,
    List<String> id,
    List<Integer> from,
    List<Integer> to,
    List<Optional<Double>> lon,
    List<Optional<Double>> lat,
    List<Integer> radiusKm,
    List<Integer> precision,
    List<Integer> place,
    List<String> headline,
    List<List<Integer>> types,
    List<OptionalInt> killedLow,
    List<OptionalInt> killedHigh,
    List<Integer> killedOpen,
    List<String> killedWords,
    List<String> civiliansWords,
    List<OptionalInt> civiliansLow,
    List<OptionalInt> civiliansHigh,
    List<String> injuredWords,
    List<Integer> origins,
    List<Integer> pages,
    List<Integer> claims,
    List<Integer> contests,
    List<Integer> aerial,
    List<Integer> grade,
    List<List<Integer>> acted,
    List<List<String>> countries) {

  /// The words that numbers stand for.
  ///
  /// @param types kinds of events
  /// @param typeClasses the class of each kind
  /// @param aerial who declares an aerial event
  /// @param grades how well harm is supported
  /// @param parties who is said to have acted
  /// @param contests what may be contested
  /// @param precisions how exactly a place is known
  /// @param places places
  public record Vocab(
      List<String> types,
      List<String> typeClasses,
      List<String> aerial,
      List<String> grades,
      List<String> parties,
      List<String> contests,
      List<String> precisions,
      List<String> places) {}
}
