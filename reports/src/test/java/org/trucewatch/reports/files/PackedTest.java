package org.trucewatch.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.table.Flaw.Kind;

/// Packed files and files in UTF-16 are read as what they hold.
class PackedTest {
  private static final String TABLE = "id,name\n1,Ünal \uD83D\uDE80\n";
  private static final List<List<String>> ROWS = List.of(List.of("1", "Ünal \uD83D\uDE80"));

  @TempDir Path folder;

  private Opened open(byte[] bytes) {
    return Opened.of(Reading.write(folder, "f.bin", bytes));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void gzipIsUnpacked() throws IOException {
    var opened = open(gzip(TABLE.getBytes(StandardCharsets.UTF_8)));
    assertThat(opened.cells()).isEqualTo(ROWS);
    assertThat(opened.kinds()).containsExactly(Kind.PACKED_FILE);
    var json = open(gzip("{\"id\":1,\"name\":2}".getBytes(StandardCharsets.UTF_8)));
    assertThat(json.cells()).containsExactly(List.of("1", "2"));
  }

  @Test
  void aZipOfOneTableIsUnpackedAndOneOfSeveralRefused() {
    var archive = new Archive().part("__MACOSX/._a.csv", "x").part("a.csv", TABLE);
    assertThat(open(archive.bytes()).cells()).isEqualTo(ROWS);
    archive.part("b.csv", TABLE);
    assertThat(open(archive.bytes()).kinds()).containsExactly(Kind.COMPRESSED_FILE);
    assertThat(open(new Archive().part("__MACOSX/x", "").bytes()).tables()).isEmpty();
  }

  @Test
  void gzipThatUnpacksToFarTooMuchIsRefused() throws IOException {
    var opened = open(gzip(new byte[80 << 20]));
    assertThat(opened.kinds()).contains(Kind.UNPACKS_TOO_LARGE);
    assertThat(opened.tables()).isEmpty();
  }

  @Test
  void cutAndDamagedGzipIsRefused() throws IOException {
    byte[] whole = gzip(TABLE.repeat(100).getBytes(StandardCharsets.UTF_8));
    for (int length = 2; length < whole.length; length += 3) {
      assertThat(open(java.util.Arrays.copyOf(whole, length)).kinds()).contains(Kind.DAMAGED_FILE);
    }
  }

  @Test
  void utf16IsReadWithEitherByteOrder() {
    byte[] little = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);
    byte[] big = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE);
    for (byte[] bytes : List.of(little, big)) {
      var opened = open(bytes);
      assertThat(opened.cells()).isEqualTo(ROWS);
      assertThat(opened.kinds()).containsExactly(Kind.WRONG_ENCODING);
    }
  }

  @Test
  void lineEndsOfCrAloneAreLineEnds() {
    assertThat(open("a,b\r1,2\r3,4\r".getBytes(StandardCharsets.UTF_8)).cells())
        .containsExactly(List.of("1", "2"), List.of("3", "4"));
  }

  @Test
  void titlesAboveTheHeaderOfATextAreSteppedOverAndTold() {
    String text = "Strikes of 2010,,\n,,\n\"As of\nMay\",,\nid,date,dead\n1,2010,3\n";
    var opened = open(text.getBytes(StandardCharsets.UTF_8));
    assertThat(opened.cells()).containsExactly(List.of("1", "2010", "3"));
    assertThat(opened.flaw(Kind.LINES_ABOVE_HEADER).place().line()).isEqualTo(5);
    assertThat(open("Title\n\na;b\n1;2, 3\n".getBytes(StandardCharsets.UTF_8)).cells())
        .containsExactly(List.of("1", "2, 3"));
  }

  @Test
  void aWebPageIsNamedAsSuch() {
    var opened =
        open("<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8));
    assertThat(opened.flaw(Kind.UNKNOWN_FORMAT).why()).contains("web page");
  }
}
