package org.trucewatch.app.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trucewatch.claims.Claim;
import org.trucewatch.claims.ClaimId;
import org.trucewatch.claims.ReportId;
import org.trucewatch.claims.Where;
import org.trucewatch.incidents.IncidentId;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Spot;
import org.trucewatch.output.words.Picture;
import org.trucewatch.reports.places.Gazetteer;

/// A case as of a moment, with what is made of it for many readers: each part once, when first
/// asked for.
public final class HeldPicture {
  /// Most things that are kept under names of their own; the one asked for longest ago goes first.
  private static final int MOST_MADE = 50;

  private final CaseFile file;
  private final Gazetteer gazetteer;
  private final Map<Where, Spot> spots;
  private final ReentrantLock lock = new ReentrantLock();
  private final Lazy<List<IncidentRow>> rows;

  /// Rows of an earlier picture of the same record.
  private final List<IncidentRow> base;

  private final Lazy<Map<ReportId, List<String>>> incidentsOf;
  private final Lazy<Map<ClaimId, IncidentId>> incidentOf;
  private final Map<String, Lazy<Object>> made = new LinkedHashMap<>(MOST_MADE, 0.75f, true);

  HeldPicture(CaseFile file) {
    this(file, CaseGazetteer.of(file.view()), Map.of(), List.of());
  }

  private HeldPicture(
      CaseFile file, Gazetteer gazetteer, Map<Where, Spot> spots, List<IncidentRow> base) {
    this.file = file;
    file.picture().incidents().list(); // Spelt once, before several threads ask.
    this.gazetteer = gazetteer;
    this.spots = new HashMap<>(spots);
    this.base = base;
    this.rows = Lazy.of(() -> IncidentRow.all(file.picture(), base).toList());
    this.incidentOf = Lazy.of(this::assign);
    this.incidentsOf = Lazy.of(this::byReport);
  }

  /// The picture of the case after this one. Where only decisions came between, what is known of
  /// places and of incidents that stay as they were is kept.
  HeldPicture then(CaseFile after) {
    boolean sameRecord =
        after.picture().lineage() == picture().lineage()
            && after.picture().policy().equals(picture().policy());
    if (!sameRecord) {
      return new HeldPicture(after);
    }
    var known = alone(() -> Map.copyOf(spots));
    return new HeldPicture(after, gazetteer, known, rows.held().orElse(base));
  }

  /// The case, linked and traced.
  public CaseFile file() {
    return file;
  }

  /// The same, without what the journal knows besides.
  public Picture picture() {
    return file.picture();
  }

  /// What lists, maps and filters need of each incident, in the order of linkage.
  public List<IncidentRow> rows() {
    return rows.get();
  }

  /// Where a map draws a place.
  public Spot spot(Where where) {
    return alone(() -> spots.computeIfAbsent(where, place -> Spot.of(place, gazetteer)));
  }

  /// The incidents that the claims of a report are in.
  public List<String> incidentsOf(ReportId report) {
    return incidentsOf.get().getOrDefault(report, List.of());
  }

  /// The incident that holds each claim; sums are in none.
  public Map<ClaimId, IncidentId> incidentOf() {
    return incidentOf.get();
  }

  /// Does something by one thread at a time: questions about links are not for several at once.
  /// What is asked for inside may be any part of this picture, and nothing of the journal: whoever
  /// needs both takes the journal first.
  public <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /// Something made of the picture, once, under a name of its own.
  public <T> T once(String name, Class<T> type, Function<HeldPicture, T> work) {
    Lazy<Object> lazy;
    synchronized (made) {
      lazy = made.computeIfAbsent(name, _ -> Lazy.of(() -> work.apply(this)));
      var oldest = made.keySet().iterator();
      while (made.size() > MOST_MADE) {
        oldest.next();
        oldest.remove();
      }
    }
    return type.cast(lazy.get());
  }

  private Map<ClaimId, IncidentId> assign() {
    Map<ClaimId, IncidentId> found = new HashMap<>();
    picture().incidents().assigned(found::put);
    return Map.copyOf(found);
  }

  private Map<ReportId, List<String>> byReport() {
    Map<ReportId, TreeSet<String>> found = new HashMap<>();
    Map<ClaimId, IncidentId> assigned = incidentOf();
    for (Claim claim : picture().evidence().claims().values()) {
      IncidentId incident = assigned.get(claim.id());
      if (incident != null) {
        found.computeIfAbsent(claim.report(), _ -> new TreeSet<>()).add(incident.toString());
      }
    }
    Map<ReportId, List<String>> lists = new HashMap<>();
    found.forEach((report, ids) -> lists.put(report, new ArrayList<>(ids)));
    return lists;
  }
}
