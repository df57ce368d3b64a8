package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Statement;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.output.pages.ChangesPage.Item;
import org.trucewatch.output.words.Phrases;
import org.trucewatch.output.words.Picture;

/// Compares a case with itself at two moments. An incident of the later moment comes from those of
/// the earlier that share a claim with it, whatever their ids.
public final class ChangesPages {
  private final Side before;
  private final Side after;
  private final Entries entries;
  private final Map<ClaimId, IncidentRow> wasIn;
  private final Map<ClaimId, IncidentRow> isIn;
  private final List<Item> items = new ArrayList<>();

  /// A moment.
  ///
  /// @param day the moment in a word
  /// @param picture the case
  /// @param rows its incidents
  /// @param decisions the decisions in force
  public record Side(
      String day, Picture picture, List<IncidentRow> rows, List<NumberedDecision> decisions) {
    public Side {
      rows = List.copyOf(rows);
      decisions = List.copyOf(decisions);
    }
  }

  /// Where an item stands in the journal.
  public interface Entries {
    /// The entry that holds a claim or statement.
    ///
    /// @param kind {@link Kind#CLAIM} or STATEMENT
    Optional<Long> find(Kind kind, String id);
  }

  private ChangesPages(Side before, Side after, Entries entries) {
    this.before = before;
    this.after = after;
    this.entries = entries;
    this.wasIn = byClaim(before);
    this.isIn = byClaim(after);
  }

  /// What changed.
  public static ChangesPage of(Side before, Side after, Entries entries) {
    var pages = new ChangesPages(before, after, entries);
    pages.compare();
    pages.statements();
    return new ChangesPage(before.day(), after.day(), pages.words(), pages.items);
  }

  private static Map<ClaimId, IncidentRow> byClaim(Side side) {
    Map<ClaimId, IncidentRow> byClaim = new HashMap<>();
    side.rows().forEach(row -> row.incident().claims().forEach(id -> byClaim.put(id, row)));
    return byClaim;
  }

  private void compare() {
    Set<IncidentRow> split = new LinkedHashSet<>();
    for (IncidentRow row : after.rows()) {
      List<IncidentRow> earlier = others(row, wasIn);
      if (earlier.isEmpty()) {
        add(ChangesPage.Kind.NEW, row, earlier, voices(row), none(), none());
        continue;
      }
      if (earlier.size() > 1) {
        add(ChangesPage.Kind.MERGED, row, earlier, "Was " + ids(earlier) + ".", none(), none());
      }
      for (IncidentRow old : earlier) {
        List<IncidentRow> now = others(old, isIn);
        if (now.size() > 1 && split.add(old)) {
          String words = "Claims of " + id(old) + " are now in " + ids(now) + ".";
          add(ChangesPage.Kind.SPLIT, row, now, words, none(), none());
        }
      }
      if (earlier.size() == 1) {
        attributes(earlier.getFirst(), row);
      }
    }
    for (IncidentRow row : before.rows()) {
      if (others(row, isIn).isEmpty()) {
        String words = "Its claims were withdrawn, or are sums now.";
        add(ChangesPage.Kind.GONE, row, List.of(), words, none(), none());
      }
    }
  }

