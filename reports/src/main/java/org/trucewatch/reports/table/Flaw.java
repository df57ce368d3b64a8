package org.trucewatch.reports.table;

import java.util.Locale;

/// Something that is wrong in a file, where, and what to do about it. A flaw never stops the
/// reading of the rest, and nothing is repaired because of it.
///
/// @param kind what sort of flaw
/// @param place where it stands
/// @param value the cell as read, shortened to {@value #MAX_VALUE} characters; may hold anything
/// @param why what is wrong, as a sentence
/// @param remedy what to do, as a sentence
/// @param outcome what became of the row
public record Flaw(
    Kind kind, Place place, String value, String why, String remedy, Outcome outcome) {
  /// Longest value that a flaw repeats.
  public static final int MAX_VALUE = 80;

  public Flaw {
    value = shorten(value);
    if (why.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("A flaw says what is wrong and what to do.");
    }
  }

  /// The flaw as one paragraph: where, what, what became of it, what to do.
  public String message() {
    return place.words() + ": " + why + " " + outcome.sentence() + " " + remedy;
  }

  private static String shorten(String value) {
    if (value.length() <= MAX_VALUE) {
      return value;
    }
    int end = MAX_VALUE - 1;
    if (Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(0, end) + "…";
  }

  /// Where a flaw stands.
  ///
  /// @param file name of the file, without its folder
  /// @param line physical line in the file, counting from 1; 0 for the file as a whole
  /// @param column name of the column; empty for the row or the file as a whole
  public record Place(String file, long line, String column) {
    /// The place in words: "claims.csv, line 12, column killed_max".
    public String words() {
      return file
          + (line > 0 ? ", line " + line : "")
          + (column.isEmpty() ? "" : ", column " + column);
    }
  }

  /// What became of the row that has the flaw.
  public enum Outcome {
    /// The row is in, exactly as written.
    KEPT("The row was kept as written."),
    /// The row is in, but this cell counts as not stated.
    CELL_SET_ASIDE("The row was kept; this cell counts as not stated."),
    /// The row is not in.
    ROW_REFUSED("The row was not read."),
    /// Nothing more of the file is in.
    FILE_REFUSED("The file was not read."),
    /// A remark on how the file was read.
    NOTED("A remark; nothing was left out for it.");

    private final String sentence;

    Outcome(String sentence) {
      this.sentence = sentence;
    }

    /// The outcome as a sentence.
    public String sentence() {
      return sentence;
    }
  }

  /// Sorts of flaws, codebook `flaws/1`.
  public enum Kind {
    EMPTY_FILE,
    NO_ROWS,
    UNKNOWN_FORMAT,
    COMPRESSED_FILE,
    PACKED_FILE,
    UNPACKS_TOO_LARGE,
    ENCRYPTED_FILE,
    DAMAGED_FILE,
    BINARY_FILE,
    WRONG_ENCODING,
    MIXED_ENCODING,
    SEPARATOR,
    TOO_MANY_ROWS,
    MISSING_COLUMN,
    DOUBLE_COLUMN,
    UNKNOWN_COLUMN,
    MISSING_TABLE,
    NO_HEADER_ROW,
    LINES_ABOVE_HEADER,
    SHEET_NOT_READ,
    DATE_ORDER,
    BROKEN_QUOTING,
    BROKEN_RECORD,
    WRONG_NUMBER_OF_CELLS,
    CELL_TOO_LONG,
    NUL_CHARACTER,
    FORMULA_ERROR,
    UNUSABLE_ID,
    DUPLICATE_ID,
    UNREADABLE_DATE,
    AMBIGUOUS_DATE,
    DATES_OUT_OF_ORDER,
    YEAR_DIFFERS,
    UNREADABLE_NUMBER,
    UNKNOWN_WORD,
    UNKNOWN_REFERENCE,
    UNKNOWN_COUNTRY,
    RANGE_OUT_OF_ORDER,
    MAXIMUM_WITHOUT_MINIMUM,
    PART_ABOVE_WHOLE,
    SUM_DIFFERS,
    UNREADABLE_GEOMETRY,
    HALF_A_COORDINATE,
    COORDINATE_OUT_OF_RANGE,
    OUTSIDE_COUNTRY,
    CONTRADICTION,
    SOURCES_NOT_SPLIT,
    SOURCE_COUNT_DIFFERS,
    ARTICLE_BEFORE_EVENT,
    EVENT_AFTER_REPORT,
    UNUSABLE_ADDRESS,
    DUPLICATE_ADDRESS,
    HEADLINE_TOO_LONG,
    UNUSED_REPORT,
    EMPTY_CELL;

    /// The kind in words: lower case with spaces.
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
