import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";

export function ReviewPage() {
  return (
    <Page title={en.review.title}>
      <p>{en.problems.nothing}</p>
    </Page>
  );
}
