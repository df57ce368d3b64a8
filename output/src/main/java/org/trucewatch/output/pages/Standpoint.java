package org.trucewatch.output.pages;

import java.util.Optional;

/// From where a case is looked at: what a citation must name.
///
/// @param title what the case is called
/// @param head the state of its journal
/// @param published the day up to which pages count, if one is set
/// @param recorded the time up to which entries count, if one is set
/// @param program name and version of the program
public record Standpoint(
    String title,
    HeadLine head,
    Optional<String> published,
    Optional<String> recorded,
    String program) {

  /// The state of a journal.
  ///
  /// @param size how many entries
  /// @param root the Merkle root over all of them
  public record HeadLine(long size, String root) {
    /// As it stands in an address: size, colon, root.
    public String pin() {
      return size + ":" + root;
    }
  }

  /// The permanent address of a page: as of the same moment, of the same state of the journal.
  String address(String path) {
    return path
        + "?"
        + published.map(day -> "as-of=" + day + "&").orElse("")
        + recorded.map(time -> "recorded=" + time + "&").orElse("")
        + "root="
        + head.pin();
  }
}
