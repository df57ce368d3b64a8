import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";
import type { Deciding } from "./deciding.ts";

const words = en.review;

/** What the last answer did, said aloud, with the way back. */
export function Outcome({ deciding, undo }: { deciding: Deciding; undo?: () => void }) {
  const { last, problem } = deciding;
  return (
    <div role="status" class="outcome-place">
      {problem && (
        <div class="note">
          <p>
            <strong>{problem.title}</strong> {problem.detail} {problem.remedy}
          </p>
        </div>
      )}
      {last && !problem && (
        <div class="note outcome">
          <p>
            <strong>{last.words}</strong>
          </p>
          {last.effects.length === 0 && <p>{words.noEffect}</p>}
          <Lines all={last.effects} />
          {last.conflicts.length > 0 && (
            <>
              <p>{words.conflicts}</p>
              <Lines all={last.conflicts} />
              <p>
                <Link to="/review?view=decisions&conflicts=yes">{words.conflictsShow}</Link>
              </p>
            </>
          )}
          {undo && last.undoable !== null && (
            <p>
              <button type="button" onClick={undo} disabled={deciding.busy}>
                {words.undo} <kbd>z</kbd>
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Lines({ all }: { all: string[] }) {
  return (
    <ul>
      {all.map((one) => (
        <li key={one}>
          <Said>{one}</Said>
        </li>
      ))}
    </ul>
  );
}
