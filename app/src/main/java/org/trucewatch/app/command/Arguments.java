package org.trucewatch.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.trucewatch.app.casework.Policies;
import org.trucewatch.app.render.Format;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The arguments that commands share, so that one word means the same everywhere.
final class Arguments {
  static final String CASE = "CASE";
  static final String AS_OF = "--as-of";
  static final String RECORDED = "--recorded";
  static final String FORMAT = "--format";
  static final String PLAIN = "--plain";
  static final String POLICY = "--policy";
  static final String BECAUSE = "--because";
  static final String AUTHOR = "--author";

  private Arguments() {}

  static ArgSpec theCase() {
    return position(0, CASE, Path.class, "The case: one file.");
  }

  static ArgSpec position(int index, String label, Class<?> type, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(label)
        .arity("1")
        .type(type)
        .required(true)
        .description(description)
        .build();
  }

  /// A position that takes one of a few words. The command checks it; the list serves completion.
  static ArgSpec choice(int index, String label, String description, List<String> words) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .required(true)
        .completionCandidates(words)
        .description(description)
        .build();
  }

  static ArgSpec maybe(int index, String label, String description, List<String> words) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(label)
        .arity("0..1")
        .type(String.class)
        .required(false)
        .completionCandidates(words)
        .description(description)
        .build();
  }

  static ArgSpec positions(int index, String label, Class<?> type, String description) {
    return PositionalParamSpec.builder()
        .index(index + "..*")
        .paramLabel(label)
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(type)
        .required(true)
        .description(description)
        .build();
  }

  static ArgSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .description(description)
        .build();
  }

  /// An option that may be given several times.
  static ArgSpec options(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  static ArgSpec required(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .required(true)
        .description(description)
        .build();
  }

  /// A required option that takes one of a few words. The command checks it; the list serves
  /// completion.
  static ArgSpec choice(String name, String label, String description, List<String> words) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1")
        .type(String.class)
        .required(true)
        .completionCandidates(words)
        .description(description)
        .build();
  }

  static ArgSpec flag(String name, String description) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build();
  }

  static ArgSpec asOf() {
    return option(
        AS_OF,
        "DATE",
        "Only what the world could know: published up to the end of this day (YYYY-MM-DD).");
  }

  static ArgSpec recorded() {
    return option(
        RECORDED,
        "TIME",
        "Only what this case held: recorded up to this time (YYYY-MM-DD or"
            + " YYYY-MM-DDTHH:MM:SSZ).");
  }

  static ArgSpec policy() {
    return option(
        POLICY,
        "POLICY",
        "How contested numbers are shown: " + Policies.WORDS + ". Default: range.");
  }

  static ArgSpec format() {
    List<String> words = Arrays.stream(Format.values()).map(Format::word).toList();
    return OptionSpec.builder(FORMAT)
        .paramLabel("FORM")
        .arity("1")
        .type(String.class)
        .completionCandidates(words)
        .description(String.join(", ", words) + ". Default: table.")
        .build();
  }

  static ArgSpec plain() {
    return flag(PLAIN, "For pipes: no colour, no box characters, nothing cut.");
  }

  static ArgSpec because() {
    return required(BECAUSE, "TEXT", "The reason, in your words. It is kept with the decision.");
  }

  static ArgSpec author() {
    return option(
        AUTHOR, "NAME", "In whose name it is recorded. Default: TRUCEWATCH_AUTHOR, else USER.");
  }
}
