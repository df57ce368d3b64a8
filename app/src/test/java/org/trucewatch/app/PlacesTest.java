package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places on the command line: what a case's words point to, before and after it learns.
class PlacesTest {
  @TempDir private Path folder;
  private Path held;

  @BeforeEach
  void aCase() throws IOException {
    held = folder.resolve("small.trucewatch");
    SmallCase small = SmallCase.in(folder.resolve("tables"));
    Answer.to("new", held).wellDone();
    Answer.to("add", held, small.folder()).wellDone();
  }

  @Test
  void aCaseLearnsAPlaceAndStillSaysWhatItKnewBefore() throws IOException {
    assertThat(Answer.to("places", held).wellDone())
        .contains("No place in AF is called \"Oldtown\"");
    Path file = folder.resolve("ours.csv");
    Files.writeString(file, "name,lat,lon,country\nOldtown,34.1,69.2,AF\n");
    Clock later = Clock.fixed(Instant.parse("2026-05-02T09:00:00Z"), ZoneOffset.UTC);
    assertThat(Answer.at(later, "gazetteer", "add", held, file).wellDone())
        .contains("1 place in the case now");
    assertThat(Answer.at(later, "gazetteer", "list", held).wellDone())
        .contains("gazetteer-ours.csv");
    assertThat(Answer.to("places", held, "--format", "csv").wellDone())
        .contains("Oldtown,Oldprovince,AF,2,resolved");
    assertThat(Answer.to("places", held, "--format", "geojson").wellDone())
        .contains("\"FeatureCollection\"", "69.2");
    assertThat(Answer.to("places", held, "--recorded", "2026-05-01").wellDone())
        .contains("No place in AF is called \"Oldtown\"");
    assertThat(Answer.to("place", "Oldtown", "--in", "AF", "--case", held).wellDone())
        .contains("Resolved: Oldtown");
    assertThat(Answer.at(later, "gazetteer", "add", held, file).wellDone()).contains("already");
    assertThat(Answer.to("verify", held).wellDone()).isNotEmpty();
    Path copied = folder.resolve("copied");
    Path again = folder.resolve("again.trucewatch");
    Answer.to("export", held, "--to", copied, "--format", "case").wellDone();
    Answer.to("new", again).wellDone();
    Answer.to("add", again, copied).wellDone();
    assertThat(Answer.to("places", again).wellDone())
        .isEqualTo(Answer.to("places", held).wellDone());
  }

  @Test
  void aPlaceIsLookedUp() {
    assertThat(Answer.to("place", "سپین بولدک", "--in", "AF").wellDone())
        .contains("Kandahar, AF", "Considered", "GeoNames");
    assertThat(Answer.to("place", "5 km east of Chaman", "--in", "Pakistan").wellDone())
        .contains("5 km east of Chaman", "AF and PK");
    assertThat(Answer.to("place", "border posts", "--in", "AF").wellDone())
        .contains("Not resolved");
  }

  @Test
  void mistakesAreAnsweredInASentence() throws IOException {
    assertThat(Answer.to("place", "Kabul", "--in", "Atlantis").err()).contains("wants a country");
    assertThat(Answer.to("place", "Kabul", "--near", "12").err())
        .contains("latitude and longitude");
    assertThat(Answer.to("place", "Kabul", "--near", "99,999").err())
        .contains("latitude and longitude");
    assertThat(Answer.to("gazetteer", "add", held).err()).contains("wants a FILE");
    assertThat(Answer.to("gazetteer", "drop", held).err()).contains("add or list");
    assertThat(Answer.to("gazetteer", "add", held, folder.resolve("no.csv")).err())
        .contains("there is no file");
    Path odd = folder.resolve("odd.csv");
    Files.writeString(odd, "this is no list of places");
    Answer refused = Answer.to("gazetteer", "add", held, odd);
    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.out()).contains("the case is unchanged", "was not read");
    Files.write(odd, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(Answer.to("gazetteer", "add", held, odd).err()).contains("not UTF-8");
  }
}
