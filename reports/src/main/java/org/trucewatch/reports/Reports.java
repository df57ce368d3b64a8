package org.trucewatch.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.Item;
import org.trucewatch.reports.acled.AcledFormat;
import org.trucewatch.reports.casefile.CaseFormat;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.files.TableFiles;
import org.trucewatch.reports.gdelt.GdeltFormat;
import org.trucewatch.reports.ged.GedFormat;
import org.trucewatch.reports.mapped.MappedFormat;
import org.trucewatch.reports.mapped.Mapping;
import org.trucewatch.reports.mapped.MappingMistakes;
import org.trucewatch.reports.mapped.MappingParser;
import org.trucewatch.reports.mapped.Mistake;
import org.trucewatch.reports.mapped.Proposal;
import org.trucewatch.reports.peace.PeaceFormat;
import org.trucewatch.reports.strikes.StrikeFormat;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
import org.trucewatch.reports.table.Row;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.Tally;
import org.trucewatch.reports.table.TextFile;

/// The door of this room: reads files and folders into sources, reports, claims, statements and
/// flaws.
///
/// A bad row is a flaw and the rest is read. Nothing is repaired in silence, and numbers that do
/// not add up are flagged and kept. Damaged, packed or unknown files are refused with a flaw, never
/// with an exception; an {@link IOException} means that the disk or the file system failed.
public final class Reports {
  private static final List<Reader> READERS =
      List.of(
          new CaseFormat(),
          new GedFormat(),
          new AcledFormat(),
          new StrikeFormat(),
          new GdeltFormat(),
          new PeaceFormat());

  private Reports() {}

  /// Reads a file, or every table and kept document of a folder (not of folders within it).
  ///
  /// @param path the file or folder
  /// @param settings what the file does not say itself
  /// @param sink takes items, flaws and progress as they come
  /// @return the account, which adds up
  /// @throws IOException if the file or folder cannot be reached or read by the system
  public static Tally read(Path path, ReadSettings settings, Sink sink) throws IOException {
    List<Path> files = Files.isDirectory(path) ? TableFiles.in(path) : List.of(path);
    var account = new Account(sink, totalBytes(files));
    if (Files.isDirectory(path)) {
      account.beside(TableFiles.besides(path));
    }
    Map<Reader, List<Table>> tables = new LinkedHashMap<>();
    for (Path file : files) {
      sort(
          TableFiles.open(file, settings.limits(), account::flaw),
          Files.isDirectory(path),
          tables,
          account);
    }
    for (Reader reader : READERS) {
      List<Table> own = tables.get(reader);
      if (own != null) {
        reader.read(path, own, settings, account);
      }
    }
    if (files.isEmpty()) {
      account.flaw(emptyFolder(path));
    }
    return account.close();
  }

  /// Reads the tables of a file or folder as a mapping says.
  ///
  /// @param path the file or folder
  /// @param mapping how to read it
  /// @param settings what neither says
  /// @param sink takes items, flaws and progress as they come
  /// @return the account, which adds up
  /// @throws MappingMistakes if the mapping names columns that a table does not have; nothing is
  ///   read then
  /// @throws IOException if the file or folder cannot be reached or read by the system
  public static Tally read(Path path, Mapping mapping, ReadSettings settings, Sink sink)
      throws IOException, MappingMistakes {
    List<Path> files = Files.isDirectory(path) ? TableFiles.in(path) : List.of(path);
    var account = new Account(sink, totalBytes(files));
    if (Files.isDirectory(path)) {
      account.beside(TableFiles.besides(path));
    }
    var format = new MappedFormat(mapping);
    var tables = new ArrayList<Table>();
    for (Path file : files) {
      tables.addAll(TableFiles.open(file, settings.limits(), account::flaw));
    }
    List<Table> fitting = format.fitting(tables);
    tables.stream()
        .filter(table -> !fitting.contains(table))
        .forEach(table -> account.flaw(otherSheet(table)));
    format.read(fitting, settings, account);
    return account.close();
  }

  /// A first mapping for each table of a file.
  ///
  /// @param path the file
  /// @param flaws takes what was wrong with it
  /// @throws IOException if the file cannot be reached or read by the system
  public static List<Proposal> propose(Path path, Consumer<Flaw> flaws) throws IOException {
    var tables = TableFiles.open(path, ReadSettings.Limits.DEFAULT, flaws);
    var proposals = new ArrayList<Proposal>();
    for (Table table : tables) {
      var rows = new FirstRows(new ArrayList<>(), flaws);
      table.rows(new Account(rows, 0), 0, rows::take);
      String file = TextFile.name(path);
      var sheet =
          Optional.of(table.name().replaceFirst("^.*, sheet ", ""))
              .filter(_ -> table.name().contains(", sheet "));
      proposals.add(Proposal.of(file, sheet, table.columns(), rows.rows()));
    }
    return proposals;
  }

