package org.trucewatch.output.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// A workbook, read by another way than it was written.
///
/// @param sheets the cells of each sheet by address; an empty one where nothing is
/// @param xml the raw text of each sheet
record Opened(Map<String, Map<String, String>> sheets, Map<String, String> xml) {
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");
  private static final Pattern CELL =
      Pattern.compile(
          "<c r=\"([A-Z]+[0-9]+)\"[^>]*?(?:/>|>(?:<is><t[^>]*>(.*?)</t></is>|<v>(.*?)</v>)</c>)",
          Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4})_");

  static Opened of(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var sheets = new LinkedHashMap<String, Map<String, String>>();
      var xml = new TreeMap<String, String>();
      Matcher names = SHEET.matcher(text(zip, "xl/workbook.xml"));
      for (int i = 1; names.find(); i++) {
        String sheet = text(zip, "xl/worksheets/sheet" + i + ".xml");
        xml.put(names.group(1), sheet);
        sheets.put(names.group(1), cellsIn(sheet));
      }
      return new Opened(sheets, xml);
    }
  }

  Map<String, String> cells(String sheet) {
    return sheets.getOrDefault(sheet, Map.of());
  }

  String cell(String sheet, String address) {
    return cells(sheet).getOrDefault(address, "");
  }

  private static Map<String, String> cellsIn(String xml) {
    var cells = new LinkedHashMap<String, String>();
    Matcher cell = CELL.matcher(xml);
    while (cell.find()) {
      String words = cell.group(2) == null ? cell.group(3) : plain(cell.group(2));
      cells.put(cell.group(1), words == null ? "" : words);
    }
    return cells;
  }

  private static String plain(String xml) {
    String text =
        REFERENCE
            .matcher(xml)
            .replaceAll(found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
    return ESCAPE
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static String text(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("No " + name);
    }
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }
}
