package org.trucewatch.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.Statement;
import org.trucewatch.reports.table.Flaw;
import org.trucewatch.reports.table.Flaw.Kind;
import org.trucewatch.reports.table.ReadSettings;
import org.trucewatch.reports.table.Sink;
import org.trucewatch.reports.table.Tally;

/// What a file gave, for tests to look at.
public record Reading(
    Tally tally, List<Item> items, List<Flaw> flaws, List<Sink.Progress> progress) {

  public static Reading of(Path path) {
    return of(path, ReadSettings.DEFAULT);
  }

  public static Reading of(Path path, ReadSettings settings) {
    var items = new ArrayList<Item>();
    var flaws = new ArrayList<Flaw>();
    var progress = new ArrayList<Sink.Progress>();
    var sink =
        new Sink() {
          @Override
          public void item(Item item) {
            items.add(item);
          }

          @Override
          public void flaw(Flaw flaw) {
            flaws.add(flaw);
          }

          @Override
          public void progress(Progress at) {
            progress.add(at);
          }
        };
    try {
      return new Reading(Reports.read(path, settings, sink), items, flaws, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the text to a file of this name in the folder, and reads the file.
  public static Reading ofText(Path folder, String name, String text) {
    return of(write(folder, name, text.getBytes(StandardCharsets.UTF_8)));
  }

  public static Reading ofBytes(Path folder, String name, byte[] bytes) {
    return of(write(folder, name, bytes));
  }

  public static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Source> sources() {
    return all(Source.class);
  }

  public List<Report> reports() {
    return all(Report.class);
  }

  public List<Claim> claims() {
    return all(Claim.class);
  }

  public List<Statement> statements() {
    return all(Statement.class);
  }

  public Claim claim() {
    return claims().getFirst();
  }

  public List<Kind> kinds() {
    return flaws.stream().map(Flaw::kind).toList();
  }

  /// The one flaw of a kind.
  public Flaw flaw(Kind kind) {
    var found = flaws.stream().filter(flaw -> flaw.kind() == kind).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " flaws of kind " + kind + " among " + flaws);
    }
    return found.getFirst();
  }

  private <T extends Item> List<T> all(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The text of a file beside the tests.
  public static String resource(String name) {
    try (var in = Objects.requireNonNull(Reading.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The root of the repository.
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder =
          Optional.ofNullable(folder.getParent())
              .orElseThrow(() -> new AssertionError("no repository around the test"));
    }
    return folder;
  }

  /// Something beside the repository that is not part of it; the test is skipped if it is not
  /// there.
  public static Path shared(String name) {
    var named =
        Stream.of(
                Optional.ofNullable(System.getProperty("trucewatch.shared")),
                Optional.ofNullable(System.getenv("TRUCEWATCH_SHARED")))
            .flatMap(Optional::stream)
            .map(Path::of);
    var found =
        Stream.concat(named, Stream.of(root().resolve("../shared")))
            .map(folder -> folder.resolve(name))
            .filter(Files::exists)
            .findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), "skipped: " + name + " is not in a folder \"shared\" beside the tree");
    return found.orElseThrow();
  }
}
