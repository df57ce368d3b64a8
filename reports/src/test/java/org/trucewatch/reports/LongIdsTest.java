package org.trucewatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trucewatch.reports.table.Flaw.Kind;

/// Identifiers that are short enough alone and too long with the source that is put before them.
class LongIdsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,type_of_violence,side_a,side_b,date_start,best\nLONG,1,A,B,2019-01-01,1\n",
        "event_id_cnty,event_date,event_type,actor1\nLONG,2019-01-01,Battles,A\n",
        "Strike ID,Date,Minimum killed,Maximum killed\nLONG,2010-01-05,1,2\n",
        "paid,dyad_name,actor_name,pa_name,pa_date\nLONG,A - B,A,Pact,1992-04-24\n",
        "dyad_id,year,dyadterm,outcome,side_a,side_b\nLONG,1988,0,,A,B\n",
        "cf_id,actor_name,cf_effect_yr\nLONG,A,1999\n",
        "AgtId,Agt,Dat,Stage\nLONG,Pact,2014-09-25,Cea\n"
      })
  void areFlawsAndNoFaults(String text) {
    var reading = Reading.ofText(folder, "t.csv", text.replace("LONG", "7".repeat(199)));
    assertThat(reading.kinds()).contains(Kind.UNUSABLE_ID);
    assertThat(reading.flaw(Kind.UNUSABLE_ID).why()).contains("longer than 200 characters");
    assertThat(reading.tally().rows().refused()).isEqualTo(1);
    assertThat(reading.reports()).isEmpty();
  }
}
