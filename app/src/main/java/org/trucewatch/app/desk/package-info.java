/// The desk: a case in a browser, and an open API for programs.
///
/// In: requests over HTTP. Out: the pages, documents, listings and files of a case; decisions that
/// an analyst makes. One table says what is answered ({@link org.trucewatch.app.desk.Routes}); from
/// it the server and the API's description are made. What is done with the case is in {@link
/// org.trucewatch.app.casework}. Start at {@link org.trucewatch.app.desk.Desk}.
@NullMarked
package org.trucewatch.app.desk;

import org.jspecify.annotations.NullMarked;
