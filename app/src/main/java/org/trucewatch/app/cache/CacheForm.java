package org.trucewatch.app.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.SourceId;
import org.trucewatch.incidents.Conflict;
import org.trucewatch.incidents.Incident;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Sum;
import org.trucewatch.journal.NumberedDecision;

/// What stands where in a cache: the incidents in the order of their listing; where each begins;
/// the hashes of their claims, ascending, and the incident of each; then the tail, with everything
/// else and where the former are. Numbers of fixed length are big-endian.
final class CacheForm {
  private final Packer out;
  private final List<Integer> offsets = new ArrayList<>();
  private final List<long[]> claims = new ArrayList<>();

  private CacheForm(Packer out) {
    this.out = out;
  }

  /// Writes all of it; returns where the tail begins.
  static long write(Packer out, String key, Contents contents, Incidents incidents)
      throws IOException {
    CacheForm form = new CacheForm(out);
    try {
      incidents.each(form::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    KeptLinkage.Places places = form.index();
    long tail = out.position();
    out.text(key);
    out.texts(out.words(), word -> word);
    for (int number :
        new int[] {
          places.incidents(), places.offsets(), places.claims(), places.hashes(), places.holders()
        }) {
      out.number(number);
    }
    out.number(incidents.sums().size());
    for (Sum sum : incidents.sums()) {
      out.sum(sum);
    }
    out.number(incidents.conflicts().size());
    for (Conflict conflict : incidents.conflicts()) {
      out.conflict(conflict);
    }
    out.text(incidents.method());
    write(out, contents);
    return tail;
  }

  private void add(Incident incident) {
    try {
      int number = offsets.size();
      offsets.add(Math.toIntExact(out.position()));
      incident.claims().forEach(id -> claims.add(new long[] {KeptLinkage.hash(id), number}));
      out.incident(incident);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ArithmeticException e) {
      throw new UncheckedIOException(new IOException("The cache would be too long.", e));
    }
  }

  private KeptLinkage.Places index() throws IOException {
    long from = out.position();
    for (int offset : offsets) {
      out.fixed(offset);
    }
    long[][] sorted = claims.toArray(long[][]::new);
    Arrays.parallelSort(
        sorted, (a, b) -> a[0] == b[0] ? Long.compare(a[1], b[1]) : Long.compare(a[0], b[0]));
    long hashes = out.position();
    for (long[] claim : sorted) {
      out.fixed(claim[0]);
    }
    long holders = out.position();
    for (long[] claim : sorted) {
      out.fixed((int) claim[1]);
    }
    if (out.position() > Integer.MAX_VALUE) {
      throw new IOException("The cache would be too long.");
    }
    return new KeptLinkage.Places(
        offsets.size(), (int) from, sorted.length, (int) hashes, (int) holders);
  }

  private static void write(Packer out, Contents contents) throws IOException {
    Contents.Held held = contents.held();
    out.number(held.reports());
    out.number(held.claims());
    out.number(held.statements());
    out.texts(held.sources(), SourceId::value);
    out.texts(held.documents(), name -> name);
    out.texts(List.copyOf(contents.gone().reports()), ReportId::value);
    out.texts(List.copyOf(contents.gone().claims()), ClaimId::value);
    out.texts(List.copyOf(contents.settings().keySet()), name -> name);
    out.texts(List.copyOf(contents.settings().values()), value -> value);
    out.number(contents.decisions().size());
    for (NumberedDecision decision : contents.decisions()) {
      out.fixed(decision.sequence());
      out.decision(decision.decision());
    }
    Optional<Contents.TrainedOn> training = contents.training();
    out.number(training.isPresent() ? 1 : 0);
    if (training.isPresent()) {
      out.fixed(training.get().sequence());
      out.number(training.get().sources());
      out.number(training.get().reports());
      out.number(training.get().claims());
    }
  }

  /// Reads what is kept under a key; empty if the file is of another.
  static Optional<CaseCache.Found> read(ByteBuffer bytes, int tail, String key) {
    Unpacker in = new Unpacker(bytes.duplicate().position(tail), List.of());
    if (!in.text().equals(key)) {
      return Optional.empty();
    }
    List<String> words = in.texts(word -> word);
    var places =
        new KeptLinkage.Places(in.number(), in.number(), in.number(), in.number(), in.number());
    List<Sum> sums = in.list(in::sum);
    List<Conflict> conflicts = in.list(in::conflict);
    var linkage = new KeptLinkage(bytes, words, places, sums, conflicts, in.text());
    return Optional.of(new CaseCache.Found(contents(in), linkage));
  }

  private static Contents contents(Unpacker in) {
    var held =
        new Contents.Held(
            in.number(), in.number(), in.number(), in.texts(SourceId::new), in.texts(name -> name));
    var gone =
        new Contents.Gone(
            new TreeSet<>(in.texts(ReportId::new)), new TreeSet<>(in.texts(ClaimId::new)));
    List<String> names = in.texts(name -> name);
    List<String> values = in.texts(value -> value);
    Map<String, String> settings = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      settings.put(names.get(i), values.get(i));
    }
    List<NumberedDecision> decisions =
        in.list(() -> new NumberedDecision(in.fixed(), in.decision()));
    List<Contents.TrainedOn> training =
        in.list(() -> new Contents.TrainedOn(in.fixed(), in.number(), in.number(), in.number()));
    return new Contents(
        held, gone, new TreeMap<>(settings), decisions, training.stream().findFirst());
  }
}
