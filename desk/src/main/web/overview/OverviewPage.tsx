import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function OverviewPage() {
  return (
    <Page title={en.overview.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
