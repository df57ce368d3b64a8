import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { period } from "../words/dates.ts";
import { en } from "../words/en.ts";
import type { Columns } from "./columns.ts";
import { incidentOf } from "./incident.ts";
import { Shape } from "./Mark.tsx";

const MOST = 6;

/** What stands under a point of the map that was clicked. */
export function MapCard(props: { columns: Columns; indices: number[]; close: () => void }) {
  const { columns, close } = props;
  const indices = [...props.indices].sort((a, b) => columns.from[a]! - columns.from[b]!);
  return (
    <section class="map-card" aria-label={en.map.here(indices.length)}>
      <header>
        <strong>{en.map.here(indices.length)}</strong>
        <button type="button" class="plain" onClick={close}>
          {en.map.close}
        </button>
      </header>
      <ul>
        {indices.slice(0, MOST).map((index) => {
          const one = incidentOf(columns, index);
          return (
            <li key={one.id}>
              <Shape eventClass={one.eventClass} grade={one.grade} />{" "}
              <Link to={`/incidents/${one.id}`}>
                <Said>{one.headline}</Said>
              </Link>
              <br />
              <span class="soft">
                {period(one.from, one.to)}
                {one.killed && `; ${en.map.killed(one.killed)}`};{" "}
                {en.list.voicesSaid(one.origins, one.pages)}
              </span>
              {one.contests.length > 0 && (
                <>
                  <br />
                  <span class="tag tag-contested">{en.list.contested}</span>{" "}
                  {one.contests.join(", ")}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {indices.length > MOST && <p class="soft">{en.map.more(indices.length - MOST)}</p>}
    </section>
  );
}
