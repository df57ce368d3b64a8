package org.trucewatch.bench.planted.knot.one;

import java.util.Optional;
import org.trucewatch.bench.planted.knot.two.Two;

/// Half of a cycle between packages.
public record One(Optional<Two> two) {}
