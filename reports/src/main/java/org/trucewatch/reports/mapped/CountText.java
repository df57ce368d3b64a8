package org.trucewatch.reports.mapped;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trucewatch.claims.Count;
import org.trucewatch.reports.mapped.Mapping.Rules;
import org.trucewatch.reports.table.Cells;

/// A number of people as other files write it: `5`, `3-5`, `at least 5`, `5+`, `up to 5`, `five`,
/// `dozens`.
///
/// @param count what it says
/// @param isVague whether it was a word that only hints at a number
record CountText(Count count, boolean isVague) {
  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|—|\\bto\\b)\\s*(.+)");
  private static final Pattern BETWEEN = Pattern.compile("between (.+?) and (.+)");
  private static final Pattern AT_LEAST =
      Pattern.compile("(?:at least|minimum(?: of)?|min\\.?|no fewer than|>=|≥)\\s*(.+)|(.+)\\+");
  private static final Pattern MORE_THAN =
      Pattern.compile("(?:more than|over|above|exceeding|>)\\s*(.+)");
  private static final Pattern AT_MOST =
      Pattern.compile("(?:up to|at most|maximum(?: of)?|max\\.?|no more than|<=|≤)\\s*(.+)");
  private static final Pattern ABOUT =
      Pattern.compile("(?:about|around|approximately|approx\\.?|some|circa|ca?\\.|~|≈)\\s*(.+)");
  private static final Pattern POINT_ZERO = Pattern.compile("(\\d+)\\.0+");
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("none", 0),
          Map.entry("nil", 0),
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("a dozen", 12));

  /// What is least meant by a word that only hints at a number.
  private static final Map<String, Integer> VAGUE =
      Map.of(
          "dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2000, "many", 1, "several", 1);

  static Optional<CountText> parse(String cell, Rules rules) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    if (text.length() > 60) {
      return Optional.empty();
    }
    var vague = VAGUE.get(text);
    if (vague != null) {
      return Optional.of(new CountText(new Count.AtLeast(vague), true));
    }
    var about = number(ABOUT.matcher(text), rules);
    if (about.isPresent()) {
      return Optional.of(new CountText(Count.exactly(about.get()), true));
    }
    return count(text, rules).map(count -> new CountText(count, false));
  }

  private static Optional<Count> count(String text, Rules rules) {
    var exact = number(text, rules);
    if (exact.isPresent()) {
      return exact.map(Count::exactly);
    }
    var least = number(AT_LEAST.matcher(text), rules);
    if (least.isPresent()) {
      return least.map(Count.AtLeast::new);
    }
    var more = number(MORE_THAN.matcher(text), rules);
    if (more.isPresent()) {
      return more.filter(it -> it < Integer.MAX_VALUE).map(it -> new Count.AtLeast(it + 1));
    }
    var most = number(AT_MOST.matcher(text), rules);
    if (most.isPresent()) {
      return most.map(it -> new Count.Between(0, it));
    }
    var between = range(BETWEEN.matcher(text), rules);
    return between.isPresent() ? between : range(RANGE.matcher(text), rules);
  }

  private static Optional<Count> range(Matcher matcher, Rules rules) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var low = number(matcher.group(1), rules);
    var high = number(matcher.group(2), rules);
    return low.isPresent() && high.isPresent() && low.get() <= high.get()
        ? Optional.of(new Count.Between(low.get(), high.get()))
        : Optional.empty();
  }

  private static Optional<Integer> number(Matcher matcher, Rules rules) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.start(group) >= 0) {
        return number(
            matcher.toMatchResult().group().substring(matcher.start(group), matcher.end(group)),
            rules);
      }
    }
    return Optional.empty();
  }

  /// A whole number in digits, with the thousands that the mapping allows, or in a word.
  static Optional<Integer> number(String part, Rules rules) {
    String text = part.strip();
    var word = WORDS.get(text);
    if (word != null) {
      return Optional.of(word);
    }
    if (!rules.thousands().isEmpty()) {
      String sign = Pattern.quote(rules.thousands());
      text = text.matches("\\d{1,3}(" + sign + "\\d{3})+") ? text.replaceAll(sign, "") : text;
    }
    Matcher zero = POINT_ZERO.matcher(text);
    text = zero.matches() ? zero.group(1) : text;
    int number = Cells.digits(text, 0, text.length());
    return number < 0 ? Optional.empty() : Optional.of(number);
  }
}
