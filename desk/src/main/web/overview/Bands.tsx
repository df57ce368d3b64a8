import type { Band } from "../source/types.ts";
import { dayNumber, period, shortDay } from "../words/dates.ts";
import { en } from "../words/en.ts";
import { lanes } from "./bins.ts";

/** A band and its words in pixels; `start` to `end` is the room that both take. */
export type Placed = {
  band: Band;
  left: number;
  right: number;
  words: string;
  wordsAt: "in" | "after" | "before";
  start: number;
  end: number;
};

const LANE = 17;
const LETTER = 6.1;
const MOST_LETTERS = 34;

/** Bands within a period, in rows, each with room for its words. One without an end runs on. */
export function placeBands(
  bands: readonly Band[],
  from: number,
  to: number,
  width: number,
): Placed[][] {
  const x = (day: number) => ((day - from) / (to + 1 - from)) * width;
  const placed = bands
    .filter((band) => dayNumber(band.from) <= to && (!band.to || dayNumber(band.to) >= from))
    .map((band): Placed => {
      const left = x(Math.max(dayNumber(band.from), from));
      const right = Math.max(left + 3, x(Math.min(band.to ? dayNumber(band.to) : to, to) + 1));
      const words = short(band.words);
      const room = words.length * LETTER + 8;
      if (room <= right - left) {
        return { band, left, right, words, wordsAt: "in", start: left, end: right };
      }
      return right + room <= width
        ? { band, left, right, words, wordsAt: "after", start: left, end: right + room }
        : { band, left, right, words, wordsAt: "before", start: left - room, end: right };
    });
  return lanes(placed);
}

function short(words: string): string {
  return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS - 1)}…`;
}

/** Truces and agreements said to be in force; how they are drawn says how they are known. */
export function Bands({ placed, top }: { placed: Placed[][]; top: number }) {
  return (
    <g>
      {placed.map((lane, row) =>
        lane.map(({ band, left, right, words, wordsAt }) => {
          const y = top + row * LANE;
          const x = wordsAt === "in" ? left + 4 : wordsAt === "after" ? right + 4 : left - 4;
          return (
            <g key={band.id} class={`band band-${band.status} band-words-${wordsAt}`}>
              <title>{bandWords(band)}</title>
              <rect x={left} y={y} width={right - left} height={LANE - 4} rx={2} />
              <text x={x} y={y + 10.5} text-anchor={wordsAt === "before" ? "end" : "start"}>
                {words}
              </text>
            </g>
          );
        }),
      )}
    </g>
  );
}

/** The height that rows of bands take. */
export function bandsHeight(placed: Placed[][]): number {
  return placed.length === 0 ? 0 : placed.length * LANE + 6;
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
