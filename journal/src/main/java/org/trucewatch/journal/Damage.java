package org.trucewatch.journal;

/// One thing that is not as it was written, and where.
///
/// @param first number of the first entry concerned; 0 if it is not about single entries
/// @param last number of the last entry concerned
/// @param subject kind and id of what the entry holds, such as `claim c0001`, as far as it can be
///   read; empty otherwise
/// @param fault what kind of damage
/// @param expected what should be there, such as a hash; may be empty
/// @param found what is there; may be empty
public record Damage(
    long first, long last, String subject, Fault fault, String expected, String found) {

  /// Kinds of damage.
  public enum Fault {
    /// The file cannot be opened as a case.
    FILE("The file cannot be opened as a case"),
    /// The storage engine finds fault with the structure of its file.
    STRUCTURE("The structure of the file is damaged"),
    /// The head cannot be read.
    HEAD_UNREADABLE("The head cannot be read"),
    /// The head says another size.
    SIZE("The head names another number of entries"),
    /// The head says another last hash.
    LAST_HASH("The head names another last hash"),
    /// The head says another Merkle root.
    ROOT("The head names another Merkle root"),
    /// Entries are not there.
    MISSING("is missing"),
    /// Entries cannot be read from the file.
    UNREADABLE("cannot be read from the file"),
    /// A number occurs where it should not.
    OUT_OF_ORDER("is out of order"),
    /// An entry comes after the end that the head names.
    AFTER_END("comes after the end"),
    /// The text is not what was hashed.
    HASH("is not what was written: its hash differs"),
    /// An entry does not continue the one before it: one of the two was replaced.
    CHAIN("does not continue the entry before it: one of the two was replaced"),
    /// The text is not in the canonical form.
    NOT_CANONICAL("is not in the canonical form"),
    /// The text is no entry of a known schema.
    NOT_UNDERSTOOD("is not an entry that can be understood"),
    /// The number or kind in the text and in the table differ.
    COLUMN("is filed under another number or kind"),
    /// The table of look-ups does not fit the entries; it can be rebuilt from them.
    LOOK_UP("the table of look-ups, by which ids are found, does not fit the entries");

    private final String words;

    Fault(String words) {
      this.words = words;
    }

    /// What is wrong, in words.
    public String words() {
      return words;
    }
  }

  static Damage ofFile(Fault fault, String expected, String found) {
    return new Damage(0, 0, "", fault, expected, found);
  }

  /// One sentence for the user: where, what, and what was expected and found.
  public String message() {
    StringBuilder out = new StringBuilder();
    if (first > 0) {
      out.append(first == last ? "Entry " + first : "Entries " + first + " to " + last);
      out.append(subject.isEmpty() ? "" : " (" + subject + ")");
      out.append(fault == Fault.LOOK_UP ? ": " : " ");
    }
    out.append(first <= 0 && fault.words().startsWith("is ") ? "Something without a number " : "");
    out.append(first == last ? fault.words() : fault.words().replaceFirst("^is ", "are "));
    if (!expected.isEmpty()) {
      out.append("; expected ").append(shown(expected));
    }
    if (!found.isEmpty()) {
      out.append("; found ").append(shown(found));
    }
    return out.append(out.charAt(out.length() - 1) == '.' ? "" : ".").toString();
  }

  /// What is damaged may hold anything.
  private static String shown(String text) {
    return text.codePoints().anyMatch(Character::isISOControl) ? "unreadable characters" : text;
  }
}
