/// The pages of Trucewatch, as the browser gets them.
///
/// **In:** the answers of the API (`/api/v1`), or the same documents baked into scripts by
/// `publish`. **Out:** pages. There is no Java here: the sources are TypeScript in `src/main/web`,
/// in folders named by what a user sees, and the jar holds what Vite makes of them under `/desk`.
///
/// Start reading at `src/main/web/main.tsx`, then `source/types.ts` (the shapes of the answers),
/// `frame/place.ts` (the state of a page is its address) and the folder of the page you care about.
/// Every word a user reads stands in `words/en.ts`.
@NullMarked
package org.trucewatch.desk;

import org.jspecify.annotations.NullMarked;
