package org.trucewatch.app.command;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.trucewatch.app.cache.CaseCache;
import org.trucewatch.app.cache.Contents;
import org.trucewatch.app.cache.FetchedMap;
import org.trucewatch.app.cache.Program;
import org.trucewatch.app.casework.CaseBooks;
import org.trucewatch.app.casework.CaseFile;
import org.trucewatch.app.casework.Policies;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.Document;
import org.trucewatch.claims.Evidence;
import org.trucewatch.claims.Item;
import org.trucewatch.claims.LinkDecision;
import org.trucewatch.claims.Report;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Source;
import org.trucewatch.claims.SourceId;
import org.trucewatch.claims.StatementId;
import org.trucewatch.incidents.Incidents;
import org.trucewatch.incidents.Lineage;
import org.trucewatch.incidents.Policy;
import org.trucewatch.journal.Acts;
import org.trucewatch.journal.AsOf;
import org.trucewatch.journal.Entry;
import org.trucewatch.journal.Journal;
import org.trucewatch.journal.Kind;
import org.trucewatch.journal.NumberedDecision;
import org.trucewatch.journal.NumberedTraining;
import org.trucewatch.journal.Payload;
import org.trucewatch.journal.View;
import org.trucewatch.output.words.Picture;

/// A case for a command that looks at a small part of it: a large one is not read and linked anew
/// where the answers of an earlier run are kept beside it, see {@link CaseCache}. Shows the same as
/// {@link CaseFile#of} does, to the letter; whoever asks for more than is kept waits until all is
/// computed. The journal must stay open as long. Closing keeps what was computed.
final class Glance implements AutoCloseable {
  private final Journal journal;
  private final Policy policy;
  private final AsOf asOf;
  private final CaseCache cache;
  private final int least;
  private final CaseFile file;
  private Optional<CaseFile> whole = Optional.empty();

  private Glance(Journal journal, AsOf asOf, Policy policy, CaseCache cache, int least) {
    this.journal = journal;
    this.asOf = asOf;
    this.policy = policy;
    this.cache = cache;
    this.least = least;
    this.file =
        asOf.equals(AsOf.NOW)
            ? cache.read(journal.head()).map(this::kept).orElseGet(this::whole)
            : whole();
  }

  /// Looks at the case that the command line names.
  static Glance of(Journal journal, Given given, Policy policy, Session session) {
    CaseCache cache = CaseCache.beside(given.casePath(), Program.build(), session.environment());
    return new Glance(journal, given.asOf(), policy, cache, least(session));
  }

  /// From how many claims on something is kept; tests keep small cases.
  private static int least(Session session) {
    String words = session.environment().getOrDefault("TRUCEWATCH_CACHE_CLAIMS", "");
    return words.matches("[0-9]{1,8}") ? Integer.parseInt(words) : CaseCache.LEAST_CLAIMS;
  }

  /// The case.
  CaseFile file() {
    return file;
  }

  private CaseFile whole() {
    CaseFile read = whole.orElseGet(() -> CaseFile.of(journal.asOf(asOf), policy));
    whole = Optional.of(read);
    return read;
  }

  private CaseFile kept(CaseCache.Found found) {
    Contents contents = found.contents();
    View view =
        new View(
            evidence(contents),
            contents.held().documents().stream().flatMap(this::document).toList(),
            contents.settings(),
            new Acts(contents.decisions(), contents.training().map(this::training)),
            AsOf.NOW,
            journal.head());
    Policies.check(policy, view.evidence());
    var codebooks = CaseBooks.of(view).inForce();
    Incidents incidents =
        Incidents.kept(found.linkage(), codebooks, () -> whole().picture().incidents());
    return new CaseFile(
        view,
        new Picture(
            view.evidence(),
            incidents,
            Lineage.trace(view.evidence(), codebooks),
            policy,
            CaseFile.words(AsOf.NOW)));
  }

