package org.trucewatch.app.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.FieldBits;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.incidents.Link;
import org.trucewatch.incidents.Sum;

/// Writes values as bytes, one after the other. Words that keep coming, such as those of a level,
/// are written as numbers; the list of words comes last. {@link Unpacker} reads it.
final class Packer {
  private static final int ROOM = 1 << 16;
  private static final int MOST_FIXED = 8;
  private static final int LOW_BITS = 0x7f;

  private final OutputStream out;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final ByteBuffer room = ByteBuffer.allocate(ROOM);
  private long flushed;

  Packer(OutputStream out) {
    this.out = out;
  }

  /// How many bytes were written.
  long position() {
    return flushed + room.position();
  }

  /// The words, in the order of their numbers.
  List<String> words() {
    return new ArrayList<>(words.keySet());
  }

  void flush() throws IOException {
    out.write(room.array(), 0, room.position());
    flushed += room.position();
    room.clear();
  }

  private ByteBuffer roomFor(int bytes) throws IOException {
    if (room.remaining() < bytes) {
      flush();
    }
    return room;
  }

  void fixed(long value) throws IOException {
    roomFor(MOST_FIXED).putLong(value);
  }

  void fixed(int value) throws IOException {
    roomFor(MOST_FIXED).putInt(value);
  }

  /// A whole number that is not negative, seven bits a byte.
  void number(int value) throws IOException {
    int left = value;
    roomFor(MOST_FIXED);
    while (left > LOW_BITS) {
      room.put((byte) (left | ~LOW_BITS));
      left >>>= 7;
    }
    room.put((byte) left);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > ROOM) {
      flush();
      out.write(bytes);
      flushed += bytes.length;
    } else {
      roomFor(bytes.length).put(bytes);
    }
  }

  private void word(String word) throws IOException {
    int next = words.size();
    number(words.computeIfAbsent(word, _ -> next));
  }

  private void bits(double value) throws IOException {
    fixed(Double.doubleToRawLongBits(value));
  }

  <T> void texts(List<T> list, Function<T, String> text) throws IOException {
    number(list.size());
    for (T one : list) {
      text(text.apply(one));
    }
  }

  void incident(Incident incident) throws IOException {
    texts(incident.claims(), ClaimId::value);
    texts(incident.sums(), ClaimId::value);
    ids(incident.partOf().stream().toList());
    number(incident.links().size());
    for (Link link : incident.links()) {
      link(link);
    }
    Optional<Incident.Stop> stop = incident.stoppedBy();
    number(stop.isPresent() ? 1 : 0);
    if (stop.isPresent()) {
      text(stop.get().other().earliest().value());
      link(stop.get().link());
      text(stop.get().reason());
    }
  }

  private void ids(List<IncidentId> ids) throws IOException {
    texts(ids, id -> id.earliest().value());
  }

  private void link(Link link) throws IOException {
    text(link.a().value());
    text(link.b().value());
    word(link.family());
    bits(link.priorBits());
    number(link.fields().size());
    for (FieldBits field : link.fields()) {
      number(field.field().ordinal());
      word(field.level());
      bits(field.bits());
    }
  }

  void sum(Sum sum) throws IOException {
    text(sum.claim().value());
    ids(sum.covers());
    text(sum.reason());
  }

  void conflict(Conflict conflict) throws IOException {
    number(conflict.decisions().size());
    for (LinkDecision decision : conflict.decisions()) {
      decision(decision);
    }
    text(conflict.words());
  }

  void decision(LinkDecision decision) throws IOException {
    text(decision.a().value());
    text(decision.b().value());
    number(decision.judgement().ordinal());
    text(decision.because());
    text(decision.author());
  }
}
