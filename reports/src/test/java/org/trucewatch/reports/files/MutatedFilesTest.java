package org.trucewatch.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;

/// Whatever happens to the bytes of a file, packed or within its archive, opening it ends in tables
/// and flaws and never with an exception.
class MutatedFilesTest {
  private static final long SEED = 11;
  private static final int FILES = 300;
  private static final byte[] SPECIAL =
      "<>&\"'{}[],:;/\0\r\n9ZxE-".getBytes(StandardCharsets.UTF_8);
  private static final String SHEET =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row"
          + " r=\"2\"><c r=\"A2\" s=\"1\"><v>40183</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c><c"
          + " r=\"C2\" t=\"e\"><v>#REF!</v></c></row><row r=\"3\"><c t=\"inlineStr\"><is><t>x &amp;"
          + " y</t></is></c><c t=\"b\"><v>1</v></c></row>";
  private static final String ODS =
      "<table:table table:name=\"S\"><table:table-row><table:table-cell"
          + " office:value-type=\"string\"><text:p>a</text:p></table:table-cell><table:table-cell"
          + " table:number-columns-repeated=\"3\""
          + " office:value-type=\"string\"><text:p>b</text:p></table:table-cell></table:table-row>"
          + "<table:table-row"
          + " table:number-rows-repeated=\"4\"><table:table-cell office:value-type=\"float\""
          + " office:value=\"1.5\"/></table:table-row></table:table>";
  private static final String JSON =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1,"
          + "\"b\":{\"c\":[1,2,null]}},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
          + "[[[1,2],[3,4],[1,2]]]}},\n{\"type\":\"Feature\",\"properties\":{\"a\":\"x\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}";
  private static final String LINES = "{\"a\":1,\"b\":{\"c\":2}}\n{\"a\":\"\\u0041\"}\n[1]\n";

  @TempDir Path folder;

  @Test
  void partsOfSpreadsheetsMayHoldAnything() {
    for (int i = 0; i < FILES; i++) {
      var random = new Random(SEED + i);
      var archive =
          Archive.xlsx(Map.of("S", SHEET), "<si><t>a</t></si><si><t>b</t></si>", i % 2 == 0);
      List<String> names = archive.names();
      String part = names.get(random.nextInt(names.size()));
      archive.part(part, mutated(random, archive.get(part)));
      open(i, archive.bytes());
      var ods = Archive.ods(ODS);
      ods.part("content.xml", mutated(random, ods.get("content.xml")));
      open(i, ods.bytes());
    }
  }

  @Test
  void archivesMayBeDamagedAnywhere() throws IOException {
    byte[] xlsx = Archive.xlsx(Map.of("S", SHEET), "<si><t>a</t></si>", false).bytes();
    byte[] zip = new Archive().part("a.csv", "a,b\n1,2\n").bytes();
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(JSON.getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < FILES; i++) {
      var random = new Random(SEED + i);
      for (byte[] whole : List.of(xlsx, zip, packed.toByteArray())) {
        open(i, mutated(random, whole));
      }
    }
  }

  @Test
  void jsonMayHoldAnything() {
    for (int i = 0; i < FILES; i++) {
      var random = new Random(SEED + i);
      for (String whole : List.of(JSON, LINES)) {
        open(i, mutated(random, whole.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  private void open(int seed, byte[] bytes) {
    try {
      var opened = Opened.of(Reading.write(folder, "mutated", bytes));
      assertThat(opened.tables().isEmpty() && opened.flaws().isEmpty())
          .as("seed " + seed)
          .isFalse();
    } catch (RuntimeException e) {
      throw new AssertionError("An exception came out of the reader with seed " + seed + ".", e);
    }
  }

  private static byte[] mutated(Random random, byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean() ? SPECIAL[random.nextInt(SPECIAL.length)] : (byte) random.nextInt();
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}
