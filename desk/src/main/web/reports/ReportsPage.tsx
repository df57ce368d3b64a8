import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function ReportsPage() {
  return (
    <Page title={en.reports.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
