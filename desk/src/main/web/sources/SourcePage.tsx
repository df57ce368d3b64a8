import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function SourcePage() {
  return (
    <Page title={en.source.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