  private Evidence evidence(Contents contents) {
    Contents.Gone gone = contents.gone();
    Contents.Held held = contents.held();
    List<LinkDecision> decisions =
        contents.decisions().stream().map(NumberedDecision::decision).toList();
    Supplier<Evidence> all = () -> whole().view().evidence();
    return new Evidence(
        new FetchedMap<>(SourceId.class, held.sources().size(), this::source, () -> sources(held)),
        new FetchedMap<>(
            ReportId.class,
            held.reports(),
            id -> gone.reports().contains(id) ? Optional.empty() : report(id),
            () -> all.get().reports()),
        new FetchedMap<>(
            ClaimId.class,
            held.claims(),
            id -> claim(id).filter(claim -> !isGone(claim, gone)),
            () -> all.get().claims()),
        held.statements() == 0
            ? new TreeMap<>()
            : new FetchedMap<>(
                StatementId.class,
                held.statements(),
                id -> Optional.ofNullable(all.get().statements().get(id)),
                () -> all.get().statements()),
        decisions);
  }

  private static boolean isGone(Claim claim, Contents.Gone gone) {
    return gone.claims().contains(claim.id()) || gone.reports().contains(claim.report());
  }

  private SortedMap<SourceId, Source> sources(Contents.Held held) {
    SortedMap<SourceId, Source> sources = new TreeMap<>();
    held.sources().forEach(id -> source(id).ifPresent(source -> sources.put(id, source)));
    return sources;
  }

  private Optional<Source> source(SourceId id) {
    return item(Kind.SOURCE, id.value()).filter(Source.class::isInstance).map(Source.class::cast);
  }

  private Optional<Report> report(ReportId id) {
    return item(Kind.REPORT, id.value()).filter(Report.class::isInstance).map(Report.class::cast);
  }

  private Optional<Claim> claim(ClaimId id) {
    return item(Kind.CLAIM, id.value()).filter(Claim.class::isInstance).map(Claim.class::cast);
  }

  private java.util.stream.Stream<Document> document(String name) {
    return item(Kind.DOCUMENT, name)
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .stream();
  }

  private Optional<Item> item(Kind kind, String id) {
    return journal.find(kind, id).flatMap(entry -> item(entry.payload()));
  }

  private static Optional<Item> item(Payload payload) {
    return switch (payload) {
      case Payload.Received(Item item) -> Optional.of(item);
      case Payload.Revised(long _, Item item) -> Optional.of(item);
      case Payload.Decided _,
          Payload.Trained _,
          Payload.Withdrawn _,
          Payload.SettingsChanged _,
          Payload.Noted _ ->
          Optional.empty();
    };
  }

  private NumberedTraining training(Contents.TrainedOn held) {
    Entry entry = journal.get(held.sequence());
    if (!(entry.payload() instanceof Payload.Trained(var run))) {
      throw new IllegalStateException("Entry " + held.sequence() + " is no training run.");
    }
    Supplier<Evidence> then = () -> whole().view().training().orElseThrow().evidence();
    Evidence trainedOn =
        new Evidence(
            new FetchedMap<>(
                SourceId.class,
                held.sources(),
                id -> Optional.ofNullable(then.get().sources().get(id)),
                () -> then.get().sources()),
            new FetchedMap<>(
                ReportId.class,
                held.reports(),
                id -> Optional.ofNullable(then.get().reports().get(id)),
                () -> then.get().reports()),
            new FetchedMap<>(
                ClaimId.class,
                held.claims(),
                id -> Optional.ofNullable(then.get().claims().get(id)),
                () -> then.get().claims()),
            new TreeMap<>(),
            List.of());
    return new NumberedTraining(entry.sequence(), entry.recorded(), entry.author(), run, trainedOn);
  }

  @Override
  public void close() {
    boolean isLarge =
        whole.map(read -> read.view().evidence().claims().size() >= least).orElse(false);
    if (asOf.equals(AsOf.NOW) && isLarge) {
      cache.write(whole.get().view(), journal, whole.get().picture().incidents());
    }
  }
}
