package org.trucewatch.app.imports;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.trucewatch.app.casework.Exit;
import org.trucewatch.app.casework.Problem;
import org.trucewatch.output.words.Visible;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.mapped.Mapping;
import org.trucewatch.reports.mapped.MappingMistakes;
import org.trucewatch.reports.mapped.Mistake;

/// Mapping files as they come from users.
public final class MappingFile {
  /// Longest mapping file, in bytes.
  private static final long MAX_BYTES = 4 << 20;

  private MappingFile() {}

  /// Reads a mapping file; a problem that lists all mistakes if it has any.
  public static Mapping read(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new Problem(Exit.USAGE, path + " is too long for a mapping file (4 MiB at most).");
      }
      return Reports.mapping(name == null ? "mapping" : name.toString(), Files.readString(path));
    } catch (MappingMistakes mistakes) {
      throw problem(mistakes);
    } catch (MalformedInputException problem) {
      throw new Problem(Exit.USAGE, path + " is not UTF-8. Save it as UTF-8 text.", problem);
    } catch (IOException problem) {
      throw new Problem(
          Exit.ENVIRONMENT,
          "could not read the mapping file " + path + ". Check that it is there.",
          problem);
    }
  }

  /// A mapping from its text; a problem that lists all mistakes if it has any.
  public static Mapping parse(String name, String text) {
    try {
      return Reports.mapping(name, text);
    } catch (MappingMistakes mistakes) {
      throw problem(mistakes);
    }
  }

  static Problem problem(MappingMistakes mistakes) {
    int count = mistakes.mistakes().size();
    return new Problem(
        Exit.USAGE,
        "the mapping file has "
            + (count == 1 ? "one mistake" : count + " mistakes")
            + ". Nothing was added.\n"
            + mistakes.mistakes().stream()
                .map(Mistake::message)
                .map(Visible::of)
                .map(line -> "  " + line)
                .collect(Collectors.joining("\n")),
        mistakes);
  }
}
