import { useMemo } from "preact/hooks";
import type { Band } from "../source/types.ts";
import { dayNumber, period, shortDay } from "../words/dates.ts";
import { en } from "../words/en.ts";
import { lanes } from "./bins.ts";

type Placed = { band: Band; start: number; end: number };

const LANE = 17;
const LETTER = 6.2;

/** Bands within a period, in rows. One without an end runs on. */
export function useLanes(bands: readonly Band[], from: number, to: number): Placed[][] {
  return useMemo(() => {
    const placed = bands
      .map((band) => ({
        band,
        start: Math.max(dayNumber(band.from), from),
        end: Math.min(band.to === null ? to : dayNumber(band.to), to),
      }))
      .filter((one) => one.start <= to && one.end >= from);
    return lanes(placed);
  }, [bands, from, to]);
}

/** Truces and agreements said to be in force; how they are drawn says how they are known. */
export function Bands(props: {
  lanes: Placed[][];
  x: (day: number) => number;
  top: number;
  width: number;
}) {
  return (
    <g>
      {props.lanes.map((lane, row) =>
        lane.map(({ band, start, end }, i) => {
          const left = props.x(start);
          const right = props.x(end + 1);
          const y = props.top + row * LANE;
          const next = lane[i + 1];
          const room = (next ? props.x(next.start) : props.width) - left - 6;
          const letters = Math.floor(room / LETTER);
          const words =
            band.words.length <= letters ? band.words : `${band.words.slice(0, letters - 1)}…`;
          return (
            <g key={band.id} class={`band band-${band.status}`}>
              <title>{bandWords(band)}</title>
              <rect x={left} y={y} width={Math.max(2, right - left)} height={LANE - 4} rx={2} />
              {letters > 5 && (
                <text x={left + 4} y={y + 10} class="axis-words">
                  {words}
                </text>
              )}
            </g>
          );
        }),
      )}
    </g>
  );
}

/** The same in words, for those who do not see the drawing, and for those who want to know whose. */
export function BandList({ bands }: { bands: readonly Band[] }) {
  if (bands.length === 0) {
    return null;
  }
  return (
    <details class="band-list">
      <summary>{en.timeline.bands}</summary>
      <ul>
        {bands.map((band) => (
          <li key={band.id}>{bandWords(band)}</li>
        ))}
      </ul>
    </details>
  );
}

function bandWords(band: Band): string {
  const from = dayNumber(band.from);
  const when =
    band.to === null ? `${shortDay(from)} – ${en.timeline.open}` : period(from, dayNumber(band.to));
  const status = en.status[band.status] ?? band.status;
  return `${when}: ${band.words} (${en.timeline.band(status, band.by)})`;
}
