package org.trucewatch.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What linkage must reach, one row of the table that `bench linkage` prints.
enum LinkageGoal {
  F1("pairwise F1, dense dirty, mean of seeds", Sense.AT_LEAST, .875, "share"),
  B3("B3 F1, dense dirty, mean of seeds", Sense.AT_LEAST, .938, "share"),
  REVIEWED("pairwise F1, dense dirty, after 1,000 reviewed pairs", Sense.AT_LEAST, .89, "share"),
  SPARSE_CLEAN("pairwise F1, sparse-clean", Sense.AT_LEAST, .99, "share"),
  SPARSE("pairwise F1, sparse", Sense.AT_LEAST, .97, "share"),
  SPARSE_DIRTY("pairwise F1, sparse-dirty", Sense.AT_LEAST, .90, "share"),
  DENSE("pairwise F1, dense", Sense.AT_LEAST, .96, "share"),
  LEAD_SPARSE_CLEAN("lead in F1 over the peer, sparse-clean", Sense.AT_LEAST, .045, "share"),
  LEAD_SPARSE("lead in F1 over the peer, sparse", Sense.AT_LEAST, .045, "share"),
  LEAD_SPARSE_DIRTY("lead in F1 over the peer, sparse-dirty", Sense.AT_LEAST, .045, "share"),
  LEAD_DENSE("lead in F1 over the peer, dense", Sense.AT_LEAST, .045, "share"),
  LEAD_DENSE_DIRTY("lead in F1 over the peer, dense-dirty", Sense.AT_LEAST, .045, "share"),
  EM_LOSS("loss of F1 against weights counted from the truth", Sense.AT_MOST, .015, "share"),
  PAIR_RECALL("pair recall of blocking, dense dirty", Sense.AT_LEAST, .94, "share"),
  CANDIDATES("candidates per report, dense dirty", Sense.AT_MOST, 35, "pairs"),
  PAIR_RECALL_DENSE("pair recall of blocking, dense", Sense.AT_LEAST, .985, "share"),
  CALIBRATION("calibration error after 500 reviewed pairs", Sense.AT_MOST, .04, "share"),
  COUNT_ERROR("error of the incident count, dense dirty", Sense.AT_MOST, 5, "%"),
  SECONDS_100K("100,000 reports, file to incidents", Sense.AT_MOST, 5, "s"),
  CPU_100K("100,000 reports, file to incidents", Sense.AT_MOST, 5, "CPU s"),
  SECONDS_1M("1,000,000 reports, file to incidents", Sense.AT_MOST, 20, "s"),
  CPU_1M("1,000,000 reports, file to incidents", Sense.AT_MOST, 20, "CPU s"),
  HEAP_1M("least heap tried that 1,000,000 reports fit in", Sense.AT_MOST, 1.5, "GB"),
  GROWTH("CPU time of 1,000,000 over that of 100,000 reports", Sense.AT_MOST, 11, "times"),
  OPENING("a case of 1,000,000 reports, opened again and answered", Sense.AT_MOST, 10, "s"),
  LIVE("one new report into 1,000,000, p99, without fsync", Sense.AT_MOST, 5, "ms"),
  INCREMENTAL("loss of F1 of one by one against all at once", Sense.AT_MOST, .01, "share"),
  ORDER("orders of input and thread counts that change an incident", Sense.AT_MOST, 0, "runs"),
  DECISIONS("decisions obeyed or reported as a conflict", Sense.AT_LEAST, 1, "share"),
  // No paper or peer says what to expect of the next six: floors a little under what was measured
  // first, so that a fall shows.
  COVERS_PRECISION("incidents listed under a sum that it covers", Sense.AT_LEAST, .75, "share"),
  COVERS_RECALL("events of sums that are listed under them", Sense.AT_LEAST, .75, "share"),
  PART_PRECISION("incidents called a detail that are one of that", Sense.AT_LEAST, .65, "share"),
  PART_RECALL("details of actions along a line that are found", Sense.AT_LEAST, .60, "share"),
  JOINT("reports of two events whose events are both found", Sense.AT_LEAST, .90, "share"),
  RELAYS("incidents with a relay whose origins are counted right", Sense.AT_LEAST, .99, "share"),
  RANGE("ranges of deaths that hold the truth, dense dirty", Sense.AT_LEAST, .98, "share"),
  MEDIAN("lower medians of deaths that are exact, dense dirty", Sense.AT_LEAST, .89, "share"),
  DBLP_ACM("pairwise F1, DBLP-ACM; published about .98", Sense.AT_LEAST, .98, "share"),
  FEBRL("pairwise F1, Febrl 4", Sense.AT_LEAST, .98, "share");

  private enum Sense {
    AT_LEAST,
    AT_MOST
  }

  private final String words;
  private final Sense sense;
  private final double target;
  private final String unit;

  LinkageGoal(String words, Sense sense, double target, String unit) {
    this.words = words;
    this.sense = sense;
    this.target = target;
    this.unit = unit;
  }

  /// What it is called on a command line, such as `seconds-1m`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is measured.
  String words() {
    return words;
  }

  String unit() {
    return unit;
  }

  /// The goal in words, such as `at least 0.875`.
  String goal() {
    return (sense == Sense.AT_LEAST ? "at least " : "at most ") + Figure.number(target);
  }

  boolean isHeldBy(double measured) {
    return sense == Sense.AT_LEAST ? measured >= target : Math.abs(measured) <= target;
  }

  /// Parses words with commas between.
  static List<LinkageGoal> parse(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(word ->
            find(word.strip())
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "there is no row \""
                            + word
                            + "\"; there are "
                            + String.join(
                                ", ", Arrays.stream(values()).map(LinkageGoal::word).toList())
                            + ".")))
        .toList();
  }

  private static Optional<LinkageGoal> find(String word) {
    return Arrays.stream(values()).filter(goal -> goal.word().equals(word)).findFirst();
  }
}
