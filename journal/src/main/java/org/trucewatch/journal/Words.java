package org.trucewatch.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Constants of codebooks as the words in entries: lower case with hyphens.
final class Words {

  /// Made once for each codebook, in the order of its constants.
  private static final ClassValue<List<String>> OF_CODEBOOK =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> codebook) {
          List<String> words = new ArrayList<>();
          for (Object constant : codebook.getEnumConstants()) {
            words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
          }
          return List.copyOf(words);
        }
      };

  private Words() {}

  static String of(Enum<?> value) {
    return OF_CODEBOOK.get(value.getDeclaringClass()).get(value.ordinal());
  }

  /// The constant with this word.
  ///
  /// @throws IllegalArgumentException if the codebook has none
  static <E extends Enum<E>> E get(String word, Class<E> codebook) {
    int index = OF_CODEBOOK.get(codebook).indexOf(word);
    if (index < 0) {
      throw new IllegalArgumentException("The codebook has no word \"" + word + "\".");
    }
    return codebook.getEnumConstants()[index];
  }
}
