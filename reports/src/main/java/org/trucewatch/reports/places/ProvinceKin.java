package org.trucewatch.reports.places;

import java.util.List;

/// Provinces that were one or are taken for one, codebook `province-also/1`.
final class ProvinceKin {
  private static final List<String[]> ROWS = PackedFile.table("province-also-1.tsv");

  private ProvinceKin() {}

  static List<Province> of(Province province) {
    return ROWS.stream()
        .filter(row -> row[0].equals(province.id()))
        .flatMap(row ->
            Provinces.packed().of(province.country()).stream()
                .filter(other -> other.id().equals(row[1])))
        .toList();
  }
}
