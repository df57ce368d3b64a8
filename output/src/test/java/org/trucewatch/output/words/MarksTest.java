package org.trucewatch.output.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a file's reader is told to do gives the text back, whatever it held.
class MarksTest {
  private static final Pattern MARK = Pattern.compile("<U\\+([0-9A-F]{4,6})>");
  private static final int SEED = 20260501;

  @Test
  void harmlessTextStaysAsItIs() {
    assertThat(Marks.of("Kabul, کابل: 3 < 4")).isEqualTo("Kabul, کابل: 3 < 4");
    assertThat(Marks.of("two\nlines\tand a tab")).isEqualTo("two\nlines\tand a tab");
  }

  @Test
  void whatSteersIsShown() {
    assertThat(Marks.of("a\u0000b\u202Ec\rd\uD800e"))
        .isEqualTo("a<U+0000>b<U+202E>c<U+000D>d<U+D800>e");
  }

  @Test
  void aMarkInTheTextItselfIsNotTakenForOurs() {
    assertThat(Marks.of("<U+202E>")).isEqualTo("<U+003C>U+202E>");
    assertThat(undone(Marks.of("<U+202E>"))).isEqualTo("<U+202E>");
  }

  @Test
  void everyTextComesBack() {
    var random = new Random(SEED);
    String alphabet = "<U+202E>;'=\u0000\u202e\u2066\n\r\t\ud83d\ude00\ud800\udc00aک\u200c";
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(undone(Marks.of(text.toString()))).as("seed %d", SEED).isEqualTo(text.toString());
      assertThat(Marks.element(text.toString())).doesNotContain(";");
      assertThat(undone(Marks.element(text.toString()))).isEqualTo(text.toString());
    }
  }

  private static String undone(String marked) {
    return MARK.matcher(marked)
        .replaceAll(mark ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(mark.group(1), 16))));
  }
}
