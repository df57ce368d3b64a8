package org.trucewatch.incidents;

import java.util.List;

/// The attributes of one incident, resolved from its claims. Contested is the normal case: every
/// value carries who says so.
///
/// @param policy the policy for numbers
/// @param origins pages against origins
/// @param numbers killed, civilians, children and injured always; combatants by side where stated
/// @param circumstances when, where and what kind
/// @param aerial who declares an aerial event, assessed by rule
/// @param sides what each side says, symmetrically, in a neutral order
public record Resolved(
    Policy policy,
    Origins origins,
    List<ResolvedNumber> numbers,
    Circumstances circumstances,
    Aerial aerial,
    List<SideView> sides) {
  public Resolved {
    numbers = List.copyOf(numbers);
    sides = List.copyOf(sides);
  }

  /// The number for this measure; "not stated" when nobody states it.
  public ResolvedNumber get(Measure measure) {
    return numbers.stream()
        .filter(number -> number.measure().equals(measure))
        .findFirst()
        .orElseGet(() ->
            new ResolvedNumber(
                measure,
                policy.label(),
                new ResolvedNumber.Answer.NotStated(),
                Backing.NONE,
                List.of()));
  }
}
