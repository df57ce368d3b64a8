package org.trucewatch.app.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trucewatch.app.casework.Moment;
import org.trucewatch.app.casework.Moment.Pin;
import org.trucewatch.app.casework.Policies;
import org.trucewatch.journal.AsOf;

/// What is to be published.
///
/// @param asOf as of which moment
/// @param pin of which earlier state of the journal, if not of the present one
/// @param policy how contested numbers are shown, as the command line says it
/// @param title what the case is called, if its own settings do not say
/// @param address where the publication will be found, if that is known
public record Wish(
    AsOf asOf, Optional<Pin> pin, String policy, String title, Optional<String> address) {

  /// The moment, tied to a state of the journal: entries that come while a publication is written
  /// are not in it.
  Moment moment(Pin state) {
    return new Moment(asOf, Policies.of(policy), Optional.of(state));
  }

  /// The same as the desk is asked for it.
  Map<String, String> query(Pin state) {
    var query = new TreeMap<String, String>();
    asOf.published().map(LocalDate::toString).ifPresent(day -> query.put("as-of", day));
    asOf.recorded().map(Instant::toString).ifPresent(time -> query.put("recorded", time));
    query.put("policy", policy);
    query.put("root", state.size() + ":" + state.root());
    return query;
  }
}
