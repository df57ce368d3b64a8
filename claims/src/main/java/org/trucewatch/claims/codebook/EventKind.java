package org.trucewatch.claims.codebook;

import java.util.Locale;
import org.trucewatch.claims.EventClass;
import org.trucewatch.claims.EventType;

/// One of our kinds of events: about the act, not about who acted or how many died.
///
/// @param type its name in words, such as `air strike`
/// @param eventClass the class that linkage compares
/// @param meaning what it is, for people
public record EventKind(EventType type, EventClass eventClass, String meaning) {
  /// Its code: `AIR_STRIKE`.
  public String code() {
    return code(type);
  }

  /// The type with this code.
  public static EventType typeOf(String code) {
    return new EventType(code.strip().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  static String code(EventType type) {
    return type.name().toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
