package org.trucewatch.reports.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.trucewatch.claims.Document;

/// From when to when an agreement of a case is said to be in force, as its file of agreements says.
/// A later room reads the clauses; this is for bands on a time line.
///
/// @param id its id
/// @param title what it is called
/// @param status the file's word: `published-text`, `announced-only`, `alleged` and others
/// @param parties the parties as written
/// @param from first day; where none is given the day on which it was first reported
/// @param to last day, if one is given
/// @param sources the ids of statements and reports that the file cites for its clauses; not those
///   that deny or dispute it
public record AgreementPeriod(
    String id,
    String title,
    String status,
    List<String> parties,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> sources) {
  /// The name of the file of agreements in a case.
  public static final String FILE_NAME = CaseAgreements.FILE_NAME;

  private static final int MOST_CHARACTERS = 5_000_000;
  private static final int DEEPEST = 20;

  public AgreementPeriod {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }

  /// The agreements of a file, in its order; none if it cannot be read as one.
  public static List<AgreementPeriod> read(Document file) {
    if (file.text().length() > MOST_CHARACTERS) {
      return List.of();
    }
    try {
      Object root = new Load(LoadSettings.builder().build()).loadFromString(file.text());
      var periods = new ArrayList<AgreementPeriod>();
      for (Object agreement : list(member(root, "agreements"))) {
        periods.add(of(agreement));
      }
      return List.copyOf(periods);
    } catch (YamlEngineException _) {
      return List.of();
    }
  }

  private static AgreementPeriod of(Object agreement) {
    Set<String> sources = new LinkedHashSet<>();
    for (String part : List.of("first_reported", "clauses")) {
      collect(member(agreement, part), sources, 0);
    }
    list(member(agreement, "sources")).forEach(id -> sources.add(text(id)));
    return new AgreementPeriod(
        text(member(agreement, "id")),
        text(member(agreement, "title")),
        text(member(agreement, "status")),
        list(member(agreement, "parties")).stream().map(AgreementPeriod::text).toList(),
        day(member(member(agreement, "start"), "date"))
            .or(() -> day(member(member(agreement, "first_reported"), "date"))),
        day(member(member(agreement, "end"), "date")),
        List.copyOf(sources));
  }

  private static void collect(Object value, Set<String> sources, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if ("sources".equals(entry.getKey())) {
          list(entry.getValue()).forEach(id -> sources.add(text(id)));
        } else {
          collect(entry.getValue(), sources, depth + 1);
        }
      }
    } else {
      list(value).forEach(one -> collect(one, sources, depth + 1));
    }
  }

  private static Object member(Object value, String name) {
    return value instanceof Map<?, ?> map
        ? Optional.<Object>ofNullable(map.get(name)).orElse("")
        : "";
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(Object value) {
    return value instanceof Map || value instanceof List ? "" : String.valueOf(value);
  }

  private static Optional<LocalDate> day(Object value) {
    try {
      return Optional.of(LocalDate.parse(text(value)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
