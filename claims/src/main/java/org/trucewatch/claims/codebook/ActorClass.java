package org.trucewatch.claims.codebook;

import java.util.Locale;

/// What an actor is. A word for its nature, not a judgement on it.
public enum ActorClass {
  /// Forces of a recognised state: military, police, intelligence.
  STATE_FORCES,
  /// Those who govern without being recognised as the government.
  DE_FACTO_AUTHORITY,
  /// An organised armed group.
  NON_STATE_ARMED,
  /// An armed group of a community: tribal, ethnic, local.
  COMMUNITY_MILITIA,
  /// Forces of a state, or of an organisation of states, outside its own territory.
  EXTERNAL_FORCE,
  /// Somebody operated something, and it is not known who.
  UNKNOWN_OPERATOR,
  /// People who are no party to the fighting.
  CIVILIAN,
  /// People who protest, also violently.
  PROTESTER;

  /// The class as a file writes it: lower case with spaces.
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Whether it governs: UCDP's "government".
  boolean governs() {
    return this == STATE_FORCES || this == DE_FACTO_AUTHORITY || this == EXTERNAL_FORCE;
  }

  boolean isOrganisedGroup() {
    return this == NON_STATE_ARMED || this == COMMUNITY_MILITIA;
  }
}
