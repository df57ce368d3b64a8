package org.trucewatch.claims;

/// An analyst's judgement that two claims are, or are not, about the same event, or that this
/// cannot be told. The first two are obeyed always; "unsure" binds nothing. Revocable, and replaced
/// by a later one of the same analyst on the same pair. The pair has no order: `a` is the smaller
/// id.
///
/// @param a one claim
/// @param b the other claim, different from `a`
/// @param judgement same, different or unsure
/// @param because the reason, in the analyst's words
/// @param author who decided
public record LinkDecision(
    ClaimId a, ClaimId b, Judgement judgement, String because, String author) {

  /// The possible judgements.
  public enum Judgement {
    /// About the same event.
    SAME,
    /// About different events.
    DIFFERENT,
    /// Looked at, and not decided.
    UNSURE
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

  /// Whether both decisions are about the same two claims.
  public boolean isOnPairOf(LinkDecision other) {
    return a.equals(other.a) && b.equals(other.b);
  }
}
