package org.trucewatch.output.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.WherePrecision;
import org.trucewatch.output.Exports;
import org.trucewatch.output.Form;

/// Seventy thousand incidents go out: rows are written as they come.
@Tag("slow")
class ManyIncidentsTest {
  private static final int MANY = 70_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void mapAndWorkbookTakeThem() throws IOException {
    var sample = new Sample();
    for (int i = 0; i < MANY; i++) {
      sample.event("Place " + i, WherePrecision.EXACT, Count.exactly(i % 9), "");
    }
    var edition = sample.edition();
    int incidents = edition.picture().incidents().list().size();
    assertThat(incidents).isEqualTo(MANY);
    for (Form form : List.of(Form.GEOJSON, Form.XLSX)) {
      Path target = folder.resolve(form.word());
      assertThat(Exports.write(form, target, edition).what()).startsWith(MANY + " incident");
      assertThat(target).exists();
    }
    var book = Opened.of(folder.resolve("xlsx"));
    assertThat(book.cell("incidents", "A" + (MANY + 1))).startsWith("i-c");
    assertThat(book.cell("incidents", "A" + (MANY + 2))).isEmpty();
  }
}
