package org.trucewatch.reports.files;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Content;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;
import org.trucewatch.reports.table.Flaw.Place;
import org.trucewatch.reports.table.ReadSettings.Limits;
import org.trucewatch.reports.table.Table;
import org.trucewatch.reports.table.TextFile;
import org.trucewatch.reports.table.TextTable;

/// Opens a file, whatever kind it is, and gives the tables it holds. Decided by the first bytes.
public final class TableFiles {
  private static final Pattern ENDINGS =
      Pattern.compile(
          ".*\\.(csv|tsv|xlsx|xlsm|ods|json|jsonl|ndjson|geojson|geojsonl)(\\.gz)?|.*\\.zip",
          Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 512;

  private final Limits limits;
  private final Consumer<Flaw> flaws;

  private TableFiles(Limits limits, Consumer<Flaw> flaws) {
    this.limits = limits;
    this.flaws = flaws;
  }

  /// The tables of a file; none, with a flaw handed on, if it cannot be read.
  ///
  /// @throws IOException if the disk or the file system fails
  public static List<Table> open(Path path, Limits limits, Consumer<Flaw> flaws)
      throws IOException {
    var files = new TableFiles(limits, flaws);
    try {
      return files.open(path);
    } catch (UncheckedIOException e) {
      flaws.accept(unreadable(e).flaw(TextFile.name(path), 0));
    } catch (IOException e) {
      flaws.accept(unreadable(e).flaw(TextFile.name(path), 0));
    }
    return List.of();
  }

  /// The files of a folder that may hold tables, by their endings, in the order of their names.
  /// Folders within it are left alone.
  public static List<Path> in(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> ENDINGS.matcher(TextFile.name(entry)).matches())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /// Names of what else a folder holds: files with other endings, and folders, which end in a
  /// slash. Hidden ones, such as those that a system keeps for itself, are not named.
  public static List<String> besides(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .filter(entry -> !TextFile.name(entry).startsWith("."))
          .filter(entry ->
              !ENDINGS.matcher(TextFile.name(entry)).matches() || !Files.isRegularFile(entry))
          .map(entry -> TextFile.name(entry) + (Files.isDirectory(entry) ? "/" : ""))
          .sorted()
          .toList();
    }
  }

  /// What a failure says about the file; thrown on if it is the disk that failed.
  static UnreadableFile unreadable(Exception failure) throws IOException {
    var found = UnreadableFile.find(failure);
    if (found.isPresent()) {
      return found.get();
    }
    throw failure instanceof IOException disk ? disk : new IOException(failure);
  }

  private List<Table> open(Path path) throws IOException {
    var content = Content.of(path);
    byte[] head = head(content);
    if (starts(head, 'P', 'K', 3, 4)) {
      try (var zip = new ZipFile(path.toFile())) {
        return openZip(path, zip);
      }
    }
    if (starts(head, 0x1F, 0x8B)) {
      return packed(content.name(), "gzip", openText(Unpacked.gunzip(content)));
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0) && isLocked(content)) {
      throw new UnreadableFile(
          Kind.ENCRYPTED_FILE,
          "This spreadsheet is locked with a password.",
          "Open it with the password and save it without one.");
    }
    return openText(content);
  }

  private List<Table> openZip(Path path, ZipFile zip) throws IOException {
    String name = TextFile.name(path);
    if (zip.getEntry("[Content_Types].xml") != null) {
      return sheets(name, Files.size(path), XlsxBook.open(path, limits.maxCellChars()));
    }
    if (OdsBook.MIME.equals(mime(zip))) {
      return sheets(name, Files.size(path), OdsBook.open(path, limits.maxCellChars()));
    }
    var entries = zip.stream().filter(TableFiles::isContent).map(ZipEntry::getName).toList();
    if (entries.size() != 1) {
      throw new UnreadableFile(
          Kind.COMPRESSED_FILE,
          entries.isEmpty()
              ? "This zip archive holds no file."
              : "This zip archive holds %d files.".formatted(entries.size()),
          "Unpack it and give the files, or the folder with them.");
    }
    long size = Files.size(path);
    var content =
        new Content(
            name,
            size,
            counter -> {
              var again = new ZipFile(path.toFile());
              ZipEntry entry = again.getEntry(entries.getFirst());
              return new ClosingStream(Unpacked.open(again, entry, counter), again);
            });
    return packed(name, "zip", openText(content));
  }

  private List<Table> sheets(String name, long size, List<XlsxBook.Sheet> sheets)
      throws IOException {
    var tables = new ArrayList<Table>();
    for (XlsxBook.Sheet sheet : sheets) {
      SheetTable.open(name, sheet, size / sheets.size(), limits, flaws).ifPresent(tables::add);
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFile(
          Kind.UNKNOWN_FORMAT,
          "This is a document without sheets.",
          "Give a spreadsheet (XLSX, ODS) or a table of text (CSV).");
    }
    return tables;
  }

  /// Opens what is not packed, or no more.
  private List<Table> openText(Content content) throws IOException {
    byte[] head = head(content);
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      note(content.name(), Kind.WRONG_ENCODING, "This text is in UTF-16, and is read as such.");
      return openText(utf8(content));
    }
    if (isMarkup(head)) {
      throw new UnreadableFile(
          Kind.UNKNOWN_FORMAT,
          "This is a web page or XML, not a table.",
          "Look for a link to the table itself (CSV, XLSX), or open the page in a spreadsheet"
              + " program and save it as XLSX.");
    }
    if (JsonRecords.looksLike(head)) {
      return JsonTable.open(content, limits, flaws).stream().map(Table.class::cast).toList();
    }
    return TextTable.open(content, limits, flaws).stream().map(Table.class::cast).toList();
  }

  /// The same text in UTF-8, without its byte order mark.
  private static Content utf8(Content content) {
    return new Content(
        content.name(),
        content.size(),
        counter ->
            new RecodedStream(
                new BufferedReader(
                    new InputStreamReader(content.open(counter), StandardCharsets.UTF_16))));
  }

  /// Tells how the tables came out of the file, if any did.
  private List<Table> packed(String name, String how, List<Table> tables) {
    if (!tables.isEmpty()) {
      String why = "This file is packed (" + how + ") and was unpacked to be read.";
      note(name, Kind.PACKED_FILE, why);
    }
    return tables;
  }

  private void note(String name, Kind kind, String why) {
    String remedy = "Nothing, if the columns look right.";
    flaws.accept(new Flaw(kind, new Place(name, 0, ""), "", why, remedy, Outcome.NOTED));
  }

  private static byte[] head(Content content) throws IOException {
    try (InputStream in = content.open(_ -> {})) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarkup(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return text.startsWith("<");
  }

  private static boolean isContent(ZipEntry entry) {
    String name = entry.getName();
    return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
  }

  private static String mime(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("mimetype");
    if (entry == null) {
      return "";
    }
    try (var in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII).strip();
    }
  }

  /// A locked workbook is an old container that names what it hides in UTF-16.
  private static boolean isLocked(Content content) throws IOException {
    byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    Charset bytes = StandardCharsets.ISO_8859_1;
    var start = new ByteArrayOutputStream();
    try (var in = content.open(_ -> {})) {
      start.write(in.readNBytes(1 << 20));
    }
    return start.toString(bytes).contains(new String(mark, bytes));
  }
}
