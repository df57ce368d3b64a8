package org.trucewatch.reports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Archives and spreadsheets written part by part, as a hostile or careless program would.
public final class Archive {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public Archive part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Archive part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  byte[] get(String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A workbook of sheets by name, each given as its rows in XML; style 1 is a day.
  public static Archive xlsx(Map<String, String> sheets, String texts, boolean is1904) {
    var archive = new Archive();
    var list = new StringBuilder();
    var relations = new StringBuilder();
    int number = 0;
    for (var sheet : sheets.entrySet()) {
      number++;
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
              .formatted(sheet.getKey(), number, number));
      relations.append(relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
      archive.part(
          "xl/worksheets/sheet" + number + ".xml",
          XML
              + "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + sheet.getValue()
              + "</sheetData></worksheet>");
    }
    relations.append(relation("s", "styles", "styles.xml"));
    relations.append(relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
    return archive
        .part("[Content_Types].xml", XML + "<Types/>")
        .part("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")))
        .part("xl/_rels/workbook.xml.rels", relations(relations.toString()))
        .part(
            "xl/workbook.xml",
            XML
                + "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><workbookPr date1904=\""
                + (is1904 ? 1 : 0)
                + "\"/><sheets>"
                + list
                + "</sheets></workbook>")
        .part(
            "xl/styles.xml",
            XML
                + "<styleSheet xmlns=\""
                + MAIN
                + "\"><numFmts><numFmt numFmtId=\"164\""
                + " formatCode=\"[$-809]dd\\ mmmm\\ yyyy;@\"/></numFmts><cellStyleXfs><xf"
                + " numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf"
                + " numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
        .part("xl/sharedStrings.xml", XML + "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
  }

  /// A workbook of one sheet with texts and no more.
  public static Archive xlsxOf(String[][] rows) {
    var xml = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      xml.append("<row r=\"").append(i + 1).append("\">");
      for (String cell : rows[i]) {
        xml.append("<c t=\"inlineStr\"><is><t>").append(escape(cell)).append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return xlsx(Map.of("Sheet1", xml.toString()), "", false);
  }

  /// A spreadsheet in the OpenDocument format with these tables.
  public static Archive ods(String tables) {
    return new Archive()
        .part("mimetype", OdsBook.MIME)
        .part(
            "content.xml",
            XML
                + "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns"
                + ":calcext:1.0\">"
                + "<office:body><office:spreadsheet>"
                + tables
                + "</office:spreadsheet></office:body></office:document-content>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String relations(String list) {
    return XML + "<Relationships>" + list + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }
}
