package org.trucewatch.bench.planted.upper;

import org.openjdk.jmh.infra.Blackhole;

/// Uses a library that is not in its row.
record UsesForeignLibrary(Blackhole blackhole) {}
