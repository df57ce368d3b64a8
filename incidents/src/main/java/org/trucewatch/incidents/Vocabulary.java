package org.trucewatch.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/// How rare each word is among the claims: a shared rare word says more than a shared common one.
/// Weights are inverse document frequencies, ln(claims / claims with the word).
final class Vocabulary {
  private final Map<String, Integer> numbers;
  private final double[] idf;

  private Vocabulary(Map<String, Integer> numbers, double[] idf) {
    this.numbers = numbers;
    this.idf = idf;
  }

  /// The numbers of the words, ascending. Numbers follow the alphabet.
  List<Integer> numbers(SortedSet<String> words) {
    List<Integer> found = new ArrayList<>(words.size());
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number != null) {
        found.add(number);
      }
    }
    return List.copyOf(found);
  }

  double idf(int number) {
    return idf[number];
  }

  /// Cosine of two bags of words weighted by rarity: 0 nothing shared, 1 alike.
  double cosine(List<Integer> a, List<Integer> b) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = Integer.compare(a.get(i), b.get(j));
      if (order == 0) {
        shared += idf[a.get(i)] * idf[a.get(i)];
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    double norms = norm(a) * norm(b);
    return norms == 0 ? 0 : shared / norms;
  }

  /// Whether no word tells anything: there is none, or every claim has them all.
  boolean isMute(List<Integer> words) {
    return words.stream().allMatch(word -> idf[word] == 0);
  }

  private double norm(List<Integer> words) {
    double sum = 0;
    for (int word : words) {
      sum += idf[word] * idf[word];
    }
    return Math.sqrt(sum);
  }

  /// Counts words over all claims.
  static final class Builder {
    private final Map<String, Integer> claimsWith = new TreeMap<>();
    private int claims;

    void add(Collection<String> distinctWords) {
      claims++;
      distinctWords.forEach(word -> claimsWith.merge(word, 1, Integer::sum));
    }

    Vocabulary build() {
      Map<String, Integer> numbers = new TreeMap<>();
      double[] idf = new double[claimsWith.size()];
      for (Map.Entry<String, Integer> entry : claimsWith.entrySet()) {
        int number = numbers.size();
        numbers.put(entry.getKey(), number);
        idf[number] = StrictMath.log((double) claims / entry.getValue());
      }
      return new Vocabulary(numbers, idf);
    }
  }
}
