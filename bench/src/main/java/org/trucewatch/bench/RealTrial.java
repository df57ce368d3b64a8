package org.trucewatch.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.bench.score.Score;
import org.trucewatch.bench.world.LabelledEvidence;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.When;

/// Benchmarks of record linkage from other fields, as a check that the engine is sound beyond its
/// own: publications of DBLP and ACM (Köpcke, Thor and Rahm 2010) and made-up patients (Febrl,
/// Christen 2008, data set 4). Their fields are put where a claim has a like one.
final class RealTrial {
  static final Set<LinkageGoal> GOALS = EnumSet.of(LinkageGoal.DBLP_ACM, LinkageGoal.FEBRL);
  private static final int DATE_LETTERS = 8;

  private RealTrial() {}

  static List<LinkageRow> run(LinkageTable.Plan plan) throws IOException {
    if (plan.real().isEmpty()) {
      return GOALS.stream()
          .map(goal -> LinkageRow.unmeasured(goal, "no real data were given: --real FOLDER"))
          .toList();
    }
    Path folder = plan.real().get();
    List<LinkageRow> rows = new ArrayList<>();
    Path publications = folder.resolve("er-dblp-acm");
    rows.add(
        Files.isDirectory(publications)
            ? scored(LinkageGoal.DBLP_ACM, publications(publications), plan)
            : LinkageRow.unmeasured(LinkageGoal.DBLP_ACM, "not in " + folder));
    Path patients = folder.resolve("febrl").resolve("febrl");
    rows.add(
        Files.isDirectory(patients)
            ? scored(LinkageGoal.FEBRL, patients(patients), plan)
            : LinkageRow.unmeasured(LinkageGoal.FEBRL, "not in " + folder));
    return rows;
  }

  private static LinkageRow scored(
      LinkageGoal goal, LabelledEvidence input, LinkageTable.Plan plan) {
    Linker.Linked linked = plan.ours().link(input);
    List<String> found = new ArrayList<>();
    input.truth().keySet().forEach(id -> found.add(linked.group(id)));
    Score score = Score.of(found, List.copyOf(input.truth().values()));
    String remark =
        found.size()
            + " records put into claims; precision "
            + Figure.number(score.pairwise().precision())
            + ", recall "
            + Figure.number(score.pairwise().recall());
    return LinkageRow.of(goal, score.pairwise().f1(), remark);
  }

  /// Title as the text, authors as who acted, venue as the type, year as the day.
  static LabelledEvidence publications(Path folder) throws IOException {
    var records = new MappedRecords();
    Map<String, Integer> truth = new HashMap<>();
    for (List<String> pair :
        CsvCells.read(folder.resolve("DBLP-ACM_perfectMapping.csv"), StandardCharsets.ISO_8859_1)) {
      int number = truth.getOrDefault("dblp " + pair.get(0), truth.size());
      truth.put("dblp " + pair.get(0), number);
      truth.put("acm " + pair.get(1), number);
    }
    for (String source : List.of("dblp", "acm")) {
      Path file = folder.resolve(source.equals("acm") ? "ACM.csv" : "DBLP2.csv");
      for (List<String> cells : CsvCells.read(file, StandardCharsets.ISO_8859_1)) {
        String key = source + " " + cells.get(0);
        truth.putIfAbsent(key, truth.size());
        int year = Integer.parseInt(cells.get(4));
        var when =
            new When(Year.of(year).atDay(1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, "");
        var words = new MappedRecords.Words(cells.get(1), "", cells.get(2), "", cells.get(3));
        records.add(source, cells.get(0), when, words, truth.getOrDefault(key, -1));
      }
    }
    return records.evidence();
  }

  /// Names as who acted, the street as who was hit, the suburb as the place, the day of birth as
  /// the day; all of it and the number of social security as the text.
  static LabelledEvidence patients(Path folder) throws IOException {
    var records = new MappedRecords();
    for (String source : List.of("4a", "4b")) {
      Path file = folder.resolve("dataset" + source + ".csv");
      for (List<String> cells : CsvCells.read(file, StandardCharsets.UTF_8)) {
        int person = Integer.parseInt(cells.get(0).split("-", -1)[1]);
        var words =
            new MappedRecords.Words(
                String.join(" ", cells.subList(1, cells.size())),
                cells.get(6),
                (cells.get(1) + " " + cells.get(2)).strip(),
                cells.get(4),
                "patient");
        records.add(source, cells.get(0), birth(cells.get(9)), words, person);
      }
    }
    return records.evidence();
  }

  /// The day of birth; where it is missing or no day, any day of the century.
  private static When birth(String cell) {
    try {
      if (cell.length() == DATE_LETTERS) {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(cell.substring(0, 4)),
                Integer.parseInt(cell.substring(4, 6)),
                Integer.parseInt(cell.substring(6)));
        return new When(day, day, DatePrecision.DAY, "");
      }
    } catch (java.time.DateTimeException | NumberFormatException noDay) {
      return unknownBirth();
    }
    return unknownBirth();
  }

  private static When unknownBirth() {
    return new When(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31), DatePrecision.YEAR, "");
  }
}
