package org.trucewatch.incidents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.TrainingRun;
import org.trucewatch.claims.codebook.InForce;

/// The door of linkage: from claims to incidents.
public final class Incidents {
  private final InForce codebooks;
  private final Optional<Kept> kept;
  private final Supplier<Whole> whole;

  /// Spelt out when first asked for: links and their reasons cost more than the linking.
  private Optional<List<Incident>> list = Optional.empty();

  private final String remark;

  /// A finished run.
  private record Whole(Linking linking, IncidentAssembly assembly) {}

  /// Answers of an earlier run on the same evidence.
  public interface Kept {
    /// What {@link Incidents#find} gives.
    Optional<Incident> find(IncidentId id);

    /// What {@link Incidents#list} gives.
    List<Incident> list();

    /// What {@link Incidents#sums} gives.
    List<Sum> sums();

    /// What {@link Incidents#conflicts} gives.
    List<Conflict> conflicts();

    /// What {@link Incidents#method} gives.
    String method();
  }

  private Incidents(Linking linking) {
    this(linking, "");
  }

  private Incidents(Linking linking, String remark) {
    this.codebooks = linking.codebooks();
    Whole done = new Whole(linking, new IncidentAssembly(linking));
    this.kept = Optional.empty();
    this.whole = () -> done;
    this.remark = remark;
  }

  private Incidents(Kept kept, InForce codebooks, Supplier<Incidents> anew) {
    this.codebooks = codebooks;
    this.kept = Optional.of(kept);
    this.whole = () -> anew.get().whole.get();
    this.remark = "";
  }

  /// Incidents whose answers were kept.
  ///
  /// @param kept the answers
  /// @param codebooks those by which the claims were compared
  /// @param anew links the same evidence again, for questions that the answers do not cover; once,
  ///   however often it is asked
  public static Incidents kept(Kept kept, InForce codebooks, Supplier<Incidents> anew) {
    return new Incidents(kept, codebooks, anew);
  }

  private Linking linking() {
    return whole.get().linking();
  }

  private IncidentAssembly assembly() {
    return whole.get().assembly();
  }

  /// Links claims to incidents. The result depends on the evidence and the settings alone, never on
  /// the order of either.
  public static Incidents link(Evidence evidence, LinkSettings settings) {
    return new Incidents(new Linking(evidence, settings));
  }

  /// The same with what an earlier training gave. Then the score of two claims depends on these two
  /// alone, and {@link LiveIncidents} gives the same claim by claim.
  public static Incidents link(Evidence evidence, LinkSettings settings, Trained trained) {
    return new Incidents(new Linking(evidence, settings, trained));
  }

  /// The same with a training run on record. One that has a {@link Trained#flaw} is not used, and
  /// {@link #method} says so: what is learned then comes from the evidence itself.
  ///
  /// @param run what the run gave
  /// @param trainedOn what it was trained on
  /// @param name the run in a few words, for the foot of a listing
  public static Incidents link(
      Evidence evidence, LinkSettings settings, TrainingRun run, Evidence trainedOn, String name) {
    return Trained.flaw(run)
        .map(flaw ->
            new Incidents(
                new Linking(evidence, settings),
                "; " + name + " is not used, for " + flaw + ": train again"))
        .orElseGet(() -> link(evidence, settings, Trained.of(run, trainedOn, settings, name)));
  }

  /// Links by weights that are counted from claims whose event is known, instead of learned: for
  /// measuring what learning loses.
  ///
  /// @param eventOf the event of each labelled claim, by any number
  public static Incidents linkByLabels(
      Evidence evidence, LinkSettings settings, Map<ClaimId, Integer> eventOf) {
    Columns claims = Packing.of(evidence, settings.codebooks());
    Weights counted =
        Labels.weights(claims, new Candidates(claims), new Comparison(claims), eventOf);
    return new Incidents(new Linking(evidence.decisions(), settings, claims, Optional.of(counted)));
  }

  /// Links claims as they come, in any order, each once; only their columns are kept, so that a
  /// million fit where a million of evidence would not.
  ///
  /// @param decisions the analysts' decisions in force
  public static Incidents link(
      Stream<Arrival> arrivals, List<LinkDecision> decisions, LinkSettings settings) {
    Columns claims =
        Packing.read(arrivals, settings.codebooks(), Optional.empty()).columns(Packing.Shared.ONLY);
    return new Incidents(new Linking(decisions, settings, claims, Optional.empty()));
  }

  /// The same claims under other decisions: what {@link #link} gives for them, at the cost of
  /// grouping alone, since decisions change no score.
  ///
  /// @param decisions the decisions in force
  public Incidents under(List<LinkDecision> decisions) {
    return new Incidents(linking().under(decisions), remark);
  }

