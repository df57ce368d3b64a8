import { Page } from "../pieces/Page.tsx";
import { Link } from "../pieces/Link.tsx";
import { en } from "../words/en.ts";

export function NowherePage() {
  return (
    <Page title={en.nowhere.title}>
      <p>{en.nowhere.text}</p>
      <p>
        <Link to="/">{en.nowhere.back}</Link>
      </p>
    </Page>
  );
}
