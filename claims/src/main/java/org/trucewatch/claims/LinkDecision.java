package org.trucewatch.claims;

/// An analyst's judgement that two claims are, or are not, about the same event. Obeyed always;
/// revocable. The pair has no order: `a` is the smaller id.
///
/// @param a one claim
/// @param b the other claim, different from `a`
/// @param judgement same or different
/// @param because the reason, in the analyst's words
/// @param author who decided
public record LinkDecision(
    ClaimId a, ClaimId b, Judgement judgement, String because, String author) {

  /// The two possible judgements.
  public enum Judgement {
    SAME,
    DIFFERENT
  }

  public LinkDecision {
    if (a.equals(b)) {
      throw new IllegalArgumentException("A decision is about two different claims.");
    }
    if (a.compareTo(b) > 0) {
      ClaimId swap = a;
      a = b;
      b = swap;
    }
  }
}
