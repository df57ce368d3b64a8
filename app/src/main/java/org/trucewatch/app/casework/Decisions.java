package org.trucewatch.app.casework;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trucewatch.app.render.DecisionListing;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.LinkDecision.Judgement;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.Target;
import org.trucewatch.output.words.Visible;

/// Analysts' decisions: made, taken back, listed.
public final class Decisions {
  /// The words for judgements.
  public static final List<String> WORDS = List.of("same", "different", "unsure");

  private Decisions() {}

  /// What an analyst wants decided.
  ///
  /// @param a a claim
  /// @param b another claim
  /// @param judgement same, different or unsure
  /// @param because the reason
  /// @param author who decides
  public record Wish(String a, String b, Judgement judgement, String because, String author) {}

  /// What was done.
  ///
  /// @param decision the decision
  /// @param said whether the analyst had said so already, so that nothing was written
  /// @param replaced what the same analyst held on the pair before
  /// @param beside what others hold on the pair
  /// @param effects what it did to the incidents; empty if nothing was written
  public record Outcome(
      NumberedDecision decision,
      boolean said,
      Optional<NumberedDecision> replaced,
      List<NumberedDecision> beside,
      Optional<Effects> effects) {
    public Outcome {
      beside = List.copyOf(beside);
    }
  }

  /// The judgement of a word.
  ///
  /// @param asked where the word was asked for
  public static Judgement judgement(String word, String asked) {
    return switch (word) {
      case "same" -> Judgement.SAME;
      case "different" -> Judgement.DIFFERENT;
      case "unsure" -> Judgement.UNSURE;
      default ->
          throw new Problem(
              Exit.USAGE,
              asked + " the word same, different or unsure, not \"" + Visible.of(word) + "\".");
    };
  }

  /// Decides. Nothing is written if the same analyst holds the same already.
  public static Outcome decide(Journal journal, CaseFile before, Wish wish, Instant now) {
    var a = Lookup.claim(before.picture(), wish.a()).id();
    var b = Lookup.claim(before.picture(), wish.b()).id();
    if (a.equals(b)) {
      throw new Problem(
          Exit.USAGE, "a decision is about two different claims; both are " + a + ".");
    }
    var decision = new LinkDecision(a, b, wish.judgement(), wish.because(), wish.author());
    Map<Boolean, List<NumberedDecision>> onPair =
        before.view().decisions().stream()
            .filter(held -> held.decision().isOnPairOf(decision))
            .collect(
                Collectors.partitioningBy(held -> held.decision().author().equals(wish.author())));
    Optional<NumberedDecision> own = onPair.getOrDefault(true, List.of()).stream().findFirst();
    if (own.isPresent() && own.get().decision().judgement() == wish.judgement()) {
      return new Outcome(own.get(), true, Optional.empty(), List.of(), Optional.empty());
    }
    Entry entry = journal.decide(decision, now);
    Effects effects =
        Effects.of(journal, before, new Effects.Cause(wish.because(), wish.author(), now));
    if (wish.judgement() == Judgement.SAME) {
      new Proposals(journal, effects.after().view(), effects.after().picture().incidents())
          .confirmation(entry.sequence(), decision)
          .ifPresent(made -> journal.note(made.write(), wish.author(), now));
    }
    return new Outcome(
        new NumberedDecision(entry.sequence(), decision),
        false,
        own,
        onPair.getOrDefault(false, List.of()),
        Optional.of(effects));
  }

  /// Takes a decision back.
  ///
  /// @param number its number, as words
  public static Outcome undo(Journal journal, CaseFile before, String number, Effects.Cause cause) {
    NumberedDecision undone =
        before.view().decisions().stream()
            .filter(held -> Long.toString(held.sequence()).equals(number))
            .findFirst()
            .orElseThrow(() -> notFound(before, number));
    journal.withdraw(
        new Target.OfEntry(undone.sequence()), cause.because(), cause.author(), cause.now());
    return new Outcome(
        undone,
        false,
        Optional.empty(),
        List.of(),
        Optional.of(Effects.of(journal, before, cause)));
  }

  private static Problem notFound(CaseFile file, String words) {
    var numbers =
        file.view().decisions().stream().map(held -> Long.toString(held.sequence())).toList();
    String what = "no decision in force has the number " + Visible.of(words) + ". ";
    return numbers.isEmpty()
        ? new Problem(Exit.UNKNOWN, what + "The case has no decision in force.")
        : new Problem(
            Exit.UNKNOWN,
            what + "In force: " + String.join(", ", numbers) + ".",
            "`trucewatch decisions CASE` shows them.");
  }

  /// The decisions of a case.
  ///
  /// @param all also those out of force
  public static List<DecisionListing.Row> list(
      Journal journal, CaseFile file, AsOf asOf, boolean all) {
    List<Conflict> conflicts = file.picture().incidents().conflicts();
    Map<Long, NumberedDecision> inForce =
        file.view().decisions().stream()
            .collect(Collectors.toMap(NumberedDecision::sequence, Function.identity()));
    return journal.entriesOf(Kind.LINK_DECISION).stream()
        .filter(entry -> asOf.recorded().map(t -> !entry.recorded().isAfter(t)).orElse(true))
        .filter(entry -> all || inForce.containsKey(entry.sequence()))
        .map(entry -> row(entry, inForce, conflicts))
        .toList();
  }

  private static DecisionListing.Row row(
      Entry entry, Map<Long, NumberedDecision> inForce, List<Conflict> conflicts) {
    if (!(entry.payload() instanceof Payload.Decided(LinkDecision decision))) {
      throw new IllegalStateException("Entry " + entry.sequence() + " is not a decision.");
    }
    List<Long> against =
        inForce.containsKey(entry.sequence()) ? against(decision, inForce, conflicts) : List.of();
    return new DecisionListing.Row(
        entry.sequence(),
        entry.recorded(),
        decision,
        state(decision, inForce.containsKey(entry.sequence()), !against.isEmpty()),
        against);
  }

  private static String state(LinkDecision decision, boolean inForce, boolean contradicted) {
    if (!inForce) {
      return "out of force";
    }
    if (decision.judgement() == Judgement.UNSURE) {
      return "binds nothing";
    }
    boolean overruled = contradicted && decision.judgement() == Judgement.SAME;
    return overruled ? "not applied" : "obeyed";
  }

  /// The numbers of the decisions of the other judgement in the same conflicts.
  private static List<Long> against(
      LinkDecision decision, Map<Long, NumberedDecision> inForce, List<Conflict> conflicts) {
    Set<LinkDecision> others = new HashSet<>();
    conflicts.stream()
        .filter(conflict -> conflict.decisions().contains(decision))
        .flatMap(conflict -> conflict.decisions().stream())
        .filter(other -> other.judgement() != decision.judgement())
        .forEach(others::add);
    return inForce.values().stream()
        .filter(held -> others.contains(held.decision()))
        .map(NumberedDecision::sequence)
        .sorted()
        .toList();
  }
}
