package org.trucewatch.app.casework;

import java.util.Optional;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Hash;

/// From where a case is looked at.
///
/// @param asOf as of which moment
/// @param policy how contested numbers are shown
/// @param pin which earlier state of the journal, if not the present one
public record Moment(AsOf asOf, Policy policy, Optional<Pin> pin) {

  /// The whole record as it stands, by the usual policy.
  public static final Moment NOW = new Moment(AsOf.NOW, Policy.standard(), Optional.empty());

  /// A state of the journal that somebody noted.
  ///
  /// @param size how many entries
  /// @param root the root over them
  public record Pin(long size, Hash root) {
    /// Reads `SIZE:ROOT`.
    ///
    /// @param asked the name under which it was asked for
    public static Pin parse(String words, String asked) {
      int colon = words.indexOf(':');
      String size = colon < 0 ? "" : words.substring(0, colon);
      String root = words.substring(colon + 1);
      if (!size.matches("[1-9][0-9]{0,17}") || !root.matches("[0-9a-f]{64}")) {
        throw new Problem(
            Exit.USAGE,
            asked + " wants SIZE:ROOT, a number, a colon and 64 digits of 0-9 and a-f.");
      }
      return new Pin(Long.parseLong(size), new Hash(root));
    }
  }
}
