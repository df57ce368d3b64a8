package org.trucewatch.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast SHA-256 goes over one journal entry of ordinary size: the floor under every append.
@State(Scope.Benchmark)
public class HashSpeed {
  private final byte[] entry = "x".repeat(230).getBytes(StandardCharsets.UTF_8);

  /// Hashes one entry.
  @Benchmark
  public byte[] sha256() throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(entry);
  }
}
