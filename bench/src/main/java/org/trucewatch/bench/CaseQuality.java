package org.trucewatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.bench.score.Rates;
import org.trucewatch.bench.score.Score;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.LinkSettings;
import org.trucewatch.incidents.Origins;
import org.trucewatch.incidents.Policy;
import org.trucewatch.incidents.Resolution;
import org.trucewatch.incidents.Sum;
import org.trucewatch.journal.AsOf;
import org.trucewatch.reports.casefile.Gold;
import org.trucewatch.reports.casefile.Gold.Relation;
import org.trucewatch.reports.codebooks.Codebooks;

/// Scores linkage and lineage on a folder in the case format that carries labels.
///
/// Pairs of sums are left out of the pairwise figures: a sum belongs to no incident, and two sums
/// may well be copies of one. A sum in an incident with any claim about the event counts as a wrong
/// pair.
final class CaseQuality {
  private static final String SUITE = "quality";
  private static final InForce CODEBOOKS = Codebooks.shipped().inForce();

  /// The same without names of actors, to show what those do.
  private static final InForce NAMELESS =
      new InForce(CODEBOOKS.kinds(), CODEBOOKS.words(), Aliases.NONE, CODEBOOKS.names());

  private final String name;
  private final Gold gold;
  private final List<List<String>> apart;
  private final Evidence evidence;
  private final InForce codebooks;
  private final Incidents incidents;
  private final Map<String, String> found = new TreeMap<>();
  private final List<Figure> figures = new ArrayList<>();

  private CaseQuality(Path folder, Gold gold, Evidence evidence, InForce codebooks)
      throws IOException {
    this.name = folder.toAbsolutePath().normalize().getFileName().toString();
    this.gold = gold;
    this.apart = mustNotMerge(folder.resolve("expected").resolve("must-not-merge.csv"));
    this.evidence = evidence;
    this.codebooks = codebooks;
    this.incidents = Incidents.link(evidence, LinkSettings.with(codebooks));
    for (Incident incident : incidents.list()) {
      incident.claims().forEach(claim -> found.put(claim.value(), incident.id().toString()));
    }
    for (Sum sum : incidents.sums()) {
      found.put(sum.claim().value(), "sum " + sum.claim());
    }
  }

