/// Speed and quality in one run.
///
/// In: folders in the case format that carry labels, files of UCDP GED, made-up worlds. Out: {@link
/// org.trucewatch.bench.Figure}s, one line each, `suite,dataset,metric,value,unit`. The engine
/// under test never sees a label: it is fed by the readers, the scorer alone reads {@link
/// org.trucewatch.reports.casefile.Gold}. Start at {@link org.trucewatch.bench.Bench}; the figures
/// of record are in `docs/benchmarks.md`.
@NullMarked
package org.trucewatch.bench;

import org.jspecify.annotations.NullMarked;
