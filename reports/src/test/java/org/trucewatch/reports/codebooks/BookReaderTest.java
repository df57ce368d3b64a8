package org.trucewatch.reports.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;
import org.trucewatch.claims.codebook.ActorId;
import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;
import org.trucewatch.reports.table.Flaw;

/// Reading codebooks: what is sound goes in, all else is a flaw with its place and what to do.
class BookReaderTest {
  private static final Codebooks SHIPPED = Codebooks.shipped();
  private static final String WORDS =
      """
      # codebook: my-words
      # version: 2
      # kind: event words
      # title: Words of ours
      # source: our field office
      # licence: CC0
      word,class,type
      barrage,SHELLING,SHELLING
      """;
  private static final String ACTORS_HEAD =
      """
      # codebook: my-actors
      # version: 1
      # kind: actors
      # title: Actors of ours
      # source: our field office
      # licence: CC0
      actor,title,class,country,within,source
      """;
  private static final String NAMES =
      """
      # codebook: my-names
      # version: 1
      # kind: actor names
      # title: Names of ours
      # source: our field office
      # licence: CC0
      actor,name,language,used_by,from,to,source
      """;

  private static Reading read(String text) {
    return Codebooks.read("mine.csv", text, SHIPPED);
  }

  private static String flaw(String text) {
    Reading reading = read(text);
    assertThat(reading.isSound()).isFalse();
    return reading.flaws().getFirst().message();
  }

  @Test
  void aCodebookSaysWhatItIs() {
    Book book = read(WORDS).book().orElseThrow();
    assertThat(book.header().name()).isEqualTo("my-words/2");
    assertThat(book.header().kind()).isEqualTo(Codebook.Kind.EVENT_WORDS);
    assertThat(book.header().provenance().licence()).isEqualTo("CC0");
    assertThat(book.text()).isEqualTo(WORDS);
  }

  @Test
  void itIsReadTheSameAfterASpreadsheetSavedIt() {
    String saved = "\uFEFF" + WORDS.replace("\n", ",,\r\n").replace("class,type,,", "class,type");
    saved = saved.replace("SHELLING,SHELLING,,", "SHELLING,SHELLING");
    saved = saved.replace("# title: Words of ours,,", "\"# title: Words, ours\",,");
    Book book = read(saved).book().orElseThrow();
    assertThat(book.header().title()).isEqualTo("Words, ours");
    assertThat(book.contents()).isEqualTo(read(WORDS).book().orElseThrow().contents());
  }

  @Test
  void wordsOfAUserStandBeforeTheShippedOnes() {
    var barrage = new EventType("rocket barrage");
    var air = new EventType("air barrage");
    assertThat(SHIPPED.inForce().eventClass(air)).isEqualTo(EventClass.AERIAL);
    var mine = SHIPPED.with(read(WORDS).book().orElseThrow());
    assertThat(mine.inForce().eventClass(air)).isEqualTo(EventClass.SHELLING);
    assertThat(mine.inForce().eventClass(barrage)).isEqualTo(EventClass.SHELLING);
    assertThat(mine.inForce().names()).startsWith("my-words/2");
  }

  @Test
  void aLaterVersionTakesThePlaceOfTheEarlier() {
    var one = SHIPPED.with(read(WORDS).book().orElseThrow());
    String later = WORDS.replace("version: 2", "version: 3").replace("barrage", "salvo");
    var two = one.with(read(later).book().orElseThrow());
    assertThat(two.list()).hasSameSizeAs(one.list());
    assertThat(two.inForce().eventClass(new EventType("barrage"))).isEqualTo(EventClass.OTHER);
  }

  @Test
  void flawsSayWhereAndWhatToDo() {
    assertThat(flaw(""))
        .isEqualTo(
            "mine.csv: The file holds no table. The file was not read. " + BookHeader.EXAMPLE);
    assertThat(flaw(WORDS.replace("# version: 2\n", "")))
        .startsWith("mine.csv: The line \"# version: …\" is missing.");
    assertThat(flaw(WORDS.replace("event words", "swear words")))
        .startsWith("mine.csv, line 3: \"swear words\" is no kind of codebook.")
        .contains("actor names");
    assertThat(flaw(WORDS.replace("my-words", "My Words")))
        .startsWith("mine.csv, line 1: \"My Words\" cannot be a codebook's id.");
    assertThat(flaw(WORDS.replace("word,class", "stem,class")))
        .startsWith("mine.csv, line 7, column word: A codebook of event words needs the column");
    assertThat(flaw(WORDS.replace("SHELLING,SHELLING", "FLYING,")))
        .startsWith("mine.csv, line 8, column class: \"FLYING\" is none of the words");
    assertThat(flaw(WORDS.replace("SHELLING,SHELLING", "SHELLING,BARRAGE")))
        .startsWith("mine.csv, line 8, column type: No codebook in force lists the kind of event");
    assertThat(flaw(WORDS + "barrage,AERIAL,\n"))
        .startsWith("mine.csv, line 9, column word: An earlier row gives this word another class");
    assertThat(flaw(WORDS + "Shelling,AERIAL,\n"))
        .startsWith(
            "mine.csv, line 9, column word: This is the name of a kind of event, which has");
    assertThat(flaw(WORDS + "a,b\n")).startsWith("mine.csv, line 9: The row has 2 cells");
    assertThat(flaw(WORDS + "\"a,b\n")).contains("quotation marks do not pair up");
    assertThat(flaw(WORDS + "sal\u202evo,AERIAL,\n"))
        .startsWith("mine.csv, line 9, column word: The cell holds characters that do not show");
  }

