import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function ChangesPage() {
  return (
    <Page title={en.changes.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
