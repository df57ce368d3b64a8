package org.trucewatch.reports.mapped;

/// Something wrong in a mapping file, which its writer can mend.
///
/// @param file name of the mapping file
/// @param spot where it stands
/// @param what what is wrong, as a sentence
/// @param remedy what to do, as a sentence
public record Mistake(String file, Spot spot, String what, String remedy) {
  /// A place in a mapping file, counting from 1.
  public record Spot(int line, int column) {}

  /// The mistake as one paragraph.
  public String message() {
    return file
        + ", line "
        + spot.line()
        + ", column "
        + spot.column()
        + ": "
        + what
        + " "
        + remedy;
  }
}
