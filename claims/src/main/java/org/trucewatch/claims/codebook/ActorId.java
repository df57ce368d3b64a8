package org.trucewatch.claims.codebook;

import java.util.regex.Pattern;

/// Identifies an actor, whatever it is called.
///
/// @param text lower case letters, digits and hyphens
public record ActorId(String text) implements Comparable<ActorId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_LENGTH = 60;

  public ActorId {
    if (!isActorId(text)) {
      throw new IllegalArgumentException(
          "An actor's id is lower case letters, digits and hyphens, at most 60 characters.");
    }
  }

  /// Whether this may be an actor's id.
  public static boolean isActorId(String text) {
    return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(ActorId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
