package org.trucewatch.reports.places;

import org.trucewatch.claims.WherePrecision;

/// What a place was resolved to.
///
/// @param area the part of the Earth's surface that is meant
/// @param precision how exactly that says where, on UCDP's scale
/// @param words the same in words: "Spin Boldak, Kandahar, AF", "within 25 km of ..."
public record Region(Area area, WherePrecision precision, String words) {
  Region with(WherePrecision coarser, String said) {
    return new Region(area, coarser.code() > precision.code() ? coarser : precision, said);
  }
}
