package org.trucewatch.claims.codebook;

/// How a term of another scheme stands to ours, in the manner of the mapping relations of SKOS (W3C
/// 2009): what is lost on the way is said, never guessed.
public enum Relation {
  /// Both mean the same.
  EXACT("exact"),
  /// The other term covers more than the one it was looked up for.
  BROADER("broader"),
  /// The other term covers less than the one it was looked up for.
  NARROWER("narrower"),
  /// Each covers something that the other does not.
  OVERLAPS("overlaps"),
  /// There is no counterpart.
  NONE("none"),
  /// The term is no description of an act and is not taken over.
  REFUSED("refused");

  private final String word;

  Relation(String word) {
    this.word = word;
  }

  /// The word that stands for it in a file.
  public String word() {
    return word;
  }

  /// The same relation seen from the other end.
  public Relation reversed() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      case EXACT, OVERLAPS, NONE, REFUSED -> this;
    };
  }
}
