import { useDocument, usePlace } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Link } from "../pieces/Link.tsx";
import { Said, WhenLoaded } from "../pieces/Page.tsx";
import { Paging, offsetIn } from "../pieces/Paging.tsx";
import type { DecisionLine, Listing } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { AuthorField, useAuthor } from "./Author.tsx";
import { Outcome } from "./Outcome.tsx";
import { useDeciding } from "./deciding.ts";

const words = en.review;
const LIMIT = 100;

/** What was decided, by whom and why, whether it is in force, and the way to take it back. */
export function Decisions() {
  const { query } = usePlace();
  const conflicts = query.get("conflicts") === "yes";
  const asked = new URLSearchParams({ offset: String(offsetIn(query)), limit: String(LIMIT) });
  if (conflicts) {
    asked.set("conflicts", "true");
  }
  const loaded = useDocument<Listing<DecisionLine>>(`lines/decisions?${asked}`, true);
  const deciding = useDeciding();
  const { name: author, keep } = useAuthor();
  return (
    <>
      <AuthorField name={author} keep={keep} />
      <p>
        <label>
          <input
            type="checkbox"
            checked={conflicts}
            onChange={(event) => choose({ conflicts: event.currentTarget.checked ? "yes" : null })}
          />
          {words.onlyConflicts}
        </label>
      </p>
      <Outcome deciding={deciding} />
      <WhenLoaded
        of={loaded}
        isEmpty={(listing) => listing.items.length === 0}
        empty={<p>{words.noDecisions}</p>}
      >
        {(listing) => (
          <>
            <Lines
              lines={listing.items}
              undo={(number) => void deciding.undo(number, { author, reason: "" })}
              busy={deciding.busy || author === ""}
            />
            <Paging offset={listing.offset} limit={LIMIT} total={listing.total} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}

type LinesProps = { lines: DecisionLine[]; undo: (number: number) => void; busy: boolean };

function Lines({ lines, undo, busy }: LinesProps) {
  return (
    <table class="rows decisions">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.judgement}</th>
          <th scope="col">{words.pair}</th>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.reason}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.number}>
            <td>
              <Link to={`/journal/${line.number}`}>{String(line.number)}</Link>
            </td>
            <td>
              <strong>{line.judgement}</strong>
            </td>
            <td class="nowrap id">
              {line.a} · {line.b}
            </td>
            <td>
              <Said>{line.author}</Said> <span class="small soft">{line.recorded}</span>
            </td>
            <td>
              <Said>{line.reason}</Said>
            </td>
            <td>
              <State line={line} undo={undo} busy={busy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type StateProps = { line: DecisionLine; undo: (number: number) => void; busy: boolean };

function State({ line, undo, busy }: StateProps) {
  if (line.undone_by !== null) {
    const { author, number, reason } = line.undone_by;
    return (
      <>
        {words.undoneBy(author, number)} <Said>{reason}</Said>
      </>
    );
  }
  return (
    <>
      {words.inForce}{" "}
      {line.conflicts_with.length > 0 && (
        <span class="tag tag-contested">{words.contradicts(line.conflicts_with.join(", "))}</span>
      )}{" "}
      <button type="button" class="no-print" disabled={busy} onClick={() => undo(line.number)}>
        {words.undoOne(line.number)}
      </button>
    </>
  );
}
