import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function ImportPage() {
  return (
    <Page title={en.imports.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
