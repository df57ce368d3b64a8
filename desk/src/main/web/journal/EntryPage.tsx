import { useState } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import type { Proof } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { leadsToRoot } from "./prove.ts";

const words = en.journal;

/** One entry as it is kept, and the proof that it belongs to the journal. */
export function EntryPage({ n }: { n: string }) {
  const loaded = useDocument<Proof>(`journal/${encodeURIComponent(n)}/proof`, true);
  return (
    <Page title={words.one(n)}>
      <p class="entry-steps no-print">
        <Link to="/journal">{words.back}</Link>
        {Number(n) > 1 && <Link to={`/journal/${Number(n) - 1}`}>{words.previous}</Link>}
        <Link to={`/journal/${Number(n) + 1}`}>{words.nextOne}</Link>
      </p>
      <WhenLoaded of={loaded}>
        {(proof) => (
          <>
            <dl class="facts">
              <dt>{words.words}</dt>
              <dd>
                <Said>{proof.line.words}</Said>
              </dd>
              <dt>{words.kind}</dt>
              <dd>{proof.line.kind}</dd>
              <dt>{words.recorded}</dt>
              <dd>{proof.line.recorded}</dd>
              <dt>{words.author}</dt>
              <dd>
                <Said>{proof.line.author}</Said>
              </dd>
              <dt>{words.hash}</dt>
              <dd class="hash">{proof.line.hash}</dd>
              <dt>{words.before}</dt>
              <dd class="hash">{proof.previous}</dd>
            </dl>
            <h2>{words.body}</h2>
            <pre class="entry-body" tabIndex={0} dir="auto">
              {spread(proof.leaf)}
            </pre>
            <h2>{words.proof}</h2>
            <Steps proof={proof} />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

/** The entry on several lines; as it stands if it is no JSON. */
function spread(leaf: string): string {
  try {
    return JSON.stringify(JSON.parse(leaf), null, 2);
  } catch {
    return leaf;
  }
}

function Steps({ proof }: { proof: Proof }) {
  const [holds, setHolds] = useState<boolean | null | undefined>(undefined);
  return (
    <>
      <p class="part-lead">{words.proofLead(proof.size)}</p>
      <ol class="proof">
        <li>
          <span class="proof-what">{words.start}</span> <span class="hash">{proof.hash}</span>
        </li>
        {proof.path.map(({ side, hash }) => (
          <li key={hash}>
            <span class="proof-what">{side === "left" ? words.joinLeft : words.joinRight}</span>{" "}
            <span class="hash">{hash}</span>
          </li>
        ))}
        <li>
          <span class="proof-what">{words.result}</span> <strong class="hash">{proof.root}</strong>
        </li>
      </ol>
      <p class="no-print">
        <button type="button" onClick={async () => setHolds(await leadsToRoot(proof))}>
          {words.checkHere}
        </button>{" "}
        <span role="status">
          {holds === true && words.holds}
          {holds === false && words.fails}
          {holds === null && words.cannot}
        </span>
      </p>
      <h3>{words.byHand}</h3>
      <p>{proof.check}</p>
    </>
  );
}
