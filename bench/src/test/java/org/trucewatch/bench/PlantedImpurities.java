package org.trucewatch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/// One small class per thing that a pure room may not do, and two that it may.
final class PlantedImpurities {
  private PlantedImpurities() {}

  static final class ReadsNow {
    final Instant now = Instant.now();
  }

  static final class ReadsNowByReference {
    final Supplier<Instant> now = Instant::now;
  }

  static final class HoldsClock {
    HoldsClock(Clock clock) {
      this.clock = clock;
    }

    final Clock clock;
  }

  static final class ReadsFile {
    final boolean exists = Files.exists(Path.of("x"));
  }

  static final class Prints {
    Prints() {
      System.out.println();
    }
  }

  static final class StartsThread {
    final Runnable task = () -> Thread.ofVirtual().start(() -> {});
  }

  static final class DrawsWithoutSeed {
    final Random random = new Random();
  }

  static final class DrawsId {
    final UUID id = UUID.randomUUID();
  }

  static final class AsksEnvironment {
    final int variables = System.getenv().size();
  }

  static final class AsksWhereItRuns {
    final ZoneId zone = ZoneId.systemDefault();
    final Locale locale = Locale.getDefault();
  }

  static final class TakesTimeAsValue {
    static Instant dayAfter(Instant published) {
      return published.plusSeconds(86_400);
    }
  }

  static final class DrawsWithSeed {
    final Random random = new Random(7);
  }
}
