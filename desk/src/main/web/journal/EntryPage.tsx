import { useState } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import type { Entry, Proof } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { leadsToRoot } from "./prove.ts";

const words = en.journal;

/** One entry as it is kept, and the proof that it belongs to the journal. */
export function EntryPage({ n }: { n: string }) {
  const loaded = useDocument<Entry>(`journal/${encodeURIComponent(n)}`, true);
  return (
    <Page title={words.one(n)}>
      <p class="entry-steps no-print">
        <Link to="/journal">{words.back}</Link>
        {Number(n) > 1 && <Link to={`/journal/${Number(n) - 1}`}>{words.previous}</Link>}
        <Link to={`/journal/${Number(n) + 1}`}>{words.nextOne}</Link>
      </p>
      <WhenLoaded of={loaded}>
        {(entry) => (
          <>
            <dl class="facts">
              <dt>{words.words}</dt>
              <dd>
                <Said>{entry.words}</Said>
              </dd>
              <dt>{words.kind}</dt>
              <dd>{entry.kind}</dd>
              <dt>{words.recorded}</dt>
              <dd>{entry.recorded}</dd>
              <dt>{words.author}</dt>
              <dd>
                <Said>{entry.author}</Said>
              </dd>
              <dt>{words.hash}</dt>
              <dd class="hash">{entry.hash}</dd>
              <dt>{words.before}</dt>
              <dd class="hash">{entry.previous}</dd>
            </dl>
            <h2>{words.body}</h2>
            <pre class="entry-body" tabIndex={0} dir="auto">
              {JSON.stringify(entry.body, null, 2)}
            </pre>
            <h2>{words.proof}</h2>
            <ProofOf n={n} />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function ProofOf({ n }: { n: string }) {
  const loaded = useDocument<Proof>(`journal/${encodeURIComponent(n)}/proof`, true);
  return <WhenLoaded of={loaded}>{(proof) => <Steps proof={proof} />}</WhenLoaded>;
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
      <ol class="check-steps">
        {proof.check.map((step) => {
          const [told = "", command] = step.split("$ ", 2);
          return (
            <li key={step}>
              {told}
              {command && <code>{command}</code>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
