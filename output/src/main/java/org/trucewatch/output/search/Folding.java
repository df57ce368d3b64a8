package org.trucewatch.output.search;

import java.text.Normalizer;

/// Makes one text of spellings that readers of Arabic script take for the same: Arabic, Persian,
/// Urdu and Pashto write some letters with other signs, and leave vowels and joiners out or not.
final class Folding {
  private Folding() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> c < 0x300)) {
      return text;
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var folded = new StringBuilder(plain.length());
    plain
        .codePoints()
        .forEach(point -> {
          if (!isLeftOut(point)) {
            folded.appendCodePoint(fold(point));
          }
        });
    return folded.toString();
  }

  /// Vowel signs, the long stroke and joiners.
  private static boolean isLeftOut(int point) {
    return (point >= 0x064b && point <= 0x065f)
        || point == 0x0670
        || point == 0x0640
        || point == 0x200c
        || point == 0x200d;
  }

  private static int fold(int point) {
    return switch (point) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ي', 'ى', 'ې', 'ۍ', 'ئ', 'ے' -> 'ی';
      case 'ك', 'ګ' -> point == 'ګ' ? 'گ' : 'ک';
      case 'ة', 'ۀ', 'ە', 'ہ', 'ھ' -> 'ه';
      case 'ؤ' -> 'و';
      default -> foldDigit(point);
    };
  }

  private static int foldDigit(int point) {
    if (point >= 0x0660 && point <= 0x0669) {
      return '0' + point - 0x0660;
    }
    return point >= 0x06f0 && point <= 0x06f9 ? '0' + point - 0x06f0 : point;
  }
}
