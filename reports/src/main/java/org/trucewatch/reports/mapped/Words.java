package org.trucewatch.reports.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.claims.DatePrecision;
import org.trucewatch.claims.Stance;
import org.trucewatch.claims.Statement.StatementStance;
import org.trucewatch.claims.WherePrecision;

/// The words by which mapping files and cells name our codes.
final class Words {
  static final List<String> DATE_PRECISIONS =
      Arrays.stream(DatePrecision.values()).map(Words::word).toList();
  static final List<String> PLACE_PRECISIONS =
      Arrays.stream(WherePrecision.values()).map(Words::word).toList();
  static final List<String> STANCES = Arrays.stream(Stance.values()).map(Words::word).toList();
  static final List<String> STATEMENT_STANCES =
      Arrays.stream(StatementStance.values()).map(Words::word).toList();

  private Words() {}

  static Optional<DatePrecision> datePrecision(String text) {
    int code = text.length() == 1 ? text.charAt(0) - '0' : -1;
    var byCode = DatePrecision.find(code);
    return byCode.isPresent() ? byCode : find(DatePrecision.values(), text);
  }

  static Optional<WherePrecision> placePrecision(String text) {
    int code = text.length() == 1 ? text.charAt(0) - '0' : -1;
    var byCode = WherePrecision.find(code);
    return byCode.isPresent() ? byCode : find(WherePrecision.values(), text);
  }

  static Optional<Stance> stance(String text) {
    return find(Stance.values(), text);
  }

  static Optional<StatementStance> statementStance(String text) {
    return find(StatementStance.values(), text);
  }

  static Optional<Boolean> yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "y", "1" -> Optional.of(true);
      case "no", "false", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Optional<E> find(E[] values, String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Arrays.stream(values).filter(value -> word(value).equals(wanted)).findFirst();
  }
}
