package org.trucewatch.journal;

/// An entry's body is of a schema that this program does not know: a later program wrote it, or it
/// was changed.
final class UnknownSchemaException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownSchemaException(String schema) {
    super("The schema \"" + schema + "\" is not known here.");
  }
}
