package org.trucewatch.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Policies;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.app.casework.Reasons;
import org.trucewatch.app.render.Format;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.output.words.Visible;
import picocli.CommandLine.ParseResult;

/// The words of one command line, parsed.
final class Given {
  private final ParseResult words;

  Given(ParseResult words) {
    this.words = words;
  }

  Path casePath() {
    return words.matchedPositionalValue(0, Path.of(""));
  }

  Path path(int index) {
    return words.matchedPositionalValue(index, Path.of(""));
  }

  String word(int index) {
    return words.matchedPositionalValue(index, "").strip();
  }

  List<Path> paths(int index) {
    return words.matchedPositionalValue(index, List.<Path>of());
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(words.matchedOptionValue(name, (String) null));
  }

  List<String> options(String name) {
    return words.matchedOptionValue(name, List.<String>of());
  }

  boolean flag(String name) {
    return words.hasMatchedOption(name);
  }

  boolean plain() {
    return flag(Arguments.PLAIN);
  }

  /// The reason of an analyst's act.
  String because() {
    return Reasons.of(option(Arguments.BECAUSE).orElse(""), Arguments.BECAUSE);
  }

  /// The policy for contested numbers.
  Policy policy() {
    return Policies.of(option(Arguments.POLICY).orElse("range"));
  }

  /// The case named, as of the moment given, by its policy.
  CaseFile read() {
    return CaseFile.read(casePath(), asOf(), policy());
  }

  AsOf asOf() {
    return new AsOf(day(Arguments.AS_OF), option(Arguments.RECORDED).map(Given::time));
  }

  Format format() {
    String word = option(Arguments.FORMAT).orElse(Format.TABLE.word());
    return Format.find(word)
        .orElseThrow(() ->
            new Problem(
                Exit.USAGE,
                "--format does not know \""
                    + Visible.of(word)
                    + "\". Use one of: "
                    + Arrays.stream(Format.values())
                        .map(Format::word)
                        .collect(Collectors.joining(", "))
                    + "."));
  }

  Optional<LocalDate> day(String name) {
    return option(name).map(text -> day(name, text));
  }

  private static LocalDate day(String name, String text) {
    try {
      boolean plain = text.length() == "YYYY-MM-DD".length() && !text.startsWith("0000");
      return LocalDate.parse(plain ? text : "");
    } catch (DateTimeParseException _) {
      throw new Problem(
          Exit.USAGE,
          name
              + " wants a day that exists, written YYYY-MM-DD such as 2025-10-31, not \""
              + Visible.of(text)
              + "\".");
    }
  }

  private static Instant time(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1)
          : Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw new Problem(
          Exit.USAGE,
          Arguments.RECORDED
              + " wants a day (2025-10-31) or a time in UTC (2025-10-31T18:00:00Z), not \""
              + Visible.of(text)
              + "\".");
    }
  }
}
