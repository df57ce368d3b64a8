import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function StatementsPage() {
  return (
    <Page title={en.statements.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
