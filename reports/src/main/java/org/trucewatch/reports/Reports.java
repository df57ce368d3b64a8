package org.trucewatch.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.reports.acled.AcledFormat;
import org.trucewatch.reports.casefile.CaseFormat;
import org.trucewatch.reports.casefile.CaseTable;
import org.trucewatch.reports.files.TableFiles;
import org.trucewatch.reports.ged.GedFormat;
import org.trucewatch.reports.table.Account;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Format;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Reader;
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
      List.of(new CaseFormat(), new GedFormat(), new AcledFormat());

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
        account.flaw(anyKnown ? otherSheet(table) : unknown(table));
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
        "What can be read: " + formats + ".",
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
}
