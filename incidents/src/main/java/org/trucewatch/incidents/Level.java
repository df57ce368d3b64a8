package org.trucewatch.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How two claims compare in one field, for one class of comparison: two exact points say more by
/// agreeing than two towns, a day says more than a week, and a label that may mean three kinds of
/// events says less than one that means one. Each level carries the shipped prior: how often it is
/// seen in pairs about one event (`m`) and in pairs of the same block that are not (`u`). Within
/// one field and class, m and u each add up to one. They are starting points set by judgement, near
/// the figures measured on simulated reports; a case with enough claims learns its own from them.
enum Level {
  EXACT_IDENTICAL(Field.PLACE, "exact", "same coordinates", .20, .03),
  EXACT_SAME(Field.PLACE, "exact", "same point", .36, .07),
  EXACT_SAME_OTHER_NAME(Field.PLACE, "exact", "same point, other name", .24, .05),
  EXACT_CLOSE(Field.PLACE, "exact", "within 5 km, same name", .12, .10),
  EXACT_CLOSE_OTHER_NAME(Field.PLACE, "exact", "within 5 km, other name", .02, .05),
  EXACT_NEARBY(Field.PLACE, "exact", "within 12 km", .04, .25),
  EXACT_AROUND(Field.PLACE, "exact", "12 to 25 km apart", .015, .30),
  EXACT_FAR(Field.PLACE, "exact", "more than 25 km apart", .005, .15),

  NEAR_IDENTICAL(Field.PLACE, "near", "same coordinates, same name", .30, .07),
  NEAR_SAME_NAMED(Field.PLACE, "near", "same town, same name", .25, .06),
  NEAR_SAME(Field.PLACE, "near", "same town", .21, .12),
  NEAR_SAME_OTHER_NAME(Field.PLACE, "near", "same town, other name", .09, .12),
  NEAR_CLOSE_NAMED(Field.PLACE, "near", "within 5 km, same name", .02, .03),
  NEAR_CLOSE(Field.PLACE, "near", "towns within 5 km", .02, .05),
  NEAR_NEARBY_NAMED(Field.PLACE, "near", "within 12 km, same name", .03, .04),
  NEAR_NEARBY(Field.PLACE, "near", "towns within 12 km", .05, .10),
  NEAR_AROUND_NAMED(Field.PLACE, "near", "12 to 25 km apart, same name", .005, .03),
  NEAR_AROUND(Field.PLACE, "near", "towns 12 to 25 km apart", .015, .17),
  NEAR_FAR(Field.PLACE, "near", "towns more than 25 km apart", .01, .21),

  MIXED_SAME_NAMED(Field.PLACE, "near beside exact", "same place, same name", .55, .13),
  MIXED_SAME(Field.PLACE, "near beside exact", "same place", .30, .24),
  MIXED_CLOSE_NAMED(Field.PLACE, "near beside exact", "within 5 km, same name", .02, .03),
  MIXED_CLOSE(Field.PLACE, "near beside exact", "within 5 km", .02, .05),
  MIXED_NEARBY_NAMED(Field.PLACE, "near beside exact", "within 12 km, same name", .03, .04),
  MIXED_NEARBY(Field.PLACE, "near beside exact", "within 12 km", .05, .10),
  MIXED_AROUND_NAMED(Field.PLACE, "near beside exact", "12 to 25 km, same name", .005, .03),
  MIXED_AROUND(Field.PLACE, "near beside exact", "12 to 25 km apart", .015, .17),
  MIXED_FAR(Field.PLACE, "near beside exact", "more than 25 km apart", .01, .21),

  DISTRICT_NAMED(Field.PLACE, "district", "same place name", .56, .13),
  DISTRICT_SAME(Field.PLACE, "district", "same district, place not named", .12, .10),
  DISTRICT_NO_NAME(Field.PLACE, "district", "same province, place not named", .08, .10),
  DISTRICT_SAME_OTHER_NAME(Field.PLACE, "district", "same district, other place name", .11, .20),
  DISTRICT_OTHER_NAME(Field.PLACE, "district", "same province, other place name", .10, .27),
  DISTRICT_NAME_ELSEWHERE(Field.PLACE, "district", "same name in another province", .02, .05),
  DISTRICT_ELSEWHERE(Field.PLACE, "district", "another district or province", .01, .15),

  PROVINCE_BOTH(Field.PLACE, "province", "same province, both known to it only", .47, .25),
  PROVINCE_SAME(Field.PLACE, "province", "same province", .48, .35),
  PROVINCE_OTHER(Field.PLACE, "province", "another province", .05, .40),

