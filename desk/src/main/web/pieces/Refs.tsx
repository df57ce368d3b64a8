import { useSource } from "../frame/hooks.ts";
import { en } from "../words/en.ts";
import type { ClaimLine, ReportLine } from "../source/types.ts";
import { Link } from "./Link.tsx";
import { Said } from "./Page.tsx";
import { Stance } from "./Stance.tsx";

/** Links to reports by their ids, with outlet and day where they are known. */
export function ReportRefs({ ids, known }: { ids: string[]; known?: ReportLine[] }) {
  return (
    <ul class="refs">
      {ids.map((id) => {
        const line = known?.find((one) => one.id === id);
        return (
          <li key={id}>
            <Link to={reportPath(id)}>
              <span class="id">{id}</span>
              {line && (
                <>
                  {" "}
                  <Said>{line.outlet}</Said>, <span class="nowrap">{line.published}</span>
                </>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const SHOWN = 8;

/** Links to journal entries, which a publication only names; many of them are folded. */
export function EntryRefs({ numbers }: { numbers: number[] }) {
  if (numbers.length > SHOWN) {
    return (
      <details class="entry-refs">
        <summary>{en.pieces.manyEntries(numbers.length)}</summary>
        <Entries numbers={numbers} />
      </details>
    );
  }
  return <Entries numbers={numbers} />;
}

function Entries({ numbers }: { numbers: number[] }) {
  const { baked } = useSource();
  return (
    <span>
      {numbers.length === 1 ? en.pieces.entry : en.pieces.entries}{" "}
      {numbers.map((n, at) => (
        <span key={n}>
          {at > 0 && ", "}
          {baked ? n : <Link to={`/journal/${n}`}>{String(n)}</Link>}
        </span>
      ))}
    </span>
  );
}

/** A claim's own words, and the report that they end with in brackets, if they do. */
export function claimWords(words: string): { said: string; report: string | null } {
  const tail = / \[([^\s\],]+), [\d-]+\]$/.exec(words);
  return tail
    ? { said: words.slice(0, tail.index), report: tail[1] ?? null }
    : { said: words, report: null };
}

/** Claims in full, each with its report. */
export function ClaimList({ claims, known }: { claims: ClaimLine[]; known?: ReportLine[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p class="claim-head small">
            <span class="id">{claim.id}</span> <Stance {...claim} />
          </p>
          <p>
            <Said>{claimWords(claim.words).said}</Said>
          </p>
          {claim.note && (
            <p class="small soft">
              {en.pieces.note} <Said>{claim.note}</Said>
            </p>
          )}
          <ReportRefs ids={[claim.report]} {...(known ? { known } : {})} />
        </li>
      ))}
    </ul>
  );
}

export const reportPath = (id: string) => `/reports/${encodeURIComponent(id)}`;
export const sourcePath = (id: string) => `/sources/${encodeURIComponent(id)}`;
export const incidentPath = (id: string) => `/incidents/${encodeURIComponent(id)}`;
