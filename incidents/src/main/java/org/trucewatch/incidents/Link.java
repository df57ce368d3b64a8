package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.ClaimId;

/// Two claims compared: the waterfall from the prior over each field to the score.
///
/// @param a one claim
/// @param b the other claim
/// @param family which blocking family brought the two together, in plain words
/// @param priorBits log2 odds that two claims of this family are about one event, before any field
/// @param fields each field's bits
public record Link(ClaimId a, ClaimId b, String family, double priorBits, List<FieldBits> fields) {
  public Link {
    fields = List.copyOf(fields);
  }

  /// The score: prior plus all fields, in bits.
  public double bits() {
    double sum = priorBits;
    for (FieldBits field : fields) {
      sum += field.bits();
    }
    return sum;
  }
}