  REGION_NAMED(Field.PLACE, "region", "same region, a place in common", .25, .15),
  REGION_SAME(Field.PLACE, "region", "same region", .70, .45),
  REGION_OTHER(Field.PLACE, "region", "another region", .05, .40),

  NET_CLOSE(Field.PLACE, "net", "places within 40 km", .60, .30),
  NET_FAR(Field.PLACE, "net", "places more than 40 km apart", .30, .55),
  NET_UNKNOWN(Field.PLACE, "net", "distance not known", .10, .15),

  TIME_SAME(Field.TIME, "day", "same day or night", .78, .22),
  TIME_TOUCHES(Field.TIME, "day", "days that touch", .15, .08),
  TIME_ONE(Field.TIME, "day", "one day apart", .05, .18),
  TIME_TWO(Field.TIME, "day", "two days apart", .012, .17),
  TIME_FOUR(Field.TIME, "day", "three or four days apart", .005, .30),
  TIME_FAR(Field.TIME, "day", "five days apart or more", .003, .05),

  FEED_SAME(Field.TIME, "report beside record", "same day or night", .80, .24),
  FEED_NEXT(Field.TIME, "report beside record", "reported for the next day", .12, .12),
  FEED_BEFORE(Field.TIME, "report beside record", "reported for the day before", .04, .12),
  FEED_TWO(Field.TIME, "report beside record", "two days apart", .02, .17),
  FEED_FOUR(Field.TIME, "report beside record", "three or four days apart", .015, .30),
  FEED_FAR(Field.TIME, "report beside record", "five days apart or more", .005, .05),

  TIME_INSIDE(Field.TIME, "period", "in the middle of the period", .63, .30),
  TIME_EDGE(Field.TIME, "period", "inside the period", .30, .30),
  TIME_OUTSIDE(Field.TIME, "period", "outside the period", .07, .40),

  REPEATED_SLIP(Field.TIME, "repeated", "another year, or day and month swapped", .40, .02),
  REPEATED_OTHER(Field.TIME, "repeated", "weeks apart", .60, .98),

  MONTH_INSIDE(Field.TIME, "month", "in the middle of the month", .50, .40),
  MONTH_EDGE(Field.TIME, "month", "inside the month", .43, .35),
  MONTH_OUTSIDE(Field.TIME, "month", "outside the month", .07, .25),

  TYPE_SAME(Field.TYPE, "one kind each", "same type", .55, .25),
  TYPE_SIBLING(
      Field.TYPE, "one kind each", "kinds that some recorders do not tell apart", .06, .04),
  TYPE_CLASS(Field.TYPE, "one kind each", "same class", .06, .06),
  TYPE_AKIN(Field.TYPE, "one kind each", "kinds that reports mix up", .29, .35),
  TYPE_OTHER(Field.TYPE, "one kind each", "another kind", .04, .30),

  PAIR_MEET(Field.TYPE, "up to two kinds", "kinds that may be the same", .55, .25),
  PAIR_SIBLING(
      Field.TYPE, "up to two kinds", "kinds that some recorders do not tell apart", .06, .04),
  PAIR_CLASS(Field.TYPE, "up to two kinds", "same class", .06, .06),
  PAIR_AKIN(Field.TYPE, "up to two kinds", "kinds that reports mix up", .29, .35),
  PAIR_OTHER(Field.TYPE, "up to two kinds", "another kind", .04, .30),

  KINDS_MEET(Field.TYPE, "several kinds", "kinds that may be the same", .55, .25),
  KINDS_SIBLING(
      Field.TYPE, "several kinds", "kinds that some recorders do not tell apart", .06, .04),
  KINDS_CLASS(Field.TYPE, "several kinds", "same class", .06, .06),
  KINDS_AKIN(Field.TYPE, "several kinds", "kinds that reports mix up", .29, .35),
  KINDS_OTHER(Field.TYPE, "several kinds", "another kind", .04, .30),

  ACTORS_SAME_SELDOM(Field.ACTORS, "all", "same actor, seldom named", .16, .10),
  ACTORS_SAME(Field.ACTORS, "all", "same actor said to act", .49, .30),
  ACTORS_PART(Field.ACTORS, "all", "one said to act is part of the other", .07, .05),
  ACTORS_OTHER(Field.ACTORS, "all", "another actor said to act", .15, .30),
  ACTORS_SWAPPED(Field.ACTORS, "all", "the two sides swapped", .13, .25),

