/// Any table, read as a mapping file says: which column holds what, what its words mean, what one
/// row stands for.
///
/// In: a {@link org.trucewatch.reports.mapped.Mapping}, made from YAML by {@link
/// org.trucewatch.reports.mapped.MappingParser}, or the mistakes in it, all at once; and tables.
/// Out: the items of each row. `Proposal` goes the other way: it looks at a table and proposes a
/// mapping. `docs/reference/mapping.md` is the specification.
@NullMarked
package org.trucewatch.reports.mapped;

import org.jspecify.annotations.NullMarked;
