import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { ReportRefs, claimWords, incidentPath } from "../pieces/Refs.tsx";
import { Stance } from "../pieces/Stance.tsx";
import { Waterfall } from "../pieces/Waterfall.tsx";
import type { ReviewItem } from "../source/types.ts";
import { en } from "../words/en.ts";
import { difference, type Phrase } from "./difference.ts";

const words = en.review;

/** Two claims side by side, what differs marked; why they are asked, what would change, the score. */
export function Pair({ item, sample }: { item: ReviewItem; sample: boolean }) {
  const [left, right] = difference(claimWords(item.a.words).said, claimWords(item.b.words).said);
  return (
    <>
      <div class="pair-sides">
        <Side claim={item.a} phrases={left} />
        <Side claim={item.b} phrases={right} />
      </div>
      <p class="small soft">
        <mark>…</mark> {words.differs}
      </p>
      <Decided by={item.decided_by} />
      {sample ? (
        <details class="score">
          <summary>{words.scoreFolded}</summary>
          <p class="small soft">{words.scoreFoldedWhy}</p>
          <Waterfall of={item.waterfall} />
        </details>
      ) : (
        <Asked item={item} />
      )}
    </>
  );
}

function Side({ claim, phrases }: { claim: ReviewItem["a"]; phrases: Phrase[] }) {
  return (
    <article class="pair-side">
      <p class="claim-head small">
        <span class="id">{claim.id}</span> {claim.stance && <Stance {...claim} />}
      </p>
      <p class="pair-words">
        <bdi dir="auto">
          {phrases.map(({ text, differs }, at) =>
            differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </bdi>
      </p>
      {claim.note && (
        <p class="small soft">
          {en.pieces.note} <Said>{claim.note}</Said>
        </p>
      )}
      {claim.report && <Source claim={claim} />}
    </article>
  );
}

/** Where a claim was published, and which incident it is in now. */
function Source({ claim }: { claim: ReviewItem["a"] }) {
  return (
    <dl class="facts small">
      <dt>{words.published}</dt>
      <dd>
        {claim.published} <ReportRefs ids={[claim.report]} />
      </dd>
      <dt>{words.incident}</dt>
      <dd>
        <Link to={incidentPath(claim.incident)}>
          <span class="id">{claim.incident}</span>
        </Link>
      </dd>
    </dl>
  );
}

function Asked({ item }: { item: ReviewItem }) {
  return (
    <div class="asked-why">
      <section>
        <h3>{words.whyAsked}</h3>
        <p>{item.why_asked}</p>
        {item.proposal && <p>{item.proposal}</p>}
        {item.change && (
          <>
            <h3>{words.change}</h3>
            <p>{item.change}</p>
          </>
        )}
      </section>
      <section>
        <h3>{words.score}</h3>
        <Waterfall of={item.waterfall} />
      </section>
    </div>
  );
}

function Decided({ by }: { by: ReviewItem["decided_by"] }) {
  if (by.length === 0) {
    return null;
  }
  const binding = new Set(by.map((one) => one.judgement).filter((one) => one !== "unsure"));
  return (
    <div class="decided">
      <h3>{words.decidedBy}</h3>
      <ul class="inline-list">
        {by.map((one) => (
          <li key={one.number}>
            <Said>{one.author}</Said>: <strong>{one.judgement}</strong>{" "}
            <Link to={`/journal/${one.number}`}>
              <span class="small">
                {en.pieces.entry} {one.number}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {binding.size > 1 && <p class="note">{words.disagree}</p>}
    </div>
  );
}
