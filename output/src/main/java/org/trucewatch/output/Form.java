package org.trucewatch.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms that what is derived from a case can be exported in. The record itself goes out in the
/// case format, see {@link Exports#writeCase}.
public enum Form {
  CSV("a folder of tables"),
  XLSX("a workbook for spreadsheets"),
  GEOJSON("incidents on a map"),
  GPKG("incidents on a map with all tables, for QGIS"),
  ACLED("a folder: incidents in columns like ACLED's"),
  GED("a folder: incidents in columns like UCDP GED's"),
  MARKDOWN("a report to paste");

  private final String purpose;

  Form(String purpose) {
    this.purpose = purpose;
  }

  /// The word for it on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it is, in a few words.
  public String purpose() {
    return purpose;
  }

  /// The form with this word.
  public static Optional<Form> find(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }
}
