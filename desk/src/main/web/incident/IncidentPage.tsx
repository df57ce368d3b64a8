import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function IncidentPage() {
  return (
    <Page title={en.incident.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