  /// Parses a mapping file and tries the examples in it.
  ///
  /// @param file its name, for messages
  /// @param text its content
  /// @throws MappingMistakes if it has mistakes; all of them
  public static Mapping mapping(String file, String text) throws MappingMistakes {
    return switch (MappingParser.parse(file, text)) {
      case MappingParser.Parsed.Usable(Mapping mapping) -> mapping;
      case MappingParser.Parsed.Mistaken(List<Mistake> mistakes) ->
          throw new MappingMistakes(mistakes);
    };
  }

  /// The format of a file, or of the first table in a folder that has one; empty if none is known.
  ///
  /// @throws IOException if the file or folder cannot be reached or read by the system
  public static Optional<Format> recognise(Path path) throws IOException {
    List<Path> files = Files.isDirectory(path) ? TableFiles.in(path) : List.of(path);
    for (Path file : files) {
      Optional<Format> format =
          TableFiles.open(file, ReadSettings.Limits.DEFAULT, _ -> {}).stream()
              .flatMap(table -> find(table).stream())
              .map(Reader::format)
              .findFirst();
      if (format.isPresent()) {
        return format;
      }
    }
    return Optional.empty();
  }

  /// Gives each table of one file to its reader. Of a spreadsheet with a sheet that is known, the
  /// other sheets are noted and left.
  private static void sort(
      List<Table> ofFile, boolean inFolder, Map<Reader, List<Table>> tables, Account account) {
    boolean anyKnown = ofFile.stream().anyMatch(table -> find(table).isPresent());
    for (Table table : ofFile) {
      var reader = find(table);
      if (reader.isPresent()) {
        tables.computeIfAbsent(reader.get(), _ -> new ArrayList<>()).add(table);
        table.remark(account);
      } else if (!CaseTable.isLabels(table)) {
        account.flaw(
            anyKnown ? otherSheet(table) : NotTaken.find(table).orElseGet(() -> unknown(table)));
      } else if (!inFolder) {
        account.flaw(labels(table));
      }
    }
  }

  private static Optional<Reader> find(Table table) {
    return READERS.stream().filter(reader -> reader.recognises(table)).findFirst();
  }

  private static Flaw unknown(Table table) {
    String formats =
        Stream.of(Format.values())
            .map(format -> format.words() + ": " + format.marks())
            .collect(Collectors.joining("; "));
    return table.flaw(
        Kind.UNKNOWN_FORMAT,
        "",
        "The columns of this table are of no known format.",
        "Let `trucewatch map` propose a mapping file, and give it with --mapping. Read without one:"
            + " "
            + formats
            + ".",
        Outcome.FILE_REFUSED);
  }

  private static Flaw otherSheet(Table table) {
    return table.flaw(
        Kind.SHEET_NOT_READ,
        "",
        "The columns of this sheet are of no known format, and it is left out.",
        "Nothing, if it is a summary or notes; else give a mapping file for it.",
        Outcome.NOTED);
  }

  private static Flaw labels(Table table) {
    String why = "This table holds labels for scoring, which are no evidence and are never read.";
    String remedy = "Name the folder of the case; the bench reads the labels.";
    return table.flaw(Kind.UNKNOWN_FORMAT, "", why, remedy, Outcome.FILE_REFUSED);
  }

  private static Flaw emptyFolder(Path folder) {
    var place = new Flaw.Place(TextFile.name(folder), 0, "");
    String why =
        "There is no table (a file that ends in .csv, .xlsx, .ods, .jsonl, .geojson or the like) in"
            + " this folder.";
    String remedy = "Name the folder that holds the tables, or a file.";
    return new Flaw(Kind.EMPTY_FILE, place, "", why, remedy, Outcome.FILE_REFUSED);
  }

  private static long totalBytes(List<Path> files) throws IOException {
    long total = 0;
    for (Path file : files) {
      total += Files.size(file);
    }
    return total;
  }

  /// The first rows of a table.
  private record FirstRows(List<List<String>> rows, Consumer<Flaw> flaws) implements Sink {
    void take(Row row) {
      if (rows.size() < Proposal.ROWS) {
        rows.add(row.cells());
      }
    }

    @Override
    public void item(Item item) {
      // A table on its own gives no items.
    }

    @Override
    public void flaw(Flaw flaw) {
      flaws.accept(flaw);
    }
  }
}
