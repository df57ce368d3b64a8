/// Names in other people's files that become values of ours: outlets as sources, countries as ISO
/// 3166 codes. What all formats share.
@NullMarked
package org.trucewatch.reports.names;

import org.jspecify.annotations.NullMarked;
