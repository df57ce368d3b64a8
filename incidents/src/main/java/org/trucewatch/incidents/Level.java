package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How two claims compare in one field, for one class of precision. Each level carries the shipped
/// prior: how often it is seen in pairs about one event (`m`) and in pairs of the same block that
/// are not (`u`). Within one field and class, m and u each add up to one. They are starting points
/// set by judgement, near the figures measured on simulated reports; a case with enough claims
/// learns its own from them.
enum Level {
  EXACT_SAME(Field.PLACE, "exact", "same point", .80, .15),
  EXACT_CLOSE(Field.PLACE, "exact", "within 5 km", .14, .15),
  EXACT_NEARBY(Field.PLACE, "exact", "within 12 km", .04, .25),
  EXACT_AROUND(Field.PLACE, "exact", "12 to 22 km apart", .015, .30),
  EXACT_FAR(Field.PLACE, "exact", "more than 22 km apart", .005, .15),

  NEAR_SAME_NAMED(Field.PLACE, "near", "same town, same name", .55, .13),
  NEAR_SAME(Field.PLACE, "near", "same town", .21, .12),
  NEAR_SAME_OTHER_NAME(Field.PLACE, "near", "same town, other name", .09, .12),
  NEAR_CLOSE(Field.PLACE, "near", "towns within 5 km", .04, .08),
  NEAR_NEARBY(Field.PLACE, "near", "towns within 12 km", .08, .14),
  NEAR_AROUND(Field.PLACE, "near", "towns 12 to 22 km apart", .02, .20),
  NEAR_FAR(Field.PLACE, "near", "towns more than 22 km apart", .01, .21),

  DISTRICT_NAMED(Field.PLACE, "district", "same place name", .52, .13),
  DISTRICT_NO_NAME(Field.PLACE, "district", "same province, place not named", .20, .20),
  DISTRICT_OTHER_NAME(Field.PLACE, "district", "same province, other place name", .25, .47),
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

  HARM_EQUAL(Field.HARM, "all", "same number, above two", .35, .05),
  HARM_EQUAL_FEW(Field.HARM, "all", "same number, two or fewer", .12, .12),
  HARM_CLOSE(Field.HARM, "all", "numbers that overlap or nearly agree", .16, .11),
  HARM_APART(Field.HARM, "all", "numbers within a factor of three", .15, .22),
  HARM_FAR(Field.HARM, "all", "numbers further apart", .14, .30),
  HARM_NONE_SOME(Field.HARM, "all", "none against some", .08, .20),

  TEXT_ALIKE(Field.TEXT, "all", "words much alike", .22, .04),
  TEXT_CLOSE(Field.TEXT, "all", "several words in common", .26, .12),
  TEXT_SOME(Field.TEXT, "all", "some words in common", .27, .29),
  TEXT_NONE(Field.TEXT, "all", "no words in common", .25, .55);

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
