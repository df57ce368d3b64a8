package org.trucewatch.bench.planted.knot.two;

import java.util.Optional;
import org.trucewatch.bench.planted.knot.one.One;

/// The other half of the cycle.
public record Two(Optional<One> one) {}
