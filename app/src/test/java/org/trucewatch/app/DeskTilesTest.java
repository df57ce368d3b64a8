package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tiles that the desk was given go out in parts, and only these.
class DeskTilesTest {
  private static final String BYTES = "PMTiles\u0003 and the rest of it";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path tiles = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = SmallCase.in(folder.resolve("tables")).load(folder.resolve("small.trucewatch"));
    tiles = folder.resolve("ground.pmtiles");
    Files.writeString(tiles, BYTES, StandardCharsets.US_ASCII);
  }

  private static HttpResponse<String> part(OpenDesk desk, String range) {
    return OpenDesk.send(desk.ask("/map/detail.pmtiles").header("Range", range));
  }

  @Test
  void aPartIsWhatWasAskedForToTheByte() throws Exception {
    try (OpenDesk desk = OpenDesk.withTiles(file, tiles)) {
      assertThat(desk.document("/api/v1/case").get("detail").asBoolean()).isTrue();
      HttpResponse<String> answer = part(desk, "bytes=2-6");
      assertThat(answer.statusCode()).isEqualTo(206);
      assertThat(answer.body()).isEqualTo("Tiles");
      assertThat(answer.headers().firstValue("Content-Range"))
          .contains("bytes 2-6/" + BYTES.length());
      assertThat(part(desk, "bytes=0-16383").body()).isEqualTo(BYTES);
      var packed =
          HttpClient.newHttpClient()
              .send(
                  desk.ask("/map/detail.pmtiles")
                      .header("Range", "bytes=0-3")
                      .header("Accept-Encoding", "gzip, br")
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(packed.headers().firstValue("Content-Encoding")).isEmpty();
    }
  }

  @Test
  void whatIsNoPartIsRefused() {
    try (OpenDesk desk = OpenDesk.withTiles(file, tiles)) {
      for (String range :
          new String[] {"bytes=900-901", "bytes=6-2", "bytes=-5", "bytes=0-1,4-5", "lines=1-2"}) {
        assertThat(part(desk, range).statusCode()).as(range).isEqualTo(416);
      }
      assertThat(desk.get("/map/detail.pmtiles").statusCode()).isEqualTo(416);
    }
    try (OpenDesk desk = OpenDesk.on(file)) {
      assertThat(part(desk, "bytes=0-5").statusCode()).isEqualTo(404);
      assertThat(desk.document("/api/v1/case").get("detail").asBoolean()).isFalse();
    }
  }

  @Test
  void aFileThatHoldsNoTilesIsToldAtTheStart() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "not tiles");
    assertThat(Answer.to("serve", file, "--tiles", other).err()).contains("PMTiles");
    assertThat(Answer.to("serve", file, "--tiles", folder.resolve("none")).err())
        .contains("Check that the file is there");
  }
}
