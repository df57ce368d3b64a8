package org.trucewatch.reports.mapped;

import java.util.List;
import java.util.stream.Collectors;

/// A mapping file cannot be used. Holds all mistakes at once.
public final class MappingMistakes extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  public MappingMistakes(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::message).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /// The mistakes, in the order of the file.
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
