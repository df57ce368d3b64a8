package org.trucewatch.app.cache;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Sum;

/// The incidents of a case from the bytes of its cache: each is spelt out when it is asked for.
final class KeptLinkage implements Incidents.Kept {
  private final ByteBuffer bytes;
  private final List<String> words;
  private final Places places;
  private final List<Sum> sums;
  private final List<Conflict> conflicts;
  private final String method;

  /// Where in the bytes things stand.
  ///
  /// @param incidents how many there are
  /// @param offsets where the list of their places begins
  /// @param claims how many claims are in them
  /// @param hashes where the list of these claims' hashes begins, ascending
  /// @param holders where, in the same order, the list of numbers of their incidents begins
  record Places(int incidents, int offsets, int claims, int hashes, int holders) {}

  KeptLinkage(
      ByteBuffer bytes,
      List<String> words,
      Places places,
      List<Sum> sums,
      List<Conflict> conflicts,
      String method) {
    this.bytes = bytes;
    this.words = List.copyOf(words);
    this.places = places;
    this.sums = List.copyOf(sums);
    this.conflicts = List.copyOf(conflicts);
    this.method = method;
  }

  /// A number for a claim's id; two ids may have the same.
  static long hash(ClaimId id) {
    long hash = 0;
    String value = id.value();
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  @Override
  public Optional<Incident> find(IncidentId id) {
    long wanted = hash(id.earliest());
    for (int at = first(wanted); at < places.claims() && hashAt(at) == wanted; at++) {
      Incident held = get(bytes.getInt(places.holders() + Integer.BYTES * at));
      if (held.claims().contains(id.earliest())) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  private long hashAt(int at) {
    return bytes.getLong(places.hashes() + Long.BYTES * at);
  }

  /// The first place whose hash is not below.
  private int first(long hash) {
    int low = 0;
    int high = places.claims();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hashAt(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Incident get(int number) {
    int offset = bytes.getInt(places.offsets() + Integer.BYTES * number);
    return new Unpacker(bytes.duplicate().position(offset), words).incident();
  }

  @Override
  public List<Incident> list() {
    return new All();
  }

  /// All incidents, each spelt out anew when it is asked for.
  private final class All extends AbstractList<Incident> implements RandomAccess {
    @Override
    public Incident get(int number) {
      return KeptLinkage.this.get(number);
    }

    @Override
    public int size() {
      return places.incidents();
    }
  }

  @Override
  public List<Sum> sums() {
    return sums;
  }

  @Override
  public List<Conflict> conflicts() {
    return conflicts;
  }

  @Override
  public String method() {
    return method;
  }
}
