package org.trucewatch.journal;

import java.util.Locale;

/// How a codebook's value is written in entries: lower case with hyphens.
final class Words {

  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
