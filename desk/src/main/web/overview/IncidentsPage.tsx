import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function IncidentsPage() {
  return (
    <Page title={en.incidents.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
