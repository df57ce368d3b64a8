package org.trucewatch.bench.planted.lower;

import org.trucewatch.bench.planted.upper.Door;
import org.trucewatch.bench.planted.upper.PublicWithoutBeingADoor;

/// Uses a door of another room, which is right, and one of its inner classes, which is not.
record UsesInside(Door door, PublicWithoutBeingADoor inside) {}
