package org.trucewatch.incidents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.claims.Actor;
import org.trucewatch.claims.Actors;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Count;
import org.trucewatch.claims.Country;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Event;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Harm;
import org.trucewatch.claims.Page;
import org.trucewatch.claims.Point;
import org.trucewatch.claims.Publication;
import org.trucewatch.claims.Reliability;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.SourceKind;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Standing;
import org.trucewatch.claims.Statement;
import org.trucewatch.claims.StatementId;
import org.trucewatch.claims.Voice;
import org.trucewatch.claims.When;
import org.trucewatch.claims.Where;
import org.trucewatch.claims.WherePrecision;

/// Reads a case folder with its gold labels for the tests of this room, which stand above the
/// readers.
final class CaseFolder {
  private final Path folder;
  private final Map<String, List<Map<String, String>>> read = new HashMap<>();

  private CaseFolder(Path folder) {
    this.folder = folder;
  }

  /// The case folder of this name among the shared cases, if this machine has it.
  static Optional<CaseFolder> find(String name) {
    List<Path> candidates = new ArrayList<>();
    Optional.ofNullable(System.getProperty("trucewatch.shared"))
        .or(() -> Optional.ofNullable(System.getenv("TRUCEWATCH_SHARED")))
        .ifPresent(shared -> candidates.add(Path.of(shared)));
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      candidates.add(at.resolve("shared"));
    }
    return candidates.stream()
        .map(shared -> shared.resolve("cases").resolve(name))
        .filter(Files::isDirectory)
        .findFirst()
        .map(CaseFolder::new);
  }

  List<Map<String, String>> incidents() {
    return rows("incidents.csv");
  }

  /// Claims about each gold incident itself, or the sums that cover it.
  List<ClaimId> claimsOf(String incident, boolean sums) {
    return rows("claims.csv").stream()
        .filter(row -> row.getOrDefault("relation", "").equals("covers") == sums)
        .filter(row -> list(row, "true_incident").contains(incident))
        .map(row -> new ClaimId(cell(row, "claim_id")))
        .toList();
  }

  /// What the pages published up to this day show.
  Evidence asOf(LocalDate day) {
    var sources = new TreeMap<SourceId, Source>();
    rows("sources.csv").stream().map(CaseFolder::source).forEach(s -> sources.put(s.id(), s));
    var reports = new TreeMap<ReportId, Report>();
    rows("reports.csv").stream()
        .map(CaseFolder::report)
        .filter(report -> !report.publication().published().isAfter(day))
        .forEach(report -> reports.put(report.id(), report));
    var claims = new TreeMap<ClaimId, Claim>();
    rows("claims.csv").stream()
        .map(CaseFolder::claim)
        .filter(claim -> reports.containsKey(claim.report()))
        .forEach(claim -> claims.put(claim.id(), claim));
    var statements = new TreeMap<StatementId, Statement>();
    rows("statements.csv").stream()
        .map(CaseFolder::statement)
        .filter(statement -> !statement.said().date().isAfter(day))
        .filter(statement -> reports.containsKey(statement.pages().getFirst()))
        .forEach(statement -> statements.put(statement.id(), statement));
    return new Evidence(sources, reports, claims, statements, List.of());
  }

  private static Source source(Map<String, String> row) {
    return new Source(
        new SourceId(cell(row, "id")),
        cell(row, "name"),
        new Country(cell(row, "country")),
        SourceKind.find(cell(row, "kind")).orElse(SourceKind.OTHER),
        new Standing(cell(row, "affiliation"), cell(row, "independence_group"), Reliability.F),
        cell(row, "url_host"));
  }

  private static Report report(Map<String, String> row) {
    return new Report(
        new ReportId(cell(row, "report_id")),
        new SourceId(cell(row, "source_id")),
        new Publication(LocalDate.parse(cell(row, "published_at")), Publication.Basis.PAGE),
        new Page(cell(row, "language"), cell(row, "url"), "full", cell(row, "headline_own_words")),
        list(row, "cites").stream().map(SourceId::new).toList(),
        Report.Original.ofNote(cell(row, "retrieved_note")));
  }

  private static Claim claim(Map<String, String> row) {
    return new Claim(
        new ClaimId(cell(row, "claim_id")),
        new ReportId(cell(row, "report_id")),
        new Voice(
            new SourceId(cell(row, "origin_id")),
            Stance.valueOf(upper(row, "stance")),
            cell(row, "hedged").equals("yes")),
        new Event(
            new When(
                LocalDate.parse(cell(row, "event_start")),
                LocalDate.parse(cell(row, "event_end")),
                DatePrecision.find(number(row, "date_precision")).orElseThrow(),
                cell(row, "event_time")),
            where(row),
            new EventType(cell(row, "event_type")),
            new Actors(
                Actor.parse(cell(row, "attacker_claimed")),
                Actor.parse(cell(row, "target_claimed")))),
        new Harm(
            count(row, "killed"),
            count(row, "civilians_killed"),
            cell(row, "children_killed").isEmpty()
                ? Count.notStated()
                : Count.exactly(number(row, "children_killed")),
            new Harm.Combatants(count(row, "combatants_killed"), cell(row, "combatants_side")),
            count(row, "injured")),
        cell(row, "notes"));
  }

  private static Where where(Map<String, String> row) {
    return new Where(
        cell(row, "place_as_written"),
        Optional.of(cell(row, "admin1")).filter(name -> !name.isEmpty()),
        Optional.empty(),
        new Country(cell(row, "country")),
        cell(row, "lat").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Point(
                    Double.parseDouble(cell(row, "lat")), Double.parseDouble(cell(row, "lon")))),
        WherePrecision.find(number(row, "where_precision")).orElseThrow());
  }

  private static Count count(Map<String, String> row, String name) {
    if (cell(row, name + "_min").isEmpty()) {
      return Count.notStated();
    }
    int low = number(row, name + "_min");
    return cell(row, name + "_max").isEmpty()
        ? new Count.AtLeast(low)
        : new Count.Between(low, number(row, name + "_max"));
  }

  private static Statement statement(Map<String, String> row) {
    List<ReportId> pages = new ArrayList<>(List.of(new ReportId(cell(row, "report_id"))));
    list(row, "also_reported_in").forEach(page -> pages.add(new ReportId(page)));
    return new Statement(
        new StatementId(cell(row, "statement_id")),
        new Statement.Said(
            LocalDate.parse(cell(row, "date")), cell(row, "date_basis"), cell(row, "channel")),
        new Statement.Speaker(
            new SourceId(cell(row, "speaker_id")), new SourceId(cell(row, "origin_id"))),
        new Statement.Position(
            cell(row, "addressee"),
            cell(row, "topic"),
            Statement.StatementStance.valueOf(upper(row, "stance")),
            cell(row, "hedged").equals("yes"),
            cell(row, "summary_own_words")),
        pages,
        list(row, "refs"));
  }

  private static String upper(Map<String, String> row, String column) {
    return cell(row, column).toUpperCase(Locale.ROOT);
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(cell(row, column));
  }

  private static List<String> list(Map<String, String> row, String column) {
    return Arrays.stream(cell(row, column).split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .orElseThrow(() -> new IllegalStateException("no column " + column));
  }

  private List<Map<String, String>> rows(String file) {
    return read.computeIfAbsent(file, this::parseFile);
  }

  private List<Map<String, String>> parseFile(String file) {
    List<List<String>> lines;
    try {
      lines = parse(Files.readString(folder.resolve(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException("Could not read " + file, failure);
    }
    Collection<String> header = lines.getFirst();
    var rows = new ArrayList<Map<String, String>>();
    for (List<String> line : lines.subList(1, lines.size())) {
      var row = new LinkedHashMap<String, String>();
      int at = 0;
      for (String column : header) {
        row.put(column, line.get(at++));
      }
      rows.add(row);
    }
    return rows;
  }

  /// RFC 4180, for files known to be well formed.
  static List<List<String>> parse(String text) {
    var lines = new ArrayList<List<String>>();
    var line = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