  TARGET_SAME_SELDOM(Field.TARGET, "all", "same target, seldom named", .12, .10),
  TARGET_SAME(Field.TARGET, "all", "same target", .36, .31),
  TARGET_PART(Field.TARGET, "all", "one target is part of the other", .04, .04),
  TARGET_OTHER(Field.TARGET, "all", "another target", .48, .55),

  HARM_EQUAL_MANY(Field.HARM, "all", "same number, above nine", .14, .015),
  HARM_EQUAL(Field.HARM, "all", "same number, above two", .21, .035),
  HARM_EQUAL_FEW(Field.HARM, "all", "same number, one or two", .06, .06),
  HARM_NONE(Field.HARM, "all", "none on both sides", .06, .06),
  HARM_CLOSE(Field.HARM, "all", "numbers that overlap or nearly agree", .16, .11),
  HARM_APART(Field.HARM, "all", "numbers within a factor of three", .15, .22),
  HARM_FAR(Field.HARM, "all", "numbers further apart", .14, .30),
  HARM_NONE_FEW(Field.HARM, "all", "none against one or two", .05, .10),
  HARM_NONE_SOME(Field.HARM, "all", "none against more than two", .03, .10),

  REPORT_EQUAL_MANY(Field.HARM, "report beside record", "same number, above nine", .14, .015),
  REPORT_EQUAL(Field.HARM, "report beside record", "same number, above two", .21, .035),
  REPORT_EQUAL_FEW(Field.HARM, "report beside record", "same number, one or two", .06, .06),
  REPORT_NONE(Field.HARM, "report beside record", "none on both sides", .06, .06),
  REPORT_CLOSE(Field.HARM, "report beside record", "numbers that nearly agree", .16, .11),
  REPORT_LOWER(
      Field.HARM,
      "report beside record",
      "the report is lower, within a factor of three",
      .10,
      .11),
  REPORT_HIGHER(
      Field.HARM,
      "report beside record",
      "the report is higher, within a factor of three",
      .05,
      .11),
  REPORT_FAR_LOWER(Field.HARM, "report beside record", "the report is far lower", .09, .15),
  REPORT_FAR_HIGHER(Field.HARM, "report beside record", "the report is far higher", .05, .15),
  REPORT_NONE_FEW(Field.HARM, "report beside record", "none against one or two", .05, .10),
  REPORT_NONE_SOME(Field.HARM, "report beside record", "none against more than two", .03, .10),

  TEXT_SAME_RARE(
      Field.TEXT, "all", "the same words but for a few, rare ones among them", .05, .003),
  TEXT_EQUAL(Field.TEXT, "all", "words much alike, rare ones among them", .11, .007),
  TEXT_RARE(Field.TEXT, "all", "rare words in common", .11, .030),
  TEXT_SAME(Field.TEXT, "all", "the same words but for a few", .02, .004),
  TEXT_ALIKE(Field.TEXT, "all", "words much alike", .06, .016),
  TEXT_LIKE(Field.TEXT, "all", "many words in common", .08, .035),
  TEXT_CLOSE(Field.TEXT, "all", "several words in common", .09, .050),
  TEXT_SOME(Field.TEXT, "all", "some words in common", .09, .070),
  TEXT_FEW(Field.TEXT, "all", "few words in common", .07, .070),
  TEXT_LITTLE(Field.TEXT, "all", "little in common", .05, .075),
  TEXT_HARDLY(Field.TEXT, "all", "hardly a word in common", .04, .070),
  TEXT_NONE(Field.TEXT, "all", "no words in common", .23, .57),

  WORDS_SAME(Field.TEXT, "found by words", "the same words but for a few", .20, .12),
  WORDS_ALIKE(Field.TEXT, "found by words", "words much alike", .30, .22),
  WORDS_LIKE(Field.TEXT, "found by words", "many words in common", .30, .36),
  WORDS_RARE(Field.TEXT, "found by words", "little more than the rare words", .20, .30);

  /// All levels, in the order of the enum.
  static final List<Level> ALL = List.of(values());

  /// Levels grouped by field and class of comparison, so that each group's weights add up to one.
  static final Map<String, List<Level>> GROUPS =
      Arrays.stream(values()).collect(Collectors.groupingBy(Level::group));

  private final Field field;
  private final String comparison;
  private final String words;
  private final double m;
  private final double u;

  Level(Field field, String comparison, String words, double m, double u) {
    this.field = field;
    this.comparison = comparison;
    this.words = words;
    this.m = m;
    this.u = u;
  }

  Field field() {
    return field;
  }

  String group() {
    return field.name() + " " + comparison;
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
