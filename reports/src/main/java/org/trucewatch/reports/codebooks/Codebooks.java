package org.trucewatch.reports.codebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.trucewatch.claims.codebook.ActorClasses;
import org.trucewatch.claims.codebook.ActorName;
import org.trucewatch.claims.codebook.Aliases;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.claims.codebook.Correspondence;
import org.trucewatch.claims.codebook.Crosswalk;
import org.trucewatch.claims.codebook.DatePrecisions;
import org.trucewatch.claims.codebook.EventKind;
import org.trucewatch.claims.codebook.EventTypes;
import org.trucewatch.claims.codebook.EventWord;
import org.trucewatch.claims.codebook.InForce;
import org.trucewatch.claims.codebook.KnownActor;
import org.trucewatch.claims.codebook.Means;
import org.trucewatch.claims.codebook.WherePrecisions;

/// The door of the codebooks: those that are shipped, and with them those that a case adds.
///
/// Immutable. What a case adds stands before what is shipped, so its rows win; a codebook with the
/// id of an earlier one takes its place.
public final class Codebooks {
  /// The shipped codebooks, in the order in which they are listed.
  private static final List<String> SHIPPED =
      List.of(
          "event-types",
          "event-words",
          "event-types-acled",
          "event-types-ucdp",
          "event-types-plover",
          "event-types-cameo",
          "date-precision-ucdp",
          "date-precision-acled",
          "where-precision-ucdp",
          "where-precision-acled",
          "means",
          "means-plover",
          "means-acled",
          "actor-classes-acled",
          "actor-classes-ucdp",
          "actors-durand-line",
          "actor-names-durand-line");

  private final List<Book> books;

  private Codebooks(List<Book> books) {
    this.books = List.copyOf(books);
  }

  /// The codebooks that the program ships.
  public static Codebooks shipped() {
    return Shipped.BOOKS;
  }

  /// Reads a codebook from a file.
  ///
  /// @param known the codebooks in force, for the actors that names may refer to
  /// @throws IOException if the disk or the file system fails
  public static Reading read(Path path, Codebooks known) throws IOException {
    return BookFile.read(path, known);
  }

  /// Reads a codebook from its text.
  ///
  /// @param fileName what to call it in flaws
  /// @param known the codebooks in force, for the actors that names may refer to
  public static Reading read(String fileName, String text, Codebooks known) {
    return BookReader.read(fileName, text, known);
  }

  /// These and one more. It stands before the others; one with the same id gives way.
  public Codebooks with(Book added) {
    var list = new ArrayList<Book>();
    list.add(added);
    books.stream()
        .filter(book -> !book.header().id().equals(added.header().id()))
        .forEach(list::add);
    return new Codebooks(list);
  }

  /// All codebooks, those that were added last first.
  public List<Book> list() {
    return books;
  }

  /// The codebook with this id, if there is one.
  public Optional<Book> find(String id) {
    return books.stream().filter(book -> book.header().id().equals(id)).findFirst();
  }

  /// Our kinds of events, and what they are elsewhere.
  public EventTypes eventTypes() {
    String subject = "event type";
    return new EventTypes(
        kinds(),
        crosswalk(subject, "ACLED"),
        crosswalk(subject, "UCDP"),
        crosswalk(subject, "PLOVER"),
        crosswalk(subject, "CAMEO"));
  }

  /// How exactly dates are known, here and elsewhere.
  public DatePrecisions datePrecision() {
    String subject = "date precision";
    return new DatePrecisions(crosswalk(subject, "UCDP"), crosswalk(subject, "ACLED"));
  }

  /// How exactly places are known, here and elsewhere.
  public WherePrecisions wherePrecision() {
    String subject = "place precision";
    return new WherePrecisions(crosswalk(subject, "UCDP"), crosswalk(subject, "ACLED"));
  }

  /// What actors are, here and elsewhere.
  public ActorClasses actorClasses() {
    String subject = "actor class";
    return new ActorClasses(crosswalk(subject, "ACLED"), crosswalk(subject, "UCDP"));
  }

  /// Weapons and other means, here and elsewhere.
  public Means means() {
    List<Means.Mean> list =
        contents(Contents.Weapons.class).flatMap(weapons -> weapons.means().stream()).toList();
    return new Means(list, crosswalk("means", "PLOVER"), crosswalk("means", "ACLED"));
  }

  /// Actors and their names.
  public Aliases aliases() {
    List<KnownActor> actors =
        contents(Contents.Actors.class).flatMap(some -> some.actors().stream()).toList();
    List<ActorName> names =
        contents(Contents.Names.class).flatMap(some -> some.names().stream()).toList();
    return Aliases.of(actors, names);
  }

  /// What linkage reads of all this.
  public InForce inForce() {
    List<EventWord> words =
        contents(Contents.Words.class).flatMap(some -> some.words().stream()).toList();
    List<String> names =
        books.stream().map(Book::header).filter(Codebooks::isLinked).map(Codebook::name).toList();
    return new InForce(kinds(), words, aliases(), names);
  }

  /// Whether linkage reads codebooks of this kind.
  private static boolean isLinked(Codebook header) {
    return switch (header.kind()) {
      case EVENT_TYPES, EVENT_WORDS, ACTORS, ACTOR_NAMES -> true;
      case MEANS, CORRESPONDENCE -> false;
    };
  }

  private List<EventKind> kinds() {
    return contents(Contents.Types.class).flatMap(types -> types.kinds().stream()).toList();
  }

  private Crosswalk crosswalk(String subject, String scheme) {
    var rows = new ArrayList<Correspondence>();
    var names = new ArrayList<String>();
    for (Book book : books) {
      if (book.contents() instanceof Contents.Terms(Crosswalk one)
          && one.subject().equals(subject)
          && one.scheme().equals(scheme)) {
        rows.addAll(one.rows());
        names.add(one.name());
      }
    }
    return new Crosswalk(String.join(", ", names), subject, scheme, rows);
  }

  private <C extends Contents> Stream<C> contents(Class<C> kind) {
    return books.stream().map(Book::contents).filter(kind::isInstance).map(kind::cast);
  }

  /// Read once, when first asked for.
  private static final class Shipped {
    private static final Codebooks BOOKS = read();

    private static Codebooks read() {
      var books = new ArrayList<Book>();
      for (String id : SHIPPED) {
        String file = id + ".csv";
        Reading reading = BookReader.read(file, text(file), new Codebooks(books));
        if (!reading.isSound()) {
          throw new IllegalStateException(
              "The shipped codebook " + file + " is not sound: " + reading.flaws());
        }
        books.add(reading.book().orElseThrow());
      }
      return new Codebooks(books);
    }

    private static String text(String file) {
      try (InputStream in =
          Objects.requireNonNull(Codebook.class.getResourceAsStream(file), file)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("A codebook in the program cannot be read.", e);
      }
    }
  }
}
