package org.trucewatch.claims;

/// A text kept whole beside the record, such as the file of agreements, until a later stage reads
/// it.
///
/// @param name file name
/// @param text its content
public record Document(String name, String text) implements Item {
  public Document {
    name = Text.identifier(name, "document name");
  }
}
