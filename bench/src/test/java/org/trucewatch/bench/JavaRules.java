package org.trucewatch.bench;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Name;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Sizes and names in Java sources. Functions and types are found by the JDK's own parser, so that
/// text blocks, lambdas and comments cannot mislead it.
final class JavaRules {
  static final int FILE_LINES = 400;
  static final int FUNCTION_LINES = 50;
  static final int COLUMNS = 100;

  /// The word, and what to say instead.
  private static final Map<String, String> BANNED_WORDS =
      Map.ofEntries(
          Map.entry("Manager", "name what it does, such as Store or Index"),
          Map.entry("Service", "name the product it gives"),
          Map.entry("Helper", "move the function to the value it works on"),
          Map.entry("Util", "move the functions to the values they work on"),
          Map.entry("Utils", "move the functions to the values they work on"),
          Map.entry("Impl", "say how it does it, as in SqliteStore"),
          Map.entry("Base", "say what the family has in common, or compose"),
          Map.entry("Abstract", "say what the family has in common, or compose"),
          Map.entry("Data", "name the thing itself"),
          Map.entry("Info", "name the thing itself"),
          Map.entry("DTO", "name the thing itself"),
          Map.entry("Dto", "name the thing itself"),
          Map.entry("Processor", "use the verb of the room, as in Linker or Reader"));

  /// A word begins at a capital after a small letter, or at the last of several capitals.
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

  private JavaRules() {}

  static List<String> violations(String path, String text) {
    var violations = new ArrayList<String>();
    var lines = text.lines().toList();
    if (lines.size() > FILE_LINES) {
      violations.add(
          "%s: %s lines, at most %s; split it by step.".formatted(path, lines.size(), FILE_LINES));
    }
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var columns = line.codePointCount(0, line.length());
      if (columns > COLUMNS && !line.startsWith("import ")) {
        violations.add(
            "%s:%s: %s columns, at most %s; break the line."
                .formatted(path, i + 1, columns, COLUMNS));
      }
    }
    violations.addAll(new Scanner(path).scan(text));
    return violations;
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, CompilationUnitTree> {
    private final String path;
    private final List<String> violations = new ArrayList<>();
    private SourcePositions positions;

    @SuppressWarnings("NullAway.Init") // set at the only entry, below
    Scanner(String path) {
      this.path = path;
    }

    List<String> scan(String text) {
      var compiler = ToolProvider.getSystemJavaCompiler();
      var options = List.of("-proc:none");
      var task =
          (JavacTask)
              compiler.getTask(null, null, d -> {}, options, null, List.of(new Source(path, text)));
      positions = Trees.instance(task).getSourcePositions();
      try {
        task.parse().forEach(unit -> unit.accept(this, unit));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return violations;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      var first = line(unit, positions.getStartPosition(unit, method));
      var lines = line(unit, positions.getEndPosition(unit, method)) - first + 1;
      if (lines > FUNCTION_LINES) {
        violations.add(
            "%s:%s: %s has %s lines, at most %s; give its steps names."
                .formatted(path, first, method.getName(), lines, FUNCTION_LINES));
      }
      return super.visitMethod(method, unit);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
      for (var word : words(type.getSimpleName())) {
        var instead = BANNED_WORDS.get(word);
        if (instead != null) {
          violations.add(
              "%s:%s: \"%s\" in the name %s says nothing; %s."
                  .formatted(path, startLine(unit, type), word, type.getSimpleName(), instead));
        }
      }
      return super.visitClass(type, unit);
    }

    /// "DataSet" is one word of our glossary, the only exception.
    private static String[] words(Name name) {
      return WORD_BOUNDARY.split(name.toString().replace("DataSet", "Dataset"));
    }

    private long startLine(CompilationUnitTree unit, Tree tree) {
      return line(unit, positions.getStartPosition(unit, tree));
    }

    private static long line(CompilationUnitTree unit, long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path.replace(' ', '_')), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
