import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function JournalPage() {
  return (
    <Page title={en.journal.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
