package org.trucewatch.incidents;

/// Why two claims are compared at all. Each pair belongs to one family; each family learns its own
/// prior, for one in two pairs may match among near neighbours on a quiet border and one in a
/// hundred in a dense war.
enum Family {
  POINTS("both placed to a town or better, within 25 km", .30),
  DISTRICT("one placed to the district only, same district or province", .25),
  NAME("same place name in different provinces", .15),
  PROVINCE("one placed to the province only, same province", .15),
  REGION("both placed to a region only", .25),
  SWAPPED_DATE("same place and time of publication, day and month swapped", .30),
  ACTORS("the same two actors within two days and 75 km", .08),
  WORDS("two rare words in common", .05),
  REPEATED("much the same words, at any place and time", .02);

  private final String words;
  private final double prior;

  Family(String words, double prior) {
    this.words = words;
    this.prior = prior;
  }

  String words() {
    return words;
  }

  /// Shipped share of pairs of this family that are about one event.
  double prior() {
    return prior;
  }
}
