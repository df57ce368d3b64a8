/// How answers look: a page of text, or a listing as table, CSV, JSON, GeoJSON or Markdown.
///
/// In: values of the rooms. Out: text that is safe to show, fits the screen and never depends on
/// the machine's language or time zone. Start at {@link org.trucewatch.app.render.Listing} for
/// listings and at {@link org.trucewatch.app.render.Lines} for pages.
@NullMarked
package org.trucewatch.app.render;

import org.jspecify.annotations.NullMarked;
