package org.trucewatch.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Days;
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
    return new AsOf(
        day(Arguments.AS_OF),
        option(Arguments.RECORDED).map(text -> Days.time(text, Arguments.RECORDED)));
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
    return option(name).map(text -> Days.day(text, name));
  }
}
