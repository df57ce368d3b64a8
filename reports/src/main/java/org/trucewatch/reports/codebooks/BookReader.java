package org.trucewatch.reports.codebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.reports.table.Flaw.Kind;

/// Reads a codebook: the lines that start with `#` say what it is, the table below lists its rows.
final class BookReader {
  private BookReader() {}

  static Reading read(String fileName, String text, Codebooks known) {
    var flaws = new BookFlaws(fileName);
    Optional<BookTable> table = BookTable.of(text, flaws);
    if (table.isEmpty()) {
      return new Reading(Optional.empty(), flaws.list());
    }
    Optional<Codebook> header = new BookHeader(table.get(), flaws).read();
    if (header.isEmpty()) {
      return new Reading(Optional.empty(), flaws.list());
    }
    Optional<Contents> contents = contents(header.get(), table.get(), known, flaws);
    return new Reading(contents.map(rows -> new Book(header.get(), rows, text)), flaws.list());
  }

  private static Optional<Contents> contents(
      Codebook header, BookTable table, Codebooks known, BookFlaws flaws) {
    List<String> columns = columns(header.kind());
    if (!hasColumns(table, columns, header.kind(), flaws)) {
      return Optional.empty();
    }
    var rows = new ArrayList<BookRow>();
    for (BookTable.Line line : table.lines()) {
      if (line.cells().size() != table.header().size()) {
        flaws.row(
            line.line(),
            Kind.WRONG_NUMBER_OF_CELLS,
            String.join(",", line.cells()),
            "The row has "
                + line.cells().size()
                + " cells, the table "
                + table.header().size()
                + " columns.",
            "Give it a cell for each column, and quote a cell that holds a comma.");
      } else {
        rows.add(new BookRow(table, line, flaws));
      }
    }
    return Optional.of(
        switch (header.kind()) {
          case EVENT_TYPES, EVENT_WORDS, MEANS -> new TermRows(known).read(header, rows);
          case CORRESPONDENCE -> new PairRows(table, known, flaws).read(header, rows);
          case ACTORS, ACTOR_NAMES -> new ActorRows(known).read(header, rows);
        });
  }

  /// The columns of a kind, as the reference lists them.
  static List<String> columns(Codebook.Kind kind) {
    return switch (kind) {
      case EVENT_TYPES -> List.of("type", "class", "meaning");
      case EVENT_WORDS -> List.of("word", "class", "type");
      case MEANS -> List.of("means", "meaning");
      case CORRESPONDENCE -> List.of("ours", "theirs", "relation", "release", "note");
      case ACTORS -> List.of("actor", "title", "class", "country", "source");
      case ACTOR_NAMES -> List.of("actor", "name", "language", "used_by", "from", "to", "source");
    };
  }

  private static boolean hasColumns(
      BookTable table, List<String> columns, Codebook.Kind kind, BookFlaws flaws) {
    boolean complete = true;
    for (String column : columns) {
      if (!table.header().contains(column)) {
        complete = false;
        flaws.file(
            table.headerLine(),
            Kind.MISSING_COLUMN,
            column,
            "A codebook of " + kind.words() + " needs the column \"" + column + "\".",
            "Its columns are: " + String.join(", ", columns) + ".");
      }
    }
    return complete;
  }
}
