package org.trucewatch.output.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words that a long table names by their numbers, numbered as they come.
final class Vocabulary {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Vocabulary(List<String> known) {
    known.forEach(this::number);
  }

  Vocabulary() {
    this(List.of());
  }

  int number(String word) {
    return numbers.computeIfAbsent(word, _ -> numbers.size());
  }

  List<Integer> numbers(List<String> words) {
    List<Integer> list = new ArrayList<>(words.size());
    words.forEach(word -> list.add(number(word)));
    return list;
  }

  List<String> words() {
    return List.copyOf(numbers.keySet());
  }
}
