import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function SourcesPage() {
  return (
    <Page title={en.sources.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
