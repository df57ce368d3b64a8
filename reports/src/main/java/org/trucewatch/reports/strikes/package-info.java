/// Sheets of air and drone strikes with a lowest and a highest number in each row, as the Bureau of
/// Investigative Journalism and Airwars publish them, `docs/reference/strikes.md`.
@NullMarked
package org.trucewatch.reports.strikes;

import org.jspecify.annotations.NullMarked;