  private void statements() {
    var known = before.picture().evidence().statements();
    for (Statement statement : after.picture().evidence().statements().values()) {
      if (!known.containsKey(statement.id())) {
        StatementLine line = StatementLine.of(after.picture(), statement);
        items.add(
            new Item(
                ChangesPage.Kind.STATEMENT.word(),
                "",
                line.speaker() + " " + line.kind() + ": " + line.topic(),
                line.words(),
                none(),
                none(),
                entries.find(Kind.STATEMENT, statement.id().value()).stream().toList(),
                statement.pages().stream().map(ReportId::value).distinct().sorted().toList()));
      }
    }
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private void attributes(IncidentRow old, IncidentRow row) {
    differ(
        ChangesPage.Kind.REGRADED,
        old,
        row,
        "Harm is graded otherwise.",
        one -> one.judged().grade().word().replace('-', ' '));
    differ(
        ChangesPage.Kind.RANGE_MOVED, old, row, "Killed.", one -> one.numbers().killed().words());
    differ(
        ChangesPage.Kind.RANGE_MOVED,
        old,
        row,
        "Civilians killed.",
        one -> one.numbers().civilians().words());
    differ(
        ChangesPage.Kind.RANGE_MOVED, old, row, "Injured.", one -> one.numbers().injured().words());
    differ(
        ChangesPage.Kind.CONTEST,
        old,
        row,
        "Contested.",
        one ->
            one.judged().contests().isEmpty()
                ? "nothing"
                : String.join(", ", one.judged().contests()));
  }

  private void differ(
      ChangesPage.Kind kind,
      IncidentRow old,
      IncidentRow row,
      String words,
      Function<IncidentRow, String> attribute) {
    String was = attribute.apply(old);
    String is = attribute.apply(row);
    if (!was.equals(is)) {
      add(kind, row, List.of(old), words, Optional.of(was), Optional.of(is));
    }
  }

  private void add(
      ChangesPage.Kind kind,
      IncidentRow row,
      List<IncidentRow> others,
      String words,
      Optional<String> was,
      Optional<String> is) {
    Set<ClaimId> moved = moved(row, others, kind);
    Set<Long> did = new TreeSet<>();
    moved.forEach(id -> entries.find(Kind.CLAIM, id.value()).ifPresent(did::add));
    decided(row, others).forEach(did::add);
    items.add(
        new Item(
            kind.word(),
            id(row),
            row.told().headline(),
            words,
            was,
            is,
            List.copyOf(did),
            reports(moved)));
  }

  /// The claims that came or went.
  private static Set<ClaimId> moved(
      IncidentRow row, List<IncidentRow> others, ChangesPage.Kind kind) {
    Set<ClaimId> mine = new TreeSet<>(row.incident().claims());
    if (kind == ChangesPage.Kind.MERGED || kind == ChangesPage.Kind.SPLIT) {
      return mine;
    }
    Set<ClaimId> theirs = new TreeSet<>();
    others.forEach(other -> theirs.addAll(other.incident().claims()));
    Set<ClaimId> moved = new TreeSet<>(mine);
    moved.removeAll(theirs);
    theirs.removeAll(mine);
    moved.addAll(theirs);
    return moved;
  }

  /// The decisions about its claims that hold at one moment only.
  private Stream<Long> decided(IncidentRow row, List<IncidentRow> others) {
    Set<ClaimId> claims = new TreeSet<>(row.incident().claims());
    others.forEach(other -> claims.addAll(other.incident().claims()));
    return Stream.of(only(before, after), only(after, before))
        .flatMap(List::stream)
        .filter(one -> claims.contains(one.decision().a()) || claims.contains(one.decision().b()))
        .map(NumberedDecision::sequence);
  }

  private static List<NumberedDecision> only(Side here, Side there) {
    return here.decisions().stream().filter(one -> !there.decisions().contains(one)).toList();
  }

  private List<String> reports(Set<ClaimId> claims) {
    return claims.stream()
        .flatMap(id -> after.picture().find(id).or(() -> before.picture().find(id)).stream())
        .map(claim -> claim.report().value())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<IncidentRow> others(IncidentRow row, Map<ClaimId, IncidentRow> holder) {
    Map<String, IncidentRow> found = new LinkedHashMap<>();
    for (ClaimId claim : row.incident().claims()) {
      Optional.ofNullable(holder.get(claim)).ifPresent(one -> found.putIfAbsent(id(one), one));
    }
    return List.copyOf(found.values());
  }

  private static String voices(IncidentRow row) {
    return Phrases.plural(row.voices().pages(), "page")
        + " of "
        + Phrases.plural(row.voices().origins(), "origin")
        + ".";
  }

  private static String id(IncidentRow row) {
    return row.incident().id().toString();
  }

  private static String ids(List<IncidentRow> rows) {
    return Phrases.list(rows.stream().map(ChangesPages::id).toList());
  }

  private String words() {
    String counted =
        items.stream()
            .collect(Collectors.groupingBy(Item::kind, LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(kind -> kind.getKey().replace('_', ' ') + " " + kind.getValue())
            .collect(Collectors.joining(", "));
    return "From "
        + before.day()
        + " to "
        + after.day()
        + ": "
        + (counted.isEmpty() ? "nothing changed" : counted)
        + ".";
  }
}
