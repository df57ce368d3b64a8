package org.trucewatch.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trucewatch.reports.places.PlacePack;

/// The entry point of the bench jar: `bench quality` scores, `bench speed` measures.
public final class Bench {
  private static final String USAGE =
      """
      Usage: ./trucewatch bench quality [--case FOLDER]... [--ged FILE]... [--as-of DAY]
                                        [--generator WORLD]... [--format csv]
             ./trucewatch bench places [--case FOLDER]... [--ged FILE]... [--format csv]
             ./trucewatch bench pack --from FOLDER --to FOLDER
             ./trucewatch bench linkage [--only ROW,...] [--peer duke] [--real FOLDER]
                                        [--format csv]
             ./trucewatch bench file --file FILE [--format csv]
             ./trucewatch bench page --case FILE --words PAGE [--format csv]
             ./trucewatch bench world --generator WORLD --to FILE
             ./trucewatch bench fuzz --file FILE... [--rows N] [--seed N] [--format csv]
             ./trucewatch bench speed [--ged FILE]... [--format csv]
             ./trucewatch bench desk [--reports N] [--format csv]
             ./trucewatch bench micro [JMH arguments]

      quality  Links a case whose claims carry labels and scores the result. Without --case it takes
               examples/durand-line-2025. --case takes any folder in the case format with labels in
               expected/ or in the original columns; --ged a file of UCDP GED, whose rows are split
               by the articles they list. --as-of also counts what a view of that day holds.
               --generator draws a made-up world and scores against its truth.
      places   Resolves the places of located claims by their words and compares with their
               coordinates: packed gazetteer alone, and after learning the places of other years.
      pack     Builds the packed gazetteer anew, see docs/reference/gazetteer.md.
      linkage  Prints every goal of linkage with what is measured. --only picks rows, such as
               f1,b3,decisions; --peer duke also links by Duke 1.2 with its threshold tuned by the
               truth; --real takes a folder that holds er-dblp-acm and febrl. All of it takes long.
      file     Reads a file that world wrote (.tsv), links it and says how long that took.
      page     Says a page of a case, such as "show i-row-0", and how long that took.
      world    Writes a made-up world to FILE (.csv or .tsv), the true event of each row in its last
               column, the true events in FILE.truth. WORLD is key=value with commas between:
               regime=dense-dirty, dense, sparse, sparse-dirty or sparse-clean, or perDay=NUMBER,
               hardness=0..1; n=REPORTS; seed=NUMBER; and shares 0..1 of what else it holds:
               missing (coordinates), nights, sums, relays, joint (reports of several events).
      fuzz     Reads files changed at random until so many rows (--rows, usually 1,000,000) have
               gone through every reader: --file FILE... to start from, --seed NUMBER.
      speed    Measures taking in a million rows of CSV through a mapping and files of UCDP GED, by
               parts and with the journal, reading a view back, and the memory held while 10,000 to
               1,000,000 generated rows go in. Takes some minutes.
      desk     Serves a dense, dirty world of 200,000 reports, or of so many as --reports says, and
               measures first answer, listings, many readers at a time, and decisions.
      micro    JMH benchmarks of hashing.

      Example: ./trucewatch bench quality --case ../shared/cases/durand-line-2025 --format csv
      """;

  private Bench() {}

