package org.trucewatch.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.StatementId;
import org.trucewatch.reports.casefile.Gold;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;

/// Labels are found in `expected` or in the original columns, and checked.
class GoldTest {
  @TempDir Path folder;

  @BeforeEach
  void labelsInTheirOriginalColumns() throws IOException {
    Files.writeString(
        folder.resolve("claims.csv"),
        "claim_id,report_id,true_incident,relation\nc1,r1,i1,same\nc2,r1,i1;i2,covers\n");
    Files.writeString(
        folder.resolve("statements.csv"), "statement_id,date,contradicts\ns1,x,s2;s3\ns2,x,\n");
    Files.writeString(
        folder.resolve("incidents.csv"),
        "incident_id,title,part_of,claims,tags\ni1,One,,4,a;b\ni2,Two,i1,,\n");
  }

  @Test
  void labelsAreFoundInTheOriginalColumns() throws IOException {
    var gold = Gold.find(folder).orElseThrow();
    var label = requireNonNull(gold.claims().get(new ClaimId("c2")));
    assertThat(label.incidents()).containsExactly("i1", "i2");
    assertThat(label.relation()).isEqualTo(Gold.Relation.COVERS);
    assertThat(gold.contradictions().get(new StatementId("s1"))).hasSize(2);
    assertThat(gold.contradictions()).doesNotContainKey(new StatementId("s2"));
    assertThat(requireNonNull(gold.incidents().get("i2")).partOf()).contains("i1");
    assertThat(requireNonNull(gold.incidents().get("i1")).counts().claims()).hasValue(4);
    assertThat(requireNonNull(gold.incidents().get("i1")).counts().reports()).isEmpty();
    assertThat(requireNonNull(gold.incidents().get("i1")).tags()).containsExactly("a", "b");
    assertThat(gold.flaws()).isEmpty();
  }

  @Test
  void theFolderExpectedComesFirst() throws IOException {
    Files.createDirectories(folder.resolve("expected"));
    Files.writeString(
        folder.resolve("expected/gold.csv"), "claim_id,true_incident,relation\nc9,i1,same\n");
    assertThat(Gold.find(folder).orElseThrow().claims()).containsOnlyKeys(new ClaimId("c9"));
  }

  @Test
  void aFolderWithoutLabelsHasNone() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "claim_id,report_id\nc1,r1\n");
    assertThat(Gold.find(folder)).isEmpty();
  }

  @Test
  void labelsThatCannotBeAreFlagged() throws IOException {
    Files.writeString(
        folder.resolve("claims.csv"),
        """
        claim_id,true_incident,relation
        c1,i1;i2,same
        c2,i7,same
        c3,i1,near
        c4,,same
        """);
    var gold = Gold.find(folder).orElseThrow();
    assertThat(gold.flaws().stream().map(Flaw::kind))
        .containsExactly(
            Kind.UNKNOWN_WORD, Kind.UNKNOWN_REFERENCE, Kind.UNKNOWN_WORD, Kind.EMPTY_CELL);
    assertThat(gold.claims()).hasSize(3);
  }
}
