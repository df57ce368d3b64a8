package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How two claims compare in one field, for one class of precision. Each level carries the shipped
/// prior: how often it is seen in pairs about one event (`m`) and in pairs of the same block that are
/// not (`u`). Within one field and class, m and u each add up to one. They are starting points set by
/// judgement, near the figures measured on simulated reports; a case with enough claims learns its
/// own from them.
enum Level {
  PLACE_SAME_NAMED(Field.PLACE, "points", "same point, same name", .55, .16),
  PLACE_SAME(Field.PLACE, "points", "same point", .25, .12),
  PLACE_SAME_OTHER_NAME(Field.PLACE, "points", "same point, other name", .07, .12),
  PLACE_CLOSE(Field.PLACE, "points", "within 5 km", .03, .10),
  PLACE_NEARBY(Field.PLACE, "points", "within 12 km", .07, .15),
  PLACE_AROUND(Field.PLACE, "points", "12 to 22 km apart", .02, .20),
  PLACE_FAR(Field.PLACE, "points", "more than 22 km apart", .01, .15),

  DISTRICT_NAMED(Field.PLACE, "district", "same place name", .55, .10),
  DISTRICT_NO_NAME(Field.PLACE, "district", "same province, place not named", .20, .20),
  DISTRICT_OTHER_NAME(Field.PLACE, "district", "same province, other place name", .22, .50),
  DISTRICT_NAME_ELSEWHERE(Field.PLACE, "district", "same name in another province", .02, .05),
  DISTRICT_ELSEWHERE(Field.PLACE, "district", "another province", .01, .15),

  PROVINCE_SAME(Field.PLACE, "province", "same province", .95, .60),
  PROVINCE_OTHER(Field.PLACE, "province", "another province", .05, .40),

  REGION_NAMED(Field.PLACE, "region", "same region, a place in common", .25, .15),
  REGION_SAME(Field.PLACE, "region", "same region", .70, .45),
  REGION_OTHER(Field.PLACE, "region", "another region", .05, .40),

  TIME_SAME(Field.TIME, "exact", "same day or night", .78, .22),
  TIME_TOUCHES(Field.TIME, "exact", "days that touch", .15, .08),
  TIME_ONE(Field.TIME, "exact", "one day apart", .05, .18),
  TIME_TWO(Field.TIME, "exact", "two days apart", .012, .17),
  TIME_FOUR(Field.TIME, "exact", "three or four days apart", .005, .30),
  TIME_FAR(Field.TIME, "exact", "five days apart or more", .003, .05),

  TIME_INSIDE(Field.TIME, "period", "inside the period", .93, .60),
  TIME_OUTSIDE(Field.TIME, "period", "outside the period", .07, .40),

  TYPE_SAME(Field.TYPE, "all", "same type", .55, .25),
  TYPE_CLASS(Field.TYPE, "all", "same class", .12, .10),
  TYPE_AKIN(Field.TYPE, "all", "kinds that reports mix up", .29, .35),
  TYPE_OTHER(Field.TYPE, "all", "another kind", .04, .30),

  ACTORS_SAME(Field.ACTORS, "all", "same actor said to act", .72, .45),
  ACTORS_OTHER(Field.ACTORS, "all", "another actor said to act", .15, .30),
  ACTORS_SWAPPED(Field.ACTORS, "all", "the two sides swapped", .13, .25),

  HARM_EQUAL(Field.HARM, "all", "same number, above two", .40, .04),
  HARM_EQUAL_FEW(Field.HARM, "all", "same number, two or fewer", .15, .12),
  HARM_CLOSE(Field.HARM, "all", "numbers that overlap or nearly agree", .15, .10),
  HARM_APART(Field.HARM, "all", "numbers within a factor of three", .15, .24),
  HARM_FAR(Field.HARM, "all", "numbers further apart", .09, .30),
  HARM_NONE_SOME(Field.HARM, "all", "none against some", .06, .20),

  TEXT_ALIKE(Field.TEXT, "all", "words much alike", .28, .03),
  TEXT_CLOSE(Field.TEXT, "all", "several words in common", .27, .10),
  TEXT_SOME(Field.TEXT, "all", "some words in common", .28, .30),
  TEXT_NONE(Field.TEXT, "all", "no words in common", .17, .57);

  /// All levels, in the order of the enum.
  static final List<Level> ALL = List.of(values());

  /// Levels grouped by field and class of precision, so that each group's weights add up to one.
  static final Map<String, List<Level>> GROUPS =
      Arrays.stream(values()).collect(Collectors.groupingBy(Level::group));

  private final Field field;
  private final String precision;
  private final String words;
  private final double m;
  private final double u;

  Level(Field field, String precision, String words, double m, double u) {
    this.field = field;
    this.precision = precision;
    this.words = words;
    this.m = m;
    this.u = u;
  }

  Field field() {
    return field;
  }

  String group() {
    return field.name() + " " + precision;
  }

  String words() {
    return words;
  }

  /// Prior share of this level in pairs about one event.
  double m() {
    return m;
  }

  /// Prior share of this level in pairs of the same block that are not about one event.
  double u() {
    return u;
  }
}
