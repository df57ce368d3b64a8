package org.trucewatch.journal;

/// Tells of most ids that a journal does not hold them, without a question to the store: a Bloom
/// filter (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13(7),
/// 1970). Its size is fixed, so that memory does not grow with the import; at 14 million ids one in
/// a hundred new ones is asked for in vain, and with more ids only more are.
final class IdFilter {

  private static final int BITS_LOG = 27;
  private static final int BITS = 1 << BITS_LOG;
  private static final int PROBES = 6;
  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final long[] bits = new long[BITS / Long.SIZE];

  /// Adds an id of a kind.
  void add(String kind, String id) {
    long hash = hash(kind, id);
    long step = hash >>> (Long.SIZE - BITS_LOG) | 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int bit = (int) (hash + probe * step) & (BITS - 1);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /// Whether the id may have been added; `false` is certain.
  boolean mayHold(String kind, String id) {
    long hash = hash(kind, id);
    long step = hash >>> (Long.SIZE - BITS_LOG) | 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int bit = (int) (hash + probe * step) & (BITS - 1);
      if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  /// FNV-1a over the characters, then mixed, since its low bits alone spread badly.
  private static long hash(String kind, String id) {
    long hash = (START ^ kind.hashCode()) * PRIME;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    hash = (hash ^ hash >>> 32) * MIX;
    return hash ^ hash >>> 29;
  }
}
