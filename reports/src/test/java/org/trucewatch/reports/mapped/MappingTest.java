package org.trucewatch.reports.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.files.Archive;
import org.trucewatch.reports.mapped.MappingParser.Parsed;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.Flaw.Outcome;

/// Tables read through mapping files, and the mistakes of mapping files.
class MappingTest {
  private static final String SMALL =
      """
      mapping: 1
      rows: event
      source: {id: list, name: A list, kind: ngo, country: PK}
      dates: {order: day-first}
      fields:
        id: No
        date: Date
        place: Village
        killed: Dead
      """;

  @TempDir Path folder;

  private Mapped read(String mapping, String table) throws MappingMistakes {
    return Mapped.of(
        Reading.write(folder, "t.csv", table.getBytes(StandardCharsets.UTF_8)), mapping);
  }

  private static List<Mistake> mistakes(String mapping) {
    return switch (MappingParser.parse("m.yaml", mapping)) {
      case Parsed.Usable _ -> List.of();
      case Parsed.Mistaken(List<Mistake> mistakes) -> mistakes;
    };
  }

  @Test
  void aRowBecomesAReportAndAClaimAndTheMappingIsKept() throws MappingMistakes {
    var read = read(SMALL, "No,Date,Village,Dead,Rest\n7,5/1/2010,Spera,3-5,kept\n");
    assertThat(read.items())
        .extracting(item -> item.getClass().getSimpleName())
        .containsExactly("Document", "Source", "Report", "Claim");
    assertThat(((Document) read.items().get(0)).name()).isEqualTo("mapping-m.yaml");
    assertThat(((Source) read.items().get(1)).country().code()).isEqualTo("PK");
    var report = (Report) read.items().get(2);
    assertThat(report.id().value()).isEqualTo("list-7");
    assertThat(report.original().cells()).contains(new Report.Cell("Rest", "kept"));
    assertThat(read.claim().event().happened().from()).hasToString("2010-01-05");
    assertThat(read.tally().rows().accepted()).isEqualTo(1);
    assertThat(read.kinds()).containsExactly(Kind.UNKNOWN_COLUMN);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "3-5, 3-5",
    "3 – 5, 3-5",
    "3 to 5, 3-5",
    "between 3 and 5, 3-5",
    "at least 5, at least 5",
    "5+, at least 5",
    ">5, at least 6",
    "more than 5, at least 6",
    "up to 5, 0-5",
    "'1,200', 1200",
    "five, 5",
    "none, 0",
    "dozens, at least 24",
    "about 10, 10",
    "12.0, 12",
    "n/a, ''",
    "unclear, ''",
    "5-3, ''",
    "-5, ''",
    "5 (2 children), ''",
    "1.5, ''",
    "99999999999, ''"
  })
  void numbersOfPeopleAreReadAsWritten(String cell, String killed) throws MappingMistakes {
    String mapping = SMALL + "numbers: {thousands: \",\"}\nmissing: [unclear]\n";
    assertThat(example(mapping, "Dead", cell).get("killed")).isEqualTo(killed);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-05, 2010-01-05, 2010-01-05, day",
    "2010-01-05T10:30:00Z, 2010-01-05, 2010-01-05, day",
    "5/1/2010, 2010-01-05, 2010-01-05, day",
    "5.1.10, 2010-01-05, 2010-01-05, day",
    "5-1-2010 00:00, 2010-01-05, 2010-01-05, day",
    "5 January 2010, 2010-01-05, 2010-01-05, day",
    "'January 5, 2010', 2010-01-05, 2010-01-05, day",
    "05-Jan-10, 2010-01-05, 2010-01-05, day",
    "January 2010, 2010-01-01, 2010-01-31, month",
    "2010-01, 2010-01-01, 2010-01-31, month",
    "2010, 2010-01-01, 2010-12-31, year",
  })
  void datesAreReadAsExactlyAsTheyAreWritten(String cell, String from, String to, String precision)
      throws MappingMistakes {
    var given = example(SMALL, "Date", cell);
    assertThat(given)
        .containsEntry("date_from", from)
        .containsEntry("date_to", to)
        .containsEntry("date_precision", precision);
  }

  private static java.util.Map<String, String> example(String mapping, String column, String cell)
      throws MappingMistakes {
    var row = new java.util.LinkedHashMap<String, String>();
    row.put("No", "1");
    row.put("Date", "2010-01-05");
    row.put("Village", "V");
    row.put("Dead", "1");
    row.put(column, cell);
    return Examples.run(Reports.mapping("m.yaml", mapping), row);
  }

  @ParameterizedTest
  @CsvSource({
    "'33.2, 69.5', '33.2, 69.5'",
    "'33.2,69.5', '33.2, 69.5'",
    "33.2 69.5, '33.2, 69.5'",
    "'(33.2; 69.5)', '33.2, 69.5'",
    "33°12'00\"N 69°30'E, '33.2, 69.5'",
    "'N33°12'' E69°30''', '33.2, 69.5'",
    "'33°12''S, 69°30''W', '-33.2, -69.5'",
    "'69°30''E 33°12''N', ''",
    "'0, 0', ''",
    "'333, 69', ''",
    "Spera, ''"
  })
  void coordinatesAreReadInManyForms(String cell, String point) throws MappingMistakes {
    String mapping = SMALL.replace("place: Village", "coordinates: Village");
    assertThat(example(mapping, "Village", cell)).containsEntry("coordinates", point);
  }

  @Test
  void aDateThatCanBeReadTwoWaysIsRefusedUnlessTheMappingSaysWhich() throws MappingMistakes {
    String open = SMALL.replace("dates: {order: day-first}\n", "");
    var read = read(open, "No,Date,Village,Dead\n1,5/1/2010,V,1\n2,25/1/2010,V,1\n");
    assertThat(read.claims()).hasSize(1);
    var flaw = read.flaws().getFirst();
    assertThat(flaw.kind()).isEqualTo(Kind.AMBIGUOUS_DATE);
    assertThat(flaw.outcome()).isEqualTo(Outcome.ROW_REFUSED);
    assertThat(flaw.place()).isEqualTo(new Flaw.Place("t.csv", 2, "Date"));
    assertThat(read(SMALL, "No,Date,Village,Dead\n1,1/25/2010,V,1\n").kinds())
        .containsExactly(Kind.UNREADABLE_DATE);
  }

  @Test
  void allMistakesAreToldAtOnceWithTheirPlaceAndASuggestion() {
    var found =
        mistakes(
            """
            mapping: 1
            rows: evnt
            sorce: {id: x}
            source: {id: list, kind: ngoo, reliability: Z}
            dates: {order: dayfirst, formats: [QQ]}
            fields:
              dat: Date
              date: {column: Date, constant: 2010}
              place_precision: {constant: exactly}
              latitude: Lat
              killed: Dead
              killed_min: Dead
            """);
    assertThat(found)
        .extracting(Mistake::message)
        .containsExactlyInAnyOrder(
            "m.yaml, line 3, column 1: \"sorce\" is not known here. Did you mean source?",
            "m.yaml, line 2, column 7: \"evnt\" is none of the words for rows. Did you mean event?",
            "m.yaml, line 4, column 26: \"ngoo\" is none of the words for kind. Did you mean ngo?",
            "m.yaml, line 4, column 45: \"Z\" is none of the words for reliability. Did you mean A"
                + " or B or C?",
            "m.yaml, line 5, column 16: \"dayfirst\" is none of the words for order. Did you mean"
                + " day-first?",
            "m.yaml, line 5, column 26: \"QQ\" is no form of a date. Use d, M, MMM, yy, yyyy and"
                + " signs between them, such as d.M.yyyy.",
            "m.yaml, line 7, column 3: \"dat\" is not known here. Did you mean date?",
            "m.yaml, line 8, column 3: \"date\" wants either a column or a constant. Write date:"
                + " Name of column, or {constant: value}.",
            "m.yaml, line 1, column 1: No field \"date\" to say when each event happened. Write"
                + " date: Name of column.",
            "m.yaml, line 9, column 3: \"exactly\" is none of the words for place_precision. Did"
                + " you mean exact?",
            "m.yaml, line 10, column 3: \"latitude\" and \"longitude\" belong together. Give both,"
                + " or neither.",
            "m.yaml, line 11, column 3: \"killed\" and \"killed_min\" say the same. Keep one of the"
                + " two.");
  }

  @Test
  void aColumnThatTheTableLacksIsAMistakeOfTheMapping() {
    var thrown =
        catchThrowableOfType(
            MappingMistakes.class, () -> read(SMALL, "No,Datum,Villages,Dead\n1,2,3,4\n"));
    assertThat(thrown.mistakes())
        .extracting(Mistake::message)
        .containsExactlyInAnyOrder(
            "m.yaml, line 7, column 3: There is no column \"date\" in t.csv. Its columns are:"
                + " No, Datum, Villages, Dead.",
            "m.yaml, line 8, column 3: There is no column \"village\" in t.csv. Did you mean"
                + " villages?");
  }

  @Test
  void brokenAndHostileYamlIsOneClearMistake() {
    for (String text :
        List.of(
            "",
            "a: [",
            "- x",
            "a: &a [*a]",
            "mapping: 1\nsource: &s {id: x}\nfields: *s",
            "%",
            "{".repeat(100_000),
            "a: !!java.lang.Thread {}",
            "\u0000",
            "? [a, b]\n: c")) {
      assertThat(mistakes(text)).as(text.substring(0, Math.min(20, text.length()))).isNotEmpty();
    }
  }

  @Test
  void examplesInTheFileAreTried() {
    String good = SMALL + "examples:\n- row: {No: 1, Date: 2010-01-05, Village: V, Dead: 3}\n";
    assertThat(mistakes(good + "  gives: {killed: 3, place: V}\n")).isEmpty();
    assertThat(mistakes(good + "  gives: {killed: 4}\n").getFirst().what())
        .isEqualTo("This example gives killed \"3\", not \"4\".");
  }

  @Test
  void withoutAnIdTheRowsHashStandsInAndADoubleRowIsTold() throws MappingMistakes {
    String mapping = SMALL.replace("  id: No\n", "");
    var read = read(mapping, "No,Date,Village,Dead\n1,2010-01-05,V,1\n1,2010-01-05,V,1\n");
    assertThat(read.claims()).hasSize(1);
    assertThat(read.claim().id().value()).matches("list-[0-9a-f]{16}");
    assertThat(read.kinds()).containsExactly(Kind.UNKNOWN_COLUMN, Kind.DUPLICATE_ID);
  }

  @Test
  void speakersOutletsStancesAndSidesAreTakenFromColumns() throws MappingMistakes {
    String mapping =
        """
        mapping: 1
        rows: event
        source: {id: list}
        fields:
          date: d
          speaker: who
          outlet: paper
          stance: {column: s, values: {claimed: asserts, denied: denies}}
          hedged: {column: h, codebook: yes-no}
          side_a: a
          side_b: b
          cites: {column: c, separator: "|"}
        """;
    var read =
        read(
            mapping, "d,who,paper,s,h,a,b,c\n2010-01-05,Ministry X,Daily,denied,1,A,B,Wire | TV\n");
    var claim = read.claim();
    assertThat(claim.voice().origin().value()).isEqualTo("outlet-ministry-x");
    assertThat(claim.voice().stance()).hasToString("DENIES");
    assertThat(claim.voice().hedged()).isTrue();
    assertThat(claim.event().actors().target().asWritten()).isEqualTo("B");
    var report =
        read.items().stream()
            .filter(Report.class::isInstance)
            .map(Report.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(report.source().value()).isEqualTo("outlet-daily");
    assertThat(report.cites())
        .extracting(id -> id.value())
        .containsExactly("outlet-wire", "outlet-tv", "outlet-ministry-x");
    assertThat(read.items().stream().filter(Source.class::isInstance)).hasSize(5);
  }

  @Test
  void statementsReportsAndSumsAreReadToo() throws MappingMistakes {
    String statements =
        """
        mapping: 1
        rows: statement
        source: {id: list}
        fields: {said: d, summary: s, speaker: w, stance: {constant: demands}}
        """;
    var read = read(statements, "d,s,w\n2010-01-05,Stop,Ministry\n2010-01-06,,Ministry\n");
    assertThat(read.items().stream().filter(Statement.class::isInstance)).hasSize(1);
    assertThat(read.tally().rows().refused()).isEqualTo(1);
    String reports =
        """
        mapping: 1
        rows: report
        source: {id: list}
        fields: {published: d, url: u, headline: s}
        """;
    assertThat(read(reports, "d,s,u\n2010-01-05,Head,https://example.org/x\n").items()).hasSize(3);
    String sums =
        "mapping: 1\nrows: sum\nsource: {id: list}\nfields: {date: d, place: p, place_precision:"
            + " {constant: exact}}\n";
    var sum = read(sums, "d,p\n2010-01,Everywhere\n").claim();
    assertThat(sum.event().where().precision().isCoarse()).isTrue();
  }

  @Test
  void aSheetIsChosenByItsName() throws MappingMistakes {
    String mapping = SMALL + "sheet: Sheet1\n";
    String[][] rows = {{"No", "Date", "Village", "Dead"}, {"1", "2010-01-05", "V", "2"}};
    var file = Reading.write(folder, "b.xlsx", Archive.xlsxOf(rows).bytes());
    assertThat(Mapped.of(file, mapping).claims()).hasSize(1);
    var thrown =
        catchThrowableOfType(
            MappingMistakes.class, () -> Mapped.of(file, SMALL + "sheet: Shet1\n"));
    assertThat(thrown).hasMessageContaining("Did you mean Sheet1?");
  }

  @Test
  void orderOfRowsDoesNotMatter() throws MappingMistakes {
    var rows = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      rows.add("%d,2010-01-%02d,Village %d,%d".formatted(i, 1 + i % 28, i % 5, i));
    }
    var first = read(SMALL, "No,Date,Village,Dead\n" + String.join("\n", rows));
    Collections.shuffle(rows, new Random(1));
    var second = read(SMALL, "No,Date,Village,Dead\n" + String.join("\n", rows));
    assertThat(new HashSet<>(first.items())).isEqualTo(new HashSet<>(second.items()));
  }

  @Test
  void geoJsonAndJsonLinesAreReadThroughTheSameMapping() throws MappingMistakes {
    String mapping =
        "mapping: 1\nrows: event\nsource: {id: list}\nfields: {id: n.id, date: d, latitude:"
            + " geometry.lat, longitude: geometry.lon}\n";
    String features =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
            + "{\"n\":{\"id\":1},\"d\":\"2010-01-05\"},\"geometry\":{\"type\":\"Point\","
            + "\"coordinates\":[69.5,33.2]}}]}";
    Claim claim = read(mapping, features).claim();
    assertThat(claim.id().value()).isEqualTo("list-1");
    assertThat(claim.event().where().point().orElseThrow().latitude()).isEqualTo(33.2);
    String lines =
        "{\"n\":{\"id\":1},\"d\":\"2010-01-05\",\"geometry\":{\"lat\":33.2,\"lon\":69.5}}";
    assertThat(read(mapping, lines).claim()).isEqualTo(claim);
  }

  @Test
  void everyExampleOfTheReferencePageHolds() throws Exception {
    String page = Files.readString(Reading.root().resolve("docs/reference/mapping.md"));
    int blocks = 0;
    for (String part : page.split("(?m)^```yaml\n", -1)) {
      int end = part.indexOf("\n```");
      if (blocks++ > 0) {
        String mapping = part.substring(0, end + 1);
        assertThat(mistakes(mapping)).as(mapping).isEmpty();
        assertThat(mapping).contains("gives:");
      }
    }
    assertThat(blocks).isGreaterThan(3);
    for (Field field : Field.values()) {
      assertThat(page).contains("| `" + field.word() + "` |");
    }
  }
}
