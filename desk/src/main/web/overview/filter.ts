import { bit, type Columns } from "./columns.ts";
import { dayNumber, isDay } from "../words/dates.ts";

/** What is asked of incidents. Names in the address are those of the API and the command line. */
export type Filter = {
  from: string;
  to: string;
  type: string;
  party: string;
  grade: string;
  aerial: string;
  contested: boolean;
  singleOrigin: boolean;
  text: string;
  bbox: Box | null;
};

/** West, south, east, north, in degrees. */
export type Box = readonly [number, number, number, number];

/** The names in the address that make up a filter. */
export const FILTER_NAMES = [
  "from",
  "to",
  "type",
  "party",
  "grade",
  "aerial",
  "contested",
  "single-origin",
  "text",
  "bbox",
] as const;

export function filterOf(query: URLSearchParams): Filter {
  const day = (name: string) => {
    const text = query.get(name) ?? "";
    return isDay(text) ? text : "";
  };
  return {
    from: day("from"),
    to: day("to"),
    type: query.get("type") ?? "",
    party: query.get("party") ?? "",
    grade: query.get("grade") ?? "",
    aerial: query.get("aerial") ?? "",
    contested: query.get("contested") === "true",
    singleOrigin: query.get("single-origin") === "true",
    text: query.get("text") ?? "",
    bbox: boxOf(query.get("bbox") ?? ""),
  };
}

export function boxOf(text: string): Box | null {
  const numbers = text.split(",").map(Number);
  const [west, south, east, north] = numbers;
  if (
    numbers.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    numbers.some((n) => !Number.isFinite(n)) ||
    west >= east ||
    south >= north
  ) {
    return null;
  }
  return [west, south, east, north];
}

export function isNarrowed(filter: Filter): boolean {
  const { bbox, ...rest } = filter;
  return bbox !== null || Object.values(rest).some((value) => value !== "" && value !== false);
}

/**
 * The incidents that fit, in one pass. `found` are those a text search names; null means that no
 * text was asked for. An incident fits a period if it may have happened within it.
 */
export function matching(
  columns: Columns,
  filter: Filter,
  found: ReadonlySet<string> | null,
): Uint32Array<ArrayBuffer> {
  const { raw } = columns;
  const from = filter.from === "" ? -Infinity : dayNumber(filter.from);
  const to = filter.to === "" ? Infinity : dayNumber(filter.to);
  const type = chosen(raw.vocab.types, filter.type);
  const typeBit = type === ANY ? 0 : bit(type);
  const party = chosen(raw.vocab.parties, filter.party);
  const grade = chosen(raw.vocab.grades, filter.grade);
  const aerial = chosen(raw.vocab.aerial, filter.aerial);
  const { bbox, contested, singleOrigin } = filter;
  const hits = new Uint32Array(columns.n);
  let count = 0;
  for (let i = 0; i < columns.n; i++) {
    if (
      columns.to[i]! < from ||
      columns.from[i]! > to ||
      (contested && columns.contests[i] === 0) ||
      (singleOrigin && columns.origins[i] !== 1) ||
      (grade !== ANY && columns.grade[i] !== grade) ||
      (aerial !== ANY && columns.aerial[i] !== aerial) ||
      (type !== ANY && (columns.types[i]! & typeBit) === 0) ||
      (type >= 31 && !raw.types[i]!.includes(type)) ||
      (party !== ANY && !raw.acted[i]!.includes(party)) ||
      (bbox !== null && !within(bbox, columns.lon[i]!, columns.lat[i]!)) ||
      (found !== null && !found.has(columns.id[i]!))
    ) {
      continue;
    }
    hits[count++] = i;
  }
  return hits.slice(0, count);
}

/** Without a server: incidents whose headline, numbers or parties hold the words. */
export function textMatches(columns: Columns, text: string): Set<string> {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = new Set<string>();
  const { raw } = columns;
  for (let i = 0; i < columns.n; i++) {
    const parties = raw.acted[i]!.map((p) => raw.vocab.parties[p]).join(" ");
    const all = `${raw.headline[i]} ${raw.id[i]} ${parties}`.toLocaleLowerCase();
    if (words.every((word) => all.includes(word))) {
      found.add(raw.id[i]!);
    }
  }
  return found;
}

const ANY = -2;

/** The index of what is chosen; -1 for a word that this case does not have, which fits nothing. */
function chosen(words: readonly string[], word: string): number {
  return word === "" ? ANY : words.indexOf(word);
}

function within(box: Box, lon: number, lat: number): boolean {
  return lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
}

/** How a list can be ordered. */
export const ORDERS = ["when", "killed", "civilians", "pages"] as const;
export type Order = (typeof ORDERS)[number];

/** The hits in an order; equal ones by time, then as the record has them. */
export function ordered(
  columns: Columns,
  hits: Uint32Array<ArrayBuffer>,
  order: Order,
  down: boolean,
): Uint32Array<ArrayBuffer> {
  const key = keyOf(columns, order);
  const sign = down ? -1 : 1;
  return hits.slice().sort((a, b) => {
    const [x, y] = [key[a]!, key[b]!];
    const missing = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return (
      missing || sign * (x - y) || columns.from[a]! - columns.from[b]! || a - b // unknown ones last
    );
  });
}

function keyOf(columns: Columns, order: Order): ArrayLike<number> {
  switch (order) {
    case "when":
      return columns.from;
    case "killed":
      return columns.killedHigh;
    case "civilians":
      return columns.raw.civilians_low.map((low) => low ?? NaN);
    case "pages":
      return columns.pages;
  }
}
