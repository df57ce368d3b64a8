package org.trucewatch.app.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Field;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Sum;

/// Reads what {@link Packer} wrote, from a position on. The bytes were sealed by the one who wrote
/// them, so they are read without doubt; what is not understood is our own fault.
final class Unpacker {
  private static final int LOW_BITS = 0x7f;
  private static final List<Field> FIELDS = List.of(Field.values());
  private static final List<LinkDecision.Judgement> JUDGEMENTS =
      List.of(LinkDecision.Judgement.values());

  private final ByteBuffer bytes;
  private final List<String> words;

  /// Reads from the position of the bytes on.
  ///
  /// @param words the words, by number
  Unpacker(ByteBuffer bytes, List<String> words) {
    this.bytes = bytes;
    this.words = words;
  }

  long fixed() {
    return bytes.getLong();
  }

  int number() {
    int value = 0;
    int shift = 0;
    int next = bytes.get();
    while (next < 0) {
      value |= (next & LOW_BITS) << shift;
      shift += 7;
      next = bytes.get();
    }
    return value | next << shift;
  }

  String text() {
    byte[] text = new byte[number()];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  <T> List<T> list(Supplier<T> read) {
    int size = number();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(read.get());
    }
    return list;
  }

  <T> List<T> texts(Function<String, T> make) {
    return list(() -> make.apply(text()));
  }

  private double bits() {
    return Double.longBitsToDouble(fixed());
  }

  private ClaimId claim() {
    return new ClaimId(text());
  }

  private IncidentId id() {
    return new IncidentId(claim());
  }

  Incident incident() {
    List<ClaimId> claims = list(this::claim);
    List<ClaimId> sums = list(this::claim);
    Optional<IncidentId> partOf = list(this::id).stream().findFirst();
    List<Link> links = list(this::link);
    Optional<Incident.Stop> stop = list(this::stop).stream().findFirst();
    return new Incident(new IncidentId(claims.getFirst()), claims, sums, partOf, links, stop);
  }

  private Incident.Stop stop() {
    return new Incident.Stop(id(), link(), text());
  }

  private Link link() {
    return new Link(claim(), claim(), words.get(number()), bits(), list(this::field));
  }

  private FieldBits field() {
    return new FieldBits(FIELDS.get(number()), words.get(number()), bits());
  }

  Sum sum() {
    return new Sum(claim(), list(this::id), text());
  }

  Conflict conflict() {
    return new Conflict(list(this::decision), text());
  }

  LinkDecision decision() {
    return new LinkDecision(claim(), claim(), JUDGEMENTS.get(number()), text(), text());
  }
}
