package org.trucewatch.bench.planted.upper;

import org.trucewatch.bench.planted.lower.Below;

/// Uses a room that stands below its own.
record UsesLaterRoom(Below below) {}