  @Test
  void aWordMayMeanSeveralKindsOfOneClass() {
    Contents contents =
        read(WORDS + "barrage,SHELLING,MISSILE_ROCKET\n").book().orElseThrow().contents();
    assertThat(((Contents.Words) contents).words())
        .extracting(word -> word.type().map(EventType::name).orElse(""))
        .containsExactly("shelling", "missile rocket");
  }

  @Test
  void anActorMayBePartOfAnother() {
    String book = ACTORS_HEAD + "mine,Mine,NON_STATE_ARMED,XX,ttp,test\n";
    Contents contents = read(book).book().orElseThrow().contents();
    assertThat(((Contents.Actors) contents).actors())
        .singleElement()
        .satisfies(actor -> assertThat(actor.within()).contains(new ActorId("ttp")));
    assertThat(flaw(ACTORS_HEAD + "mine,Mine,NON_STATE_ARMED,XX,The Others,test\n"))
        .contains("column within")
        .contains("cannot be an actor's id");
  }

  @Test
  void namesThatContradictAreAFlawUnlessUserOrTimeTellsThemApart() {
    String first = NAMES + "ttp,guests,en,,,,\n";
    assertThat(read(first).isSound()).isTrue();
    assertThat(flaw(first + "pk-state,Guests,en,,,,\n"))
        .startsWith("mine.csv, line 9, column name: An earlier row gives this name to another");
    assertThat(read(first + "pk-state,guests,en,af-dfa,,,\n").isSound()).isTrue();
    assertThat(flaw(NAMES + "nobody-known,guests,en,,,,\n"))
        .startsWith("mine.csv, line 8, column actor: No codebook in force lists the actor");
    assertThat(flaw(NAMES + "ttp,guests,en,,2025-13-01,,\n"))
        .startsWith("mine.csv, line 8, column from: \"2025-13-01\" is no day.");
    assertThat(flaw(NAMES + "ttp,guests,en,,2025-02-01,2025-01-01,\n"))
        .startsWith("mine.csv, line 8, column to: The end lies before the start.");
    assertThat(flaw(NAMES + "ttp,guests,english!,,,,\n")).contains("is no code of a language");
  }

  @Test
  void aPartysLabelIsItsWordAlone() {
    var aliases = SHIPPED.aliases();
    var day = LocalDate.of(2025, 10, 9);
    var state = Set.of(new ActorId("pk-state"));
    assertThat(aliases.identify("Fitna al-Khawarij", day, state).actors())
        .containsExactly(new ActorId("ttp"));
    assertThat(aliases.identify("Fitna al-Khawarij", day, Set.of()).actors()).isEmpty();
    assertThat(aliases.identify("Fitna al-Khawarij", LocalDate.of(2023, 1, 1), state).actors())
        .isEmpty();
    assertThat(aliases.membership("Government of Pakistan", day))
        .containsExactly(new ActorId("pk-state"));
  }

  @Test
  void everyActorOfTheShippedCaseHasANameAndEveryLanguageIsOne() {
    var aliases = SHIPPED.aliases();
    var languages = new TreeSet<String>();
    aliases
        .actors()
        .keySet()
        .forEach(id -> {
          assertThat(aliases.namesOf(id)).as(id.text()).isNotEmpty();
          aliases.namesOf(id).forEach(name -> languages.add(name.language()));
        });
    assertThat(languages).contains("ar", "en", "fa", "ps", "tr", "ur");
  }

  @Test
  void filesThatAreNoTextOrTooLargeAreRefused(@TempDir Path folder) throws IOException {
    Path latin =
        Files.write(
            folder.resolve("latin.csv"),
            WORDS.replace("barrage", "barragé").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Codebooks.read(latin, SHIPPED).flaws().getFirst().message()).contains("not UTF-8");
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThat(Codebooks.read(empty, SHIPPED).flaws()).hasSize(1);
    Path big = folder.resolve("big.csv");
    Files.writeString(big, WORDS + "x,AERIAL,\n".repeat(1_000_000));
    assertThat(Codebooks.read(big, SHIPPED).flaws().getFirst().message()).contains("8 MiB");
    assertThat(read(WORDS + "x,AERIAL,\n".repeat(30_000)).flaws().getFirst().message())
        .contains("at most 20000 rows");
  }

  @Test
  void anythingElseGivesFlawsAndNeverAnException() {
    var random = new Random(5);
    List<String> seeds =
        List.of(WORDS, NAMES + "ttp,guests,en,,,,\n", shipped("event-types-acled"));
    for (int i = 0; i < 6_000; i++) {
      var text = new StringBuilder(seeds.get(i % seeds.size()));
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        mutate(text, random);
      }
      Reading reading = read(text.toString());
      assertThat(reading.book().isPresent() || !reading.flaws().isEmpty()).isTrue();
      for (Flaw one : reading.flaws()) {
        assertThat(one.message()).isNotBlank();
      }
    }
  }

  private static String shipped(String id) {
    return SHIPPED.find(id).orElseThrow().text();
  }

  private static void mutate(StringBuilder text, Random random) {
    String signs = ",\"\n\r#:;=\u0000\u202e\uD800é٣-";
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
      case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
      case 2 -> text.insert(at, text.substring(0, Math.min(text.length(), 200)));
      default -> {
        if (at < text.length()) {
          text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
        }
      }
    }
  }
}
