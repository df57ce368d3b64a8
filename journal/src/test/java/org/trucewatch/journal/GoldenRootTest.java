package org.trucewatch.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trucewatch.journal.Samples.AUTHOR;
import static org.trucewatch.journal.Samples.noon;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.claims.ReportId;

/// The same steps give the same hashes for ever: a root that somebody quoted in print must not come
/// to mean another case because the program changed.
class GoldenRootTest {

  private static final String ODD = "\"\\\u0001\u202e\ud83d\udd4a\ufffd' é 停戦 \t/\u007f\u2028";

  @TempDir private Path folder;

  @Test
  void theRootOfTheseStepsIsWhatItWasWhenTheFormatWasMade() {
    try (Journal journal = Journal.create(folder.resolve("a.case"), AUTHOR, noon(10))) {
      journal.add(Samples.oneOfEach(), AUTHOR, noon(11));
      journal.add(Samples.manyClaims("m", 700), "another " + ODD, noon(11).plusNanos(123_456_000));
      journal.add(Samples.manyClaims("m", 710), AUTHOR, noon(12));
      try (Import run = journal.startImport(AUTHOR, noon(13))) {
        run.accept(Samples.claim("c1", "r1", ODD, new Count.AtLeast(7)));
        run.accept(Samples.claim("c1", "r1", "twice", new Count.Estimate(3, 2, 9)));
        run.accept(Samples.report("r1", 2, ODD));
        run.accept(Samples.source("o-spokesman", ODD));
        run.accept(Samples.statement("s1", 3, ODD, "r1", "r2"));
        run.accept(Samples.document("agreements.yaml", ODD.repeat(50)));
        run.commit();
      }
      journal.decide(Samples.same("c1", "m1"), noon(14));
      journal.decide(Samples.decision("m2", "m3", Judgement.DIFFERENT), noon(14));
      journal.withdraw(new Target.OfReport(new ReportId("r1")), ODD, AUTHOR, noon(15));
      journal.changeSettings(Map.of("b", "1", ODD, "2", "a", ODD), AUTHOR, noon(16));
      journal.note(ODD, AUTHOR, noon(17));
      assertThat(journal.head())
          .isEqualTo(
              new Head(
                  727,
                  new Hash("3c74b66778c8e10974042f3a105b8b0fd5fa16769d80f6e683040e51e0d9866c"),
                  new Hash("3795e43aacc12f1b8b4c930a0725c96505f130250accc246cc0fb2738f2025b7")));
      assertThat(journal.verify().damage()).isEmpty();
    }
  }
}
