package org.trucewatch.reports.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.reports.Reading;
import org.trucewatch.reports.Reports;
import org.trucewatch.reports.files.Archive;
import org.trucewatch.reports.mapped.MappingParser.Parsed;

/// What `trucewatch map` proposes, and what it asks.
class ProposalTest {
  private static final String STRIKES =
      "Strike ID,Date,Location,Province,Minimum total killed,Maximum total killed,Civilians,"
          + "Reference,Weapon,Lat,Long\n"
          + "B1,3/4/2010,Spera,Khost,3,5,0-2,https://example.org/1,drone,33.2,69.5\n"
          + "B2,4/5/2010,Spera,Khost,\"1,200\",,dozens,https://example.org/2,drone,33.2,69.5\n";

  @TempDir Path folder;

  private Proposal propose(String name, byte[] bytes) throws IOException {
    return Reports.propose(Reading.write(folder, name, bytes), _ -> {}).getFirst();
  }

  private Proposal propose(String text) throws IOException {
    return propose("strikes.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isUsable(Proposal proposal) {
    return MappingParser.parse("m.yaml", proposal.text()) instanceof Parsed.Usable;
  }

  @Test
  void plainNamesAreTakenAndTheProposalCanBeUsed() throws IOException {
    var proposal = propose(STRIKES);
    assertThat(proposal.sure())
        .contains(
            "id from \"Strike ID\"",
            "date from \"Date\"",
            "killed_min from \"Minimum total killed\"",
            "killed_max from \"Maximum total killed\"",
            "civilians from \"Civilians\"",
            "latitude from \"Lat\"",
            "url from \"Reference\", by its values");
    assertThat(isUsable(proposal)).as(proposal.text()).isTrue();
    assertThat(proposal.text()).contains("# not used: \"Weapon\" (such as \"drone\")");
  }

  @Test
  void theOrderOfDatesIsAskedAndNeverSet() throws IOException {
    assertThat(propose(STRIKES).questions())
        .contains("Does the day or the month come first in dates such as 3/4/2010?");
    var decided = propose(STRIKES.replace("4/5/2010", "25/5/2010"));
    assertThat(decided.questions())
        .anyMatch(question -> question.contains("25/5/2010 can only be day-first"));
    var mixed = propose(STRIKES + "B3,25/5/2010,,,,,,,,,\nB4,5/25/2010,,,,,,,,,\n");
    assertThat(mixed.questions()).anyMatch(question -> question.contains("Dates of both orders"));
    for (var proposal : List.of(propose(STRIKES), decided, mixed)) {
      assertThat(proposal.text().lines()).noneMatch(line -> line.startsWith("dates:"));
    }
  }

  @Test
  void whichSideActedIsAsked() throws IOException {
    var proposal = propose("date,actor1,actor2\n2010-01-05,A,B\n");
    assertThat(proposal.text()).doesNotContain("\n  attacker:").contains("# attacker:");
    assertThat(proposal.questions()).anyMatch(question -> question.contains("who acted"));
  }

  @Test
  void namesInOtherLanguagesAreKnown() throws IOException {
    assertThat(propose("дата,место,погибшие\n2010-01-05,Кабул,3\n").sure())
        .containsExactly("date from \"дата\"", "place from \"место\"", "killed from \"погибшие\"");
    assertThat(propose("تاریخ,ولایت,کشته\n2010-01-05,خوست,3\n").sure()).hasSize(3);
    assertThat(propose("fecha,lugar,muertos,heridos\n2010-01-05,X,3,4\n").sure()).hasSize(4);
  }

  @Test
  void aNameThatItsValuesSpeakAgainstIsAsked() throws IOException {
    var proposal = propose("Date,Killed\nsoon,a lot of them\n");
    assertThat(proposal.sure()).isEmpty();
    assertThat(proposal.questions())
        .anyMatch(question -> question.contains("\"Killed\" is named like killed"));
  }

  @Test
  void itWorksForSheetsAndJsonToo() throws IOException {
    String[][] rows = {{"Event date", "Village"}, {"2010-01-05", "V"}};
    var sheet = propose("b.xlsx", Archive.xlsxOf(rows).bytes());
    assertThat(sheet.text()).contains("sheet: \"Sheet1\"").contains("date: \"Event date\"");
    assertThat(isUsable(sheet)).isTrue();
    var features =
        propose(
            "{\"features\":[{\"type\":\"Feature\",\"properties\":{\"date\":\"2010-01-05\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[69.5,33.2]}}]}");
    assertThat(features.text()).contains("latitude: \"geometry.lat\"");
    assertThat(isUsable(features)).isTrue();
  }

  @Test
  void hostileNamesStayInsideTheirQuotationMarks() throws IOException {
    var proposal =
        propose("\"date\",\"a\"\"\nrows: report\n# \\\",\"\u202Ex: [\"\n2010-01-05,\"1\n2\",b\n");
    assertThat(isUsable(proposal)).as(proposal.text()).isTrue();
    assertThat(proposal.text().lines()).filteredOn(line -> line.startsWith("rows:")).hasSize(1);
  }
}
