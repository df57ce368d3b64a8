import { Link } from "../pieces/Link.tsx";
import type { Upload } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { FlawTable } from "./FlawTable.tsx";
import { Trouble } from "./Trouble.tsx";

const words = en.imports;
type Props = { upload: Upload; lost: boolean; leave: () => void };

/** How far the work is, and at its end the account and what to do next. */
export function RunningView({ upload, lost, leave }: Props) {
  return (
    <>
      <h2>{titleOf(upload)}</h2>
      {upload.state === "running" && <Progress upload={upload} lost={lost} />}
      {upload.problem && <Trouble of={upload.problem} />}
      {upload.state === "done" && (
        <>
          <p class="note account" role="status">
            {upload.account}
          </p>
          <h3>{words.next}</h3>
          <ul>
            <li>
              <Link to="/changes?clock=recorded">{words.seeChanges}</Link>
            </li>
            <li>
              <Link to="/incidents">{words.seeIncidents}</Link>
            </li>
            <li>
              <Link to="/review">{words.seeReview}</Link>
            </li>
            <li>
              <Link to="/journal">{words.seeJournal}</Link>
            </li>
          </ul>
        </>
      )}
      {(upload.state !== "running" || upload.flaws.length > 0) && (
        <>
          <h3>{words.flaws}</h3>
          <FlawTable flaws={upload.flaws} count={upload.flaw_count} />
        </>
      )}
      {upload.state !== "running" && (
        <p>
          <button type="button" onClick={leave}>
            {words.other}
          </button>
        </p>
      )}
    </>
  );
}

function titleOf({ state, name }: Upload): string {
  if (state === "done") {
    return words.done(name);
  }
  return state === "failed" ? words.failed(name) : words.running(name);
}

function Progress({ upload, lost }: { upload: Upload; lost: boolean }) {
  const { rows, bytes_read, bytes_total, taken } = upload;
  return (
    <>
      <progress
        class="progress"
        aria-label={words.running(upload.name)}
        {...(bytes_total > 0 ? { value: bytes_read, max: bytes_total } : {})}
      />
      <p role="status">{lost ? words.lost : words.progress(rows, taken)}</p>
      <p class="small soft">{words.goesOn}</p>
    </>
  );
}
