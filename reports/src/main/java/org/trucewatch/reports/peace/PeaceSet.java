package org.trucewatch.reports.peace;

import java.util.Optional;
import org.trucewatch.claims.Source;
import org.trucewatch.reports.table.Cells;
import org.trucewatch.reports.table.ReadSettings.DateOrder;
import org.trucewatch.reports.table.Table;

/// One of the data sets.
interface PeaceSet {
  boolean recognises(Table table);

  /// The data set as a source, with its usual id.
  Source source();

  /// On what its rows are statements, a word of the codebook of topics.
  String topic();

  /// What a row records; whatever is returned for a row that is refused is dropped.
  ///
  /// @param order how the user says that dates such as 3/4/2014 are read
  Recorded read(Cells cells, Optional<DateOrder> order);
}
