package org.trucewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold whatever a recorder publishes: random releases of a small data set.
class RandomReleasesTest {
  private static final String HEAD =
      "id,year,type_of_violence,side_a,side_b,number_of_sources,source_article,where_prec,"
          + "where_coordinates,adm_1,latitude,longitude,country,country_id,date_prec,date_start,"
          + "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low\n";
  private static final int MOST_ROWS = 6;
  private static final List<String> DAYS = List.of("2011-08-10", "2014-05-01", "2018-02-01");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "([0-9]+) rows? read = ([0-9]+) imported \\+ ([0-9]+) revisions \\+ ([0-9]+) duplicates"
              + " \\+ ([0-9]+) leads \\+ ([0-9]+) refused");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void asOfAReleaseNothingLaterIsSeen(long seed) throws IOException {
    List<Path> releases = releases(seed, "r");
    Path all = add("all", "ucdp-ged", releases);
    for (int i = 0; i < releases.size(); i++) {
      Path some = add("some-" + i, "ucdp-ged", releases.subList(0, i + 1));
      String with = "seed " + seed + ", as of release " + (i + 1);
      assertThat(incidents(all, DAYS.get(i))).as(with).isEqualTo(incidents(some, DAYS.get(i)));
      assertThat(rows(some)).as(with).isEqualTo(Files.readAllLines(releases.get(i)).size() - 1L);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aReleaseAddedTwiceAddsNothing(long seed) throws IOException {
    List<Path> releases = releases(seed, "r");
    Path once = add("once", "ucdp-ged", releases);
    String before = Answer.to("status", once).wellDone();
    take(once, "ucdp-ged", releases.getLast(), DAYS.getLast());
    assertThat(Answer.to("status", once).wellDone()).as("seed " + seed).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void theOrderOfUnrelatedFilesDoesNotMatter(long seed) throws IOException {
    Path one = releases(seed, "a").getFirst();
    Path two = releases(seed + 100, "b").getFirst();
    Path ab = add("ab", "set-a", List.of(one));
    take(ab, "set-b", two, DAYS.getFirst());
    Path ba = add("ba", "set-b", List.of(two));
    take(ba, "set-a", one, DAYS.getFirst());
    assertThat(incidents(ab, "2020-01-01"))
        .as("seed " + seed)
        .isEqualTo(incidents(ba, "2020-01-01"));
  }

  private List<Path> releases(long seed, String name) throws IOException {
    var random = new Random(seed);
    var deaths = new TreeMap<Integer, Integer>();
    var releases = new ArrayList<Path>();
    for (int i = 0; i < DAYS.size(); i++) {
      for (int id = 1; id <= MOST_ROWS; id++) {
        switch (random.nextInt(4)) {
          case 0 -> deaths.put(id, random.nextInt(10));
          case 1 -> deaths.remove(id);
          default -> {}
        }
      }
      deaths.putIfAbsent(1, i);
      var text = new StringBuilder(HEAD);
      deaths.forEach((id, dead) -> text.append(row(id, dead)));
      releases.add(Files.writeString(folder.resolve(name + seed + "-" + i + ".csv"), text));
    }
    return releases;
  }

  private Path add(String name, String source, List<Path> releases) {
    Path made = folder.resolve(name + ".trucewatch");
    Answer.to("new", made).wellDone();
    for (int i = 0; i < releases.size(); i++) {
      take(made, source, releases.get(i), DAYS.get(i));
    }
    return made;
  }

  private static void take(Path into, String source, Path release, String day) {
    String said =
        Answer.to("add", into, release, "--source", source, "--published", day, "--complete")
            .wellDone();
    Matcher account = ACCOUNT.matcher(said.replaceAll("\\s+", " "));
    assertThat(account.find()).as(said).isTrue();
    int sum = 0;
    for (int i = 2; i <= account.groupCount(); i++) {
      sum += Integer.parseInt(account.group(i));
    }
    assertThat(account.group(1)).as(said).isEqualTo(Integer.toString(sum));
  }

  private static String incidents(Path from, String day) {
    return Answer.to("incidents", from, "--as-of", day, "--format", "csv").wellDone();
  }

  /// The rows in force in the last release.
  private static long rows(Path from) {
    String last =
        Answer.to("compare", from, "--format", "csv").wellDone().lines().toList().getLast();
    return Long.parseLong(last.split(",", -1)[1]);
  }

  private static String row(int id, int dead) {
    return "%d,2010,1,Government of North,South,-1,,1,Town %d,Province,%d.5,65.5,Afghanistan,700,1,"
            .formatted(id, id, 30 + id)
        + "2010-01-0%d,2010-01-0%d,0,0,0,%d,%d,%d,%d\n".formatted(id, id, dead, dead, dead, dead);
  }
}
