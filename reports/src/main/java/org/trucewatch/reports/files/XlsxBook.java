package org.trucewatch.reports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.trucewatch.reports.table.Content.ByteCounter;
import org.trucewatch.reports.table.Flaw.Kind;

/// A workbook in Office Open XML (ECMA-376): which sheets it has, its shared texts and its styles.
///
/// Sheets are read as streams. The shared texts are held in memory, up to a limit, since cells
/// point into them in any order.
final class XlsxBook {
  /// Most characters of shared texts that are held.
  private static final long MAX_SHARED_CHARS = 64L << 20;

  private static final int MAX_SHEETS = 1_000;
  private static final String USUAL = "xl/workbook.xml";

  private final Path path;
  private final int maxCellChars;
  private final List<String> texts = new ArrayList<>();
  private XlsxStyles styles = XlsxStyles.NONE;
  private boolean is1904;

  private XlsxBook(Path path, int maxCellChars) {
    this.path = path;
    this.maxCellChars = maxCellChars;
  }

  /// A sheet that can be read.
  ///
  /// @param name its name
  /// @param isHidden whether the spreadsheet program hides it
  /// @param grid its rows
  record Sheet(String name, boolean isHidden, Grid grid) {}

  /// The worksheets of the file, in their order.
  static List<Sheet> open(Path path, int maxCellChars) throws IOException {
    var book = new XlsxBook(path, maxCellChars);
    try (var zip = new ZipFile(path.toFile())) {
      return book.sheets(zip);
    }
  }

  private List<Sheet> sheets(ZipFile zip) throws IOException {
    String workbook = workbook(zip);
    String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
    var targets = new HashMap<String, Relation>();
    String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
    for (Relation relation : relations(zip, relations, folder)) {
      targets.put(relation.id(), relation);
      if (relation.isOf("styles") && zip.getEntry(relation.target()) != null) {
        try (var xml = xml(zip, relation.target())) {
          styles = XlsxStyles.read(xml);
        }
      } else if (relation.isOf("sharedStrings") && zip.getEntry(relation.target()) != null) {
        readTexts(zip, relation.target());
      }
    }
    var sheets = new ArrayList<Sheet>();
    try (var xml = xml(zip, workbook)) {
      while (xml.next() && sheets.size() < MAX_SHEETS) {
        if (xml.starts("workbookPr")) {
          String system = xml.attribute("date1904");
          is1904 = system.equals("1") || system.equals("true");
        } else if (xml.starts("sheet")) {
          var target = Optional.ofNullable(targets.get(xml.attribute("id")));
          if (target.isPresent() && target.get().isOf("worksheet")) {
            sheets.add(sheet(zip, xml, target.get()));
          }
        }
      }
    }
    return sheets;
  }

  private Sheet sheet(ZipFile zip, Xml xml, Relation target) {
    ZipEntry entry = zip.getEntry(target.target());
    long size = entry == null ? 1 : Math.max(1, entry.getSize());
    boolean hidden = xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden");
    return new Sheet(
        xml.attribute("name"), hidden, new XlsxSheet(this, target.target(), size, maxCellChars));
  }

  private static String workbook(ZipFile zip) throws IOException {
    if (zip.getEntry("_rels/.rels") != null) {
      for (Relation relation : relations(zip, "_rels/.rels", "")) {
        if (relation.isOf("officeDocument")) {
          return relation.target();
        }
      }
    }
    return USUAL;
  }

  private static List<Relation> relations(ZipFile zip, String name, String folder)
      throws IOException {
    var relations = new ArrayList<Relation>();
    try (var xml = xml(zip, name)) {
      while (xml.next() && relations.size() < 10 * MAX_SHEETS) {
        if (xml.starts("Relationship")) {
          String target = xml.attribute("Target");
          target = target.startsWith("/") ? target.substring(1) : folder + target;
          relations.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), target));
        }
      }
    }
    return relations;
  }

  private static Xml xml(ZipFile zip, String name) throws IOException {
    return new Xml(Unpacked.open(zip, entry(zip, name), _ -> {}));
  }

  private static ZipEntry entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw UnreadableFile.damaged("A part of this spreadsheet is missing: " + name + ".");
    }
    return entry;
  }

  private void readTexts(ZipFile zip, String name) throws IOException {
    Map<String, String> same = new HashMap<>();
    long chars = 0;
    try (var xml = xml(zip, name)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          String text = text(xml, "si", maxCellChars);
          chars += text.length() + 8L;
          if (chars > MAX_SHARED_CHARS) {
            throw new UnreadableFile(
                Kind.UNPACKS_TOO_LARGE,
                "The texts of this spreadsheet are too long to be held (more than 64 million"
                    + " characters).",
                "Save each sheet as CSV (UTF-8) and give those files.");
          }
          texts.add(same.computeIfAbsent(text, it -> it));
        }
      }
    }
  }

  /// The text within the element that has just started, without what is only said how to pronounce.
  static String text(Xml xml, String element, int maxCellChars) throws IOException {
    var text = new StringBuilder();
    boolean inText = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        xml.skip();
      } else if (xml.starts("t")) {
        inText = true;
      } else if (xml.ends("t")) {
        inText = false;
      } else if (inText) {
        xml.text(text, maxCellChars);
      }
    }
    return SheetValues.unescape(text.toString());
  }

  Xml open(ZipFile zip, String entry, ByteCounter counter) throws IOException {
    return new Xml(Unpacked.open(zip, entry(zip, entry), counter));
  }

  Path path() {
    return path;
  }

  /// A shared text; empty if there is none of this number.
  String sharedText(String number) {
    int at = XlsxStyles.number(number);
    return at >= 0 && at < texts.size() ? texts.get(at) : "";
  }

  XlsxStyles styles() {
    return styles;
  }

  boolean is1904() {
    return is1904;
  }

  private record Relation(String id, String type, String target) {
    boolean isOf(String kind) {
      return type.endsWith("/" + kind);
    }
  }
}
