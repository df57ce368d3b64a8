package org.trucewatch.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every tracked text must keep to. Each rule takes a path and a text and gives one sentence
/// per violation: where, what, and what to do. The rules for Java are in [JavaRules].
final class TidyRules {
  /// Written in two halves, lest this file break its own rules.
  private static final Pattern OPEN_WORK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "repo1?\\.maven\\.(apache\\.)?org|registry\\.npm" + "js|(oss|central)\\.sona" + "type",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.:/*}~-])/(work|root|home/\\w+|Users/\\w+)/");

  private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?[^)\n]*\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("^([a-z][a-z+.-]*:|#).*");

  private static final Pattern STRAY =
      Pattern.compile(
          "(.*/)?([^/]*\\.(orig|rej|bak|class|jar|log|tmp|pid|hprof|aot)|(hs_err|core)[^/]*"
              + "|Untitled[^/]*|[^/]* copy[^/]*)");
  private static final Set<String> TEXT =
      Set.of(
          "java",
          "md",
          "xml",
          "config",
          "sh",
          "json",
          "properties",
          "yaml",
          "sql",
          "txt",
          "ts",
          "tsx",
          "mjs",
          "css",
          "html");

  private static final Pattern OF_PAGES = Pattern.compile(".*\\.(tsx?|mjs|css|html)");
  private static final int MOST_LINES = 400;

  private TidyRules() {}

  /// Whether the rules on words apply to a path: data files may hold any word their source has.
  static boolean isText(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var dot = name.lastIndexOf('.');
    return dot <= 0 || TEXT.contains(name.substring(dot + 1));
  }

  /// Words and addresses that do not belong into any tracked text.
  static List<String> wordViolations(String path, String text) {
    return Stream.of(
            matches(path, text, OPEN_WORK, "is open work; finish it or file an issue."),
            matches(
                path, text, REGISTRY, "is a registry's address; leave it to the user's settings."),
            matches(path, text, MACHINE_PATH, "is a path of one machine; make it relative."))
        .flatMap(List::stream)
        .toList();
  }

  /// Sources of the pages are short, like Java's; their columns and format are prettier's.
  static List<String> lengthViolations(String path, String text) {
    var lines = text.lines().count();
    return OF_PAGES.matcher(path).matches() && lines > MOST_LINES
        ? List.of("%s: %d lines, at most %d; split it by step.".formatted(path, lines, MOST_LINES))
        : List.of();
  }

  /// Relative links of a Markdown page must lead to a file or folder of the tree.
  static List<String> linkViolations(String path, String text, Predicate<String> exists) {
    var prose = INLINE_CODE.matcher(FENCE.matcher(text).replaceAll("")).replaceAll("");
    var page = Path.of("/" + path);
    return LINK.matcher(prose)
        .results()
        .map(match -> match.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches())
        .filter(link -> !exists.test(resolve(page, link)))
        .map(link -> "%s: the link to %s leads nowhere; mend or remove it.".formatted(path, link))
        .toList();
  }

  /// Left-over files, and names at the root that ARCHITECTURE.md does not explain.
  static List<String> strayViolations(List<String> paths, String architecture) {
    var violations = new ArrayList<String>();
    for (var path : paths) {
      if (STRAY.matcher(path).matches()) {
        violations.add(path + ": looks left over; delete it, or add it to .gitignore.");
      }
    }
    paths.stream()
        .map(path -> path.replaceFirst("/.*", ""))
        .distinct()
        .filter(name -> !architecture.contains("`" + name + "`"))
        .map(name -> name + ": stands at the root but not in ARCHITECTURE.md; explain or move it.")
        .forEach(violations::add);
    return violations;
  }

  private static List<String> matches(String path, String text, Pattern pattern, String what) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> "%s:%s: \"%s\" %s".formatted(path, lineAt(text, m.start()), m.group(), what))
        .toList();
  }

  private static long lineAt(String text, int position) {
    return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private static String resolve(Path page, String link) {
    var target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize().toString();
    return target.substring(1);
  }
}
