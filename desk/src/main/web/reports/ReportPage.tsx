import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function ReportPage() {
  return (
    <Page title={en.report.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
