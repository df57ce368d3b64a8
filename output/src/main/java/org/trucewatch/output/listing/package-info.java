/// Listings: rows and columns before they take a form.
///
/// In: a case, linked and traced. Out: incidents and statements as rows, and any listing as CSV,
/// JSON, GeoJSON or Markdown. Start at {@link org.trucewatch.output.listing.Listing}.
@NullMarked
package org.trucewatch.output.listing;

import org.jspecify.annotations.NullMarked;
