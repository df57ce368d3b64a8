import { useSource } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Said } from "../pieces/Page.tsx";
import { EntryRefs } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";

const words = en.incident.history;

/** What was known when: by day of publication, then by when the case took it in. */
export function History({ incident }: { incident: IncidentPage }) {
  const source = useSource();
  return (
    <>
      <ol class="history">
        {incident.history.map((one) => (
          <li key={one.day}>
            <p class="history-day">
              <time dateTime={one.day}>{one.day}</time>
            </p>
            <p>
              <Said>{one.words}</Said>
            </p>
            <div class="small">
              {one.entries.length > 0 && <EntryRefs numbers={one.entries} />}
              {!source.baked && (
                <button
                  type="button"
                  class="plain small no-print"
                  aria-label={`${words.upTo}: ${one.day}`}
                  onClick={() => choose({ "as-of": one.day, recorded: null }, "push")}
                >
                  {words.upTo}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {incident.recorded.length > 0 && (
        <>
          <h3>{words.recorded}</h3>
          <ul class="recorded">
            {incident.recorded.map((one) => (
              <li key={one.entry}>
                <Said>{one.words}</Said>{" "}
                <span class="small">
                  <EntryRefs numbers={[one.entry]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