  /// All incidents, by the first day of the earliest claim's event, then by id.
  public List<Incident> list() {
    if (kept.isPresent()) {
      return kept.get().list();
    }
    List<Incident> spelt = list.orElseGet(() -> assembly().incidents());
    list = Optional.of(spelt);
    return spelt;
  }

  /// How many incidents there are; cheaper by far than their list.
  public int size() {
    return kept.map(answers -> answers.list().size()).orElseGet(() -> assembly().size());
  }

  /// Calls `found` for each incident in the order of {@link #list}, none of which is kept. For a
  /// large case, whose list would take much room.
  public void each(Consumer<Incident> found) {
    if (kept.isPresent() || list.isPresent()) {
      list().forEach(found);
    } else {
      assembly().each(found);
    }
  }

  /// Calls `found` with id and claims of each incident, in the order of {@link #list}. Cheaper by
  /// far than the list: no link is spelt out.
  public void grouped(BiConsumer<IncidentId, List<ClaimId>> found) {
    if (kept.isPresent() || list.isPresent()) {
      list().forEach(incident -> found.accept(incident.id(), incident.claims()));
    } else {
      assembly().grouped(found);
    }
  }

  /// The incident with this id; after a merge, the one that now holds the claim the id names.
  public Optional<Incident> find(IncidentId id) {
    return kept.map(answers -> answers.find(id)).orElseGet(() -> spell(id));
  }

  private Optional<Incident> spell(IncidentId id) {
    return linking()
        .number(id.earliest())
        .filter(claim -> !linking().sums().containsKey(claim))
        .map(assembly()::incident);
  }

  /// Calls `found` for every claim that is in an incident, with the incident's id. Cheaper by far
  /// than {@link #list} in a large case.
  public void assigned(BiConsumer<ClaimId, IncidentId> found) {
    assembly().assigned(found);
  }

  /// The sums among the claims, by claim id.
  public List<Sum> sums() {
    return kept.map(Kept::sums).orElseGet(() -> assembly().sums());
  }

  /// Why two claims are, or are not, in one incident. Empty if either claim is not in the evidence.
  public Optional<Explanation> why(ClaimId a, ClaimId b) {
    Optional<Integer> one = linking().number(a);
    Optional<Integer> two = linking().number(b);
    return one.isPresent() && two.isPresent()
        ? Optional.of(new Reasons(linking()).explain(one.get(), two.get()))
        : Optional.empty();
  }

  /// The codebooks by which the claims were compared.
  public InForce codebooks() {
    return codebooks;
  }

  /// Decisions that cannot all be kept.
  public List<Conflict> conflicts() {
    return kept.map(Kept::conflicts).orElseGet(() -> linking().conflicts());
  }

  /// The pairs that an analyst should look at, the one with the greatest expected change first.
  ///
  /// @param analyst whose queue it is: pairs on which this analyst was unsure are left out; empty
  ///   for everybody's
  public List<Review> review(Optional<String> analyst) {
    return new ReviewQueue(linking(), analyst).list(list());
  }

  /// Pairs to review so that scores can be told as probabilities: evenly over all scores, whatever
  /// hangs on them. None of them is in the review queue.
  ///
  /// @param analyst as for {@link #review}
  public List<Link> sample(Optional<String> analyst) {
    return linking().calibration().sample(analyst);
  }

  /// How likely two claims are about one event, by reviewed pairs like them; empty before 200 pairs
  /// of the sample are reviewed with at least 20 of each answer, and for claims not compared.
  public Optional<Chance> chance(ClaimId a, ClaimId b) {
    return linking()
        .number(a)
        .flatMap(
            one -> linking().number(b).flatMap(two -> linking().calibration().chance(one, two)));
  }

  /// On how many reviewed pairs probabilities rest, or why none are shown.
  public String calibration() {
    return linking()
        .calibration()
        .missing()
        .map(missing -> "No probabilities: " + missing + ".")
        .orElseGet(() ->
            "Probabilities rest on " + linking().calibration().reviewed() + " reviewed pairs.");
  }

  /// Above which mean score two groups of claims became one incident.
  public LinkSettings.Thresholds thresholds() {
    return linking().thresholds();
  }

  /// Calls `found` for every pair of claims that was compared.
  public void compared(BiConsumer<ClaimId, ClaimId> found) {
    linking().compared(found);
  }

  /// What was decided by which weights: a line for the foot of a listing.
  public String method() {
    return kept.map(Kept::method).orElseGet(() -> linking().weights().origin() + remark);
  }
}
