package org.trucewatch.claims.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How terms and names are compared: without regard to case, accents on Latin letters, spaces and
/// the punctuation between words.
final class Terms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Terms() {}

  /// The form in which two spellings of one term are equal. Letters of the Arabic script that
  /// Persian, Pashto and Urdu keyboards write with different signs become one.
  static String key(String term) {
    String plain = MARKS.matcher(Normalizer.normalize(term, Normalizer.Form.NFKD)).replaceAll("");
    String one = plain.replace('ي', 'ی').replace('ى', 'ی').replace('ې', 'ی').replace('ك', 'ک');
    return BETWEEN.matcher(one.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