  /// Reads, links and scores.
  ///
  /// @param asOf a day for which to count what a view holds, if wanted
  static List<Figure> score(Path folder, Optional<LocalDate> asOf) throws IOException {
    Gold gold =
        Gold.find(folder)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    folder
                        + " has no labels: give a folder with expected/ or the columns"
                        + " true_incident and relation in claims.csv."));
    try (BenchCase held = BenchCase.of(folder)) {
      var quality = new CaseQuality(folder, gold, held.evidence(AsOf.NOW), CODEBOOKS);
      quality.linkage();
      quality.sums();
      quality.origins();
      quality.names(new CaseQuality(folder, gold, held.evidence(AsOf.NOW), NAMELESS));
      if (asOf.isPresent()) {
        quality.view(asOf.get(), held.evidence(AsOf.published(asOf.get())));
      }
      return quality.figures;
    }
  }

  private void linkage() {
    Map<String, String> truth = new TreeMap<>();
    Map<String, String> direct = new TreeMap<>();
    gold.claims()
        .forEach((claim, label) -> {
          boolean sum = label.relation() == Relation.COVERS;
          truth.put(claim.value(), sum ? "sums" : label.incidents().first());
          if (!sum) {
            direct.put(claim.value(), label.incidents().first());
          }
        });
    Rates pairwise = pairsWithoutSums(truth);
    add("pairwise precision", pairwise.precision(), "share");
    add("pairwise recall", pairwise.recall(), "share");
    add("pairwise F1", pairwise.f1(), "share");
    Rates bcubed = Score.of(found, direct).bcubed();
    add("B3 precision", bcubed.precision(), "share");
    add("B3 recall", bcubed.recall(), "share");
    add("B3 F1", bcubed.f1(), "share");
    add("incidents found", incidents.list().size(), "incidents");
    add("incidents in the labels", new TreeSet<>(direct.values()).size(), "incidents");
    add("incidents that mix two labelled ones", (double) mixed(direct), "incidents");
    add("merges from the must-not-merge list", (double) forbidden(direct), "pairs");
  }

  /// What the names of actors in the codebooks do.
  private void names(CaseQuality nameless) {
    Map<String, String> truth = new TreeMap<>();
    gold.claims()
        .forEach((claim, label) ->
            truth.put(
                claim.value(),
                label.relation() == Relation.COVERS ? "sums" : label.incidents().first()));
    add("pairwise F1 without names", nameless.pairsWithoutSums(truth).f1(), "share");
    add("incidents with contested actors", (double) contestedActors(), "incidents");
    add(
        "incidents with contested actors without names",
        (double) nameless.contestedActors(),
        "incidents");
  }

  private long contestedActors() {
    Lineage lineage = Lineage.trace(evidence, codebooks);
    return incidents.list().stream()
        .map(incident -> Resolution.resolve(incident, lineage, Policy.standard()))
        .filter(resolved -> resolved.circumstances().who().differs())
        .count();
  }

  private Rates pairsWithoutSums(Map<String, String> truth) {
    List<String> ids = new ArrayList<>(truth.keySet());
    int both = 0;
    int inFound = 0;
    int inTruth = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        boolean sums = isSum(truth, ids.get(i)) && isSum(truth, ids.get(j));
        boolean together = group(ids.get(i)).equals(group(ids.get(j)));
        boolean real = Objects.equals(truth.get(ids.get(i)), truth.get(ids.get(j)));
        if (!sums) {
          both += together && real ? 1 : 0;
          inFound += together ? 1 : 0;
          inTruth += real ? 1 : 0;
        }
      }
    }
    return Rates.of(both, inFound, inTruth);
  }

  private static boolean isSum(Map<String, String> truth, String id) {
    return "sums".equals(truth.get(id));
  }

  private String group(String claim) {
    return found.getOrDefault(claim, "missing " + claim);
  }

  private long mixed(Map<String, String> direct) {
    Map<String, Set<String>> labels = new HashMap<>();
    direct.forEach((claim, g) -> labels.computeIfAbsent(group(claim), _ -> new HashSet<>()).add(g));
    return labels.values().stream().filter(set -> set.size() > 1).count();
  }

  private long forbidden(Map<String, String> direct) {
    Map<String, Set<String>> labels = new HashMap<>();
    direct.forEach((claim, g) -> labels.computeIfAbsent(group(claim), _ -> new HashSet<>()).add(g));
    return apart.stream()
        .filter(pair -> labels.values().stream().anyMatch(set -> set.containsAll(pair)))
        .count();
  }

  private void sums() {
    Set<String> sumIds = new HashSet<>();
    gold.claims()
        .forEach((claim, label) -> {
          if (label.relation() == Relation.COVERS) {
            sumIds.add(claim.value());
          }
        });
    long merged = 0;
    for (Incident incident : incidents.list()) {
      long sums = incident.claims().stream().filter(c -> sumIds.contains(c.value())).count();
      merged += sums < incident.claims().size() ? sums : 0;
    }
    long wrong =
        incidents.sums().stream().filter(sum -> !sumIds.contains(sum.claim().value())).count();
    add("sums in the labels", sumIds.size(), "claims");
    add("sums merged into an incident", (double) merged, "claims");
    add("claims about one event read as sums", (double) wrong, "claims");
  }

  /// For each labelled incident, the found incident that shares most claims with it must have the
  /// labelled number of origins and of independence groups; an incident known from sums alone must
  /// have none.
  private void origins() {
    Lineage lineage = Lineage.trace(evidence, codebooks);
    Map<String, List<ClaimId>> claimsOf = new TreeMap<>();
    gold.incidents().keySet().forEach(id -> claimsOf.put(id, new ArrayList<>()));
    gold.claims()
        .forEach((claim, label) -> {
          if (label.relation() != Relation.COVERS) {
            label
                .incidents()
                .forEach(id -> claimsOf.computeIfAbsent(id, _ -> new ArrayList<>()).add(claim));
          }
        });
    int equal = 0;
    int equalGroups = 0;
    for (List<ClaimId> claims : claimsOf.values()) {
      Origins real = lineage.origins(claims);
      Origins shown = lineage.origins(claims.isEmpty() ? claims : bestMatch(claims));
      equal += shown.origins().equals(real.origins()) ? 1 : 0;
      equalGroups += shown.groups().equals(real.groups()) ? 1 : 0;
    }
    add("incidents with equal origins", (double) equal / claimsOf.size(), "share");
    add(
        "incidents with equal independence groups",
        (double) equalGroups / claimsOf.size(),
        "share");
  }

  private List<ClaimId> bestMatch(List<ClaimId> claims) {
    Map<String, Integer> shared = new TreeMap<>();
    claims.forEach(claim -> shared.merge(group(claim.value()), 1, Integer::sum));
    String best =
        shared.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return incidents.list().stream()
        .filter(incident -> incident.id().toString().equals(best))
        .findFirst()
        .map(Incident::claims)
        .orElse(List.of());
  }

  private void view(LocalDate day, Evidence then) {
    add("pages as of " + day, then.reports().size(), "pages");
    add("claims as of " + day, then.claims().size(), "claims");
    add("statements as of " + day, then.statements().size(), "statements");
    Map<String, Set<String>> labels = new HashMap<>();
    for (Incident incident : Incidents.link(then, LinkSettings.with(codebooks)).list()) {
      for (ClaimId claim : incident.claims()) {
        Gold.Label label = gold.claims().get(claim);
        if (label != null && label.relation() != Relation.COVERS) {
          labels
              .computeIfAbsent(incident.id().toString(), _ -> new HashSet<>())
              .add(label.incidents().first());
        }
      }
    }
    long mixed = labels.values().stream().filter(set -> set.size() > 1).count();
    add("incidents that mix two labelled ones as of " + day, (double) mixed, "incidents");
  }

  private void add(String metric, double value, String unit) {
    figures.add(new Figure(SUITE, name, metric, value, unit));
  }

  /// Pairs of labelled incidents that look alike and must not be merged; empty without a list.
  private static List<List<String>> mustNotMerge(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> List.of(line.strip().split(",", -1)))
        .toList();
  }
}
