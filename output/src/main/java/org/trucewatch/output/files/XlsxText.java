package org.trucewatch.output.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trucewatch.output.listing.Cell;
import org.trucewatch.output.listing.Csv;
import org.trucewatch.output.words.Marks;

/// Text as XLSX takes it. Programs that read XLSX take `_x0041_` for an A (ECMA-376, `ST_Xstring`):
/// where such letters stand in the text itself, the first is written `_x005F_`.
final class XlsxText {
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static String of(String text) {
    return escaped(Marks.of(text));
  }

  private static String escaped(String marked) {
    return marked.indexOf("_x") < 0 ? marked : ESCAPE.matcher(marked).replaceAll("_x005F_");
  }

  /// The cell as text; empty if nothing is stated.
  static Optional<String> find(Cell cell) {
    return switch (cell) {
      case Cell.Words(String text) -> Optional.of(of(text));
      case Cell.Marked(String text, var _) -> Optional.of(of(text));
      case Cell.Many(List<String> values) -> Optional.of(escaped(Csv.joined(values)));
      case Cell.Whole _, Cell.Decimal _, Cell.YesNo _ -> Optional.of(cell.shown());
      case Cell.Absent() -> Optional.empty();
    };
  }

  /// Where a piece of at most `length` characters ends that begins at `from`: never within a pair
  /// of surrogates or an escape.
  static int end(String text, int from, int length) {
    int end = Math.min(text.length(), from + Math.max(1, length));
    if (end == text.length()) {
      return end;
    }
    int escape = text.lastIndexOf("_x005F_", end - 1);
    if (escape > from && escape + "_x005F_".length() > end) {
      return escape;
    }
    boolean pair =
        end - 1 > from
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return pair ? end - 1 : end;
  }
}
