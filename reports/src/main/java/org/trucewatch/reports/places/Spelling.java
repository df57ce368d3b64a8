package org.trucewatch.reports.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names made comparable across spellings and scripts.
///
/// *Folding* gives small Latin letters and digits, words parted by one space, no accents, hyphens
/// or apostrophes; Arabic-script and Cyrillic letters are replaced from a table (`letters-1.tsv`),
/// others stay as they are. Folding a folded name changes nothing.
///
/// The *skeleton* is what tends to survive a change of script: the first sound and the consonants.
/// Arabic script writes no short vowels, and its letters for w and y are also long vowels, so
/// vowels, w, v, y and h count only where a name starts with one. Sounds that transliterations mix
/// up (q, k, c, kh; gh, g; z, s; zh, j; dh, d; th, t) are one class. A letter with two readings,
/// such as the Pashto letter read kh or sh, gives two skeletons.
///
/// Two names match if they share a skeleton; the relation is symmetric and does not depend on the
/// order in which names arrive. Why not ICU: see `docs/dependencies.md`.
final class Spelling {
  /// Longest name that is folded; the rest is cut, so that no input costs more than this.
  static final int MAX_LENGTH = 120;

  private static final int MAX_READINGS = 8;

  /// Letter to its readings, each a run of Latin letters.
  private static final Map<Integer, List<String>> LETTERS = letters();

  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ar", "er", "as", "es", "ash", "esh", "ach", "ech", "at", "et", "ad",
          "ed", "adh", "edh", "an", "en", "az", "ez", "ath", "eth");

  /// The article as Arabic script writes it; the name is read with and without it.
  private static final Pattern GLUED_ARTICLE = Pattern.compile("\\bal(?=\\w{2})");

  private Spelling() {}

  /// The folded form: every letter in its first reading.
  static String fold(String name) {
    return readings(name).getFirst();
  }

  /// Every reading of the name, folded; the first is the usual one. In Arabic script a leading al
  /// may be an article or part of the name, so it is read both ways.
  static List<String> readings(String name) {
    String cut = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    if (isAscii(cut)) {
      return List.of(foldAscii(cut));
    }
    String plain = Normalizer.normalize(cut, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<StringBuilder> built = new ArrayList<>(List.of(new StringBuilder()));
    int[] points = plain.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean first = i == 0 || !isPart(points[i - 1]);
      append(built, points[i], first);
    }
    var readings = new LinkedHashSet<String>();
    boolean arabic = plain.codePoints().anyMatch(Spelling::isArabic);
    for (StringBuilder one : built) {
      String reading = tidy(one);
      readings.add(reading);
      if (arabic) {
        readings.add(GLUED_ARTICLE.matcher(reading).replaceAll("al "));
      }
    }
    return List.copyOf(readings);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The same as the long way for names in ASCII, which most are.
  private static String foldAscii(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 32));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (!isMark(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  private static void append(List<StringBuilder> built, int point, boolean first) {
    if (isMark(point)) {
      return;
    }
    List<String> options = LETTERS.getOrDefault(first ? -point : point, LETTERS.get(point));
    if (options == null) {
      String letter = Character.isLetterOrDigit(point) ? Character.toString(point) : " ";
      built.forEach(one -> one.append(letter));
      return;
    }
    int held = built.size();
    for (int k = 1; k < options.size() && built.size() < MAX_READINGS; k++) {
      for (int i = 0; i < held && built.size() < MAX_READINGS; i++) {
        built.add(new StringBuilder(built.get(i)).append(options.get(k)));
      }
    }
    for (int i = 0; i < held; i++) {
      built.get(i).append(options.getFirst());
    }
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  /// Accents, vowel signs, joiners and apostrophes: they part no words and stand for nothing.
  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      case Character.MODIFIER_LETTER -> true;
      default -> "'’‘`´ʼ\"ـ".indexOf(point) >= 0;
    };
  }

  private static String tidy(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }

  /// The skeletons of a name, one for each reading; empty for a name without letters.
  static Set<String> skeletons(String name) {
    var skeletons = new LinkedHashSet<String>();
    readings(name).forEach(reading -> skeletons.add(skeletonOf(withoutArticle(reading))));
    skeletons.remove("");
    return skeletons;
  }

  /// The folded name without an Arabic article in front of any word: "al raqqa", "ar raqqa" and
  /// "alraqqa" from Arabic script become "raqqa".
  static String withoutArticle(String folded) {
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
    String[] words = folded.split(" ", -1);
    var kept = new ArrayList<String>(words.length);
    for (int i = 0; i < words.length; i++) {
      boolean article =
          i + 1 < words.length && ARTICLES.contains(words[i]) && leads(words[i], words[i + 1]);
      if (!article) {
        kept.add(words[i]);
      }
    }
    return String.join(" ", kept);
  }

  /// "al" and "el" stand before any word, the others before the sound they took on.
  private static boolean leads(String article, String word) {
    return article.endsWith("l") || word.startsWith(article.substring(1));
  }

  private static boolean isArabic(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC;
  }

  /// The skeleton of a folded name.
  static String skeletonOf(String name) {
    String folded = name.replace("dzh", "j");
    var out = new StringBuilder(folded.length());
    char last = 0;
    int length = folded.length();
    for (int i = 0; i < length; i++) {
      char c = folded.charAt(i);
      if (c == ' ') {
        last = 0;
        continue;
      }
      boolean digraph = i + 1 < length && folded.charAt(i + 1) == 'h' && "kgsctdpz".indexOf(c) >= 0;
      char sound = digraph ? digraph(c) : out.isEmpty() ? initial(c) : inner(c);
      if (sound != 0 && sound != last) {
        out.append(sound);
      }
      last = sound;
      i += digraph ? 1 : 0;
    }
    return out.toString();
  }

  private static char digraph(char c) {
    return switch (c) {
      case 'k' -> 'k';
      case 's' -> 'S';
      case 'c' -> 'C';
      case 'z' -> 'j';
      case 'p' -> 'f';
      default -> c;
    };
  }

  private static char initial(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> 'a';
      case 'v' -> 'w';
      default -> c == 'h' || c == 'y' || c == 'w' ? c : inner(c);
    };
  }

  private static char inner(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'v', 'h' -> 0;
      case 'q', 'c', 'x' -> 'k';
      case 'z' -> 's';
      default -> c;
    };
  }

  private static Map<Integer, List<String>> letters() {
    var letters = new HashMap<Integer, List<String>>();
    for (String[] row : PackedFile.table("letters-1.tsv")) {
      int point = row[0].codePointAt(0);
      boolean first = row[0].length() > Character.charCount(point);
      letters.put(first ? -point : point, List.of(row[1].split("\\|", -1)));
    }
    return letters;
  }

  /// How alike two folded names are, 0 to 1: one minus the edits (letter dropped, added, replaced,
  /// two neighbours swapped) over the length of the longer.
  static double likeness(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return longer == 0 ? 1 : 1 - (double) edits(a, b) / longer;
  }

  /// A folded name with letters that transliterations mix up made one: "quetta" and "kuith", from
  /// Urdu, become "kuita" and "kuit".
  static String plain(String folded) {
    var out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char plain =
          switch (c) {
            case 'q', 'c' -> 'k';
            case 'o', 'w', 'v' -> 'u';
            case 'e', 'y' -> 'i';
            case 'z' -> 's';
            default -> c;
          };
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      boolean silent =
          plain == 'h' && !out.isEmpty() && (i == folded.length() - 1 || "aiu".indexOf(last) < 0);
      if (!silent && plain != last) {
        out.append(plain);
      }
    }
    return out.toString();
  }

  /// Optimal string alignment distance.
  static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }
}
