/// Takes files, feeds and text; gives reports, claims, statements and flaws.
@NullMarked
package org.trucewatch.reports;

import org.jspecify.annotations.NullMarked;