  /// Runs what the arguments name; prints figures to standard output. Exits with 2 for words that
  /// are not understood or a folder without labels.
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("micro")) {
      org.openjdk.jmh.Main.main(
          List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
      return;
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 5 && arguments[0].equals("pack")) {
      PlacePack.build(Path.of(arguments[2]), Path.of(arguments[4])).forEach(out::println);
      return;
    }
    if (arguments.length == 3 && arguments[0].equals("map")) {
      out.println(PlacePack.drawMap(Path.of(arguments[2])));
      return;
    }
    int exit = run(List.of(arguments), out, System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
    String suite = arguments.isEmpty() ? "" : arguments.getFirst();
    if (suite.equals("fuzz")) {
      return fuzz(arguments.subList(1, arguments.size()), out, err);
    }
    if (!List.of("quality", "places", "speed", "world", "linkage", "file", "page", "desk")
        .contains(suite)) {
      err.print(USAGE);
      return arguments.isEmpty() || arguments.contains("--help") ? 0 : 2;
    }
    try {
      List<String> words = arguments.subList(1, arguments.size());
      switch (suite) {
        case "linkage" -> LinkageCommand.run(words, out);
        case "world" -> WorldFiles.run(words, out);
        case "file" -> WorldFiles.link(words, out);
        case "page" -> WorldFiles.page(words, out);
        case "desk" -> desk(words, out);
        default -> {
          Request request = Request.parse(words);
          List<Figure> figures = measure(suite, request);
          out.print(request.csv ? Figure.csv(figures) : Figure.table(figures));
        }
      }
      return 0;
    } catch (IllegalArgumentException problem) {
      err.println("bench: " + problem.getMessage());
      err.print(USAGE);
      return 2;
    }
  }

  private static void desk(List<String> words, PrintStream out) throws IOException {
    int reports = 200_000;
    boolean csv = false;
    for (int i = 0; i + 1 < words.size(); i += 2) {
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "--reports" -> reports = Integer.parseInt(value);
        case "--format" -> csv = isCsv(value);
        default ->
            throw new IllegalArgumentException("there is no option \"" + words.get(i) + "\".");
      }
    }
    List<Figure> figures = DeskSpeed.measure(reports);
    out.print(csv ? Figure.csv(figures) : Figure.table(figures));
  }

  private static int fuzz(List<String> words, PrintStream out, PrintStream err) throws IOException {
    List<Path> files = new ArrayList<>();
    long rows = 1_000_000;
    long seed = 1;
    boolean csv = false;
    try {
      for (int i = 0; i + 1 < words.size(); i += 2) {
        String value = words.get(i + 1);
        switch (words.get(i)) {
          case "--file" -> files.add(Request.existing(value));
          case "--rows" -> rows = Long.parseLong(value);
          case "--seed" -> seed = Long.parseLong(value);
          case "--format" -> csv = isCsv(value);
          default ->
              throw new IllegalArgumentException("there is no option \"" + words.get(i) + "\".");
        }
      }
      if (files.isEmpty() || words.size() % 2 != 0) {
        throw new IllegalArgumentException("fuzz needs files to start from: --file FILE.");
      }
    } catch (IllegalArgumentException problem) {
      err.println("bench: " + problem.getMessage());
      err.print(USAGE);
      return 2;
    }
    List<Figure> figures = Fuzz.run(files, rows, seed);
    out.print(csv ? Figure.csv(figures) : Figure.table(figures));
    boolean failed =
        figures.stream().anyMatch(f -> f.metric().equals("exceptions") && f.value() > 0);
    return failed ? 1 : 0;
  }

  private static List<Figure> measure(String suite, Request request) throws IOException {
    if (suite.equals("speed")) {
      List<Figure> figures = new ArrayList<>(ImportSpeed.measure(request.ged));
      figures.addAll(JournalSpeed.measure(request.ged));
      return figures;
    }
    boolean places = suite.equals("places");
    List<Figure> figures = new ArrayList<>();
    for (Path folder : request.cases) {
      figures.addAll(
          places ? PlaceQuality.scoreCase(folder) : CaseQuality.score(folder, request.asOf));
    }
    for (Path file : request.ged) {
      figures.addAll(places ? PlaceQuality.scoreGed(file) : GedQuality.score(file));
    }
    for (String world : request.worlds) {
      figures.addAll(WorldQuality.score(world, new OurLinker()));
    }
    if (places) {
      figures.addAll(BorderSpeed.measure());
    }
    return figures;
  }

  /// What is to be scored.
  private record Request(
      List<Path> cases,
      List<Path> ged,
      List<String> worlds,
      Optional<LocalDate> asOf,
      boolean csv) {

    static Request parse(List<String> words) {
      List<Path> cases = new ArrayList<>();
      List<Path> ged = new ArrayList<>();
      List<String> worlds = new ArrayList<>();
      Optional<LocalDate> asOf = Optional.empty();
      boolean csv = false;
      for (int i = 0; i < words.size(); i += 2) {
        String option = words.get(i);
        if (i + 1 == words.size()) {
          throw new IllegalArgumentException("\"" + option + "\" needs a value after it.");
        }
        String value = words.get(i + 1);
        switch (option) {
          case "--case" -> cases.add(existing(value));
          case "--ged" -> ged.add(existing(value));
          case "--generator" -> worlds.add(value);
          case "--as-of" -> asOf = Optional.of(day(value));
          case "--format" -> csv = isCsv(value);
          default -> throw new IllegalArgumentException("there is no option \"" + option + "\".");
        }
      }
      if (cases.isEmpty() && ged.isEmpty() && worlds.isEmpty()) {
        cases.add(existing("examples/durand-line-2025"));
        asOf = asOf.or(() -> Optional.of(LocalDate.of(2025, 10, 31)));
      }
      return new Request(cases, ged, worlds, asOf, csv);
    }

    private static Path existing(String name) {
      Path path = Path.of(name);
      if (!Files.exists(path)) {
        throw new IllegalArgumentException("there is no file or folder \"" + name + "\".");
      }
      return path;
    }

    private static LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (java.time.format.DateTimeParseException problem) {
        throw new IllegalArgumentException(
            "\"" + text + "\" is not a day; write it as 2025-10-31.", problem);
      }
    }
  }

  /// Whether a form of printing is the comma-separated one.
  static boolean isCsv(String form) {
    return switch (form) {
      case "csv" -> true;
      case "table" -> false;
      default ->
          throw new IllegalArgumentException("\"" + form + "\" is not a form: csv or table.");
    };
  }
}
