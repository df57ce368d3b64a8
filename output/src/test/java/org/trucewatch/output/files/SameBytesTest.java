package org.trucewatch.output.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;
import org.trucewatch.output.tables.Edition;

/// The same edition gives the same files; each form leaves nothing else behind.
class SameBytesTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Form.class)
  void theSameEditionTwiceIsTheSameByteForByte(Form form) throws IOException {
    assertThat(bytes(form, "one")).isEqualTo(bytes(form, "two")).isNotEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aCaseWithNothingInItIsWrittenToo(Form form) throws IOException {
    assertThat(Exports.write(form, folder.resolve("empty"), new Sample().edition()).what())
        .startsWith("0 incidents");
  }

  private Map<String, String> bytes(Form form, String name) throws IOException {
    Path target = folder.resolve(name);
    Exports.write(form, target, edition());
    var bytes = new TreeMap<String, String>();
    try (var files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes.put(target.relativize(file).toString(), content);
      }
    }
    return bytes;
  }

  private static Edition edition() {
    return new Sample()
        .event("Oldtown", WherePrecision.EXACT, new Count.AtLeast(3), "=1+1\u202e\u0000")
        .event("Newtown", WherePrecision.PROVINCE, Count.notStated(), "'quoted'")
        .edition();
  }
}
