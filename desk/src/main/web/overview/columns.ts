import type { Overview } from "../source/types.ts";

/** The overview as the pages filter it: plain numbers in typed arrays, one place per incident. */
export type Columns = {
  n: number;
  id: readonly string[];
  headline: readonly string[];
  from: Int32Array;
  to: Int32Array;
  /** NaN where the place is told too coarsely for the map. */
  lon: Float64Array;
  lat: Float64Array;
  radiusKm: Float32Array;
  killedLow: Float64Array;
  killedHigh: Float64Array;
  origins: Int32Array;
  pages: Int32Array;
  contests: Uint32Array;
  aerial: Uint8Array;
  grade: Uint8Array;
  /** Bit i: the i-th kind was told. Kinds beyond the 32nd share the last bit; `raw` decides there. */
  types: Uint32Array;
  /** The class of the first kind told, an index into `classes`. */
  shape: Uint8Array;
  classes: readonly string[];
  raw: Overview;
};

const NONE = 255;

export function columnsOf(raw: Overview): Columns {
  const classOf = raw.vocab.type_classes.map((name) => name.toUpperCase());
  const classes = [...new Set(classOf)];
  const classOfType = classOf.map((name) => classes.indexOf(name));
  return {
    n: raw.n,
    id: raw.id,
    headline: raw.headline,
    from: Int32Array.from(raw.from),
    to: Int32Array.from(raw.to),
    lon: numbers(raw.lon),
    lat: numbers(raw.lat),
    radiusKm: Float32Array.from(raw.radius_km),
    killedLow: numbers(raw.killed_low),
    killedHigh: Float64Array.from({ length: raw.n }, (_, i) =>
      highest(raw.killed_high[i] ?? null, raw.killed_words[i] ?? ""),
    ),
    origins: Int32Array.from(raw.origins),
    pages: Int32Array.from(raw.pages),
    contests: Uint32Array.from(raw.contests),
    aerial: Uint8Array.from(raw.aerial),
    grade: Uint8Array.from(raw.grade),
    types: Uint32Array.from(raw.types, (told) => told.reduce((bits, t) => bits | bit(t), 0)),
    shape: Uint8Array.from(raw.types, (told) => classOfType[told[0] ?? -1] ?? NONE),
    classes,
    raw,
  };
}

export function bit(index: number): number {
  return 1 << Math.min(index, 31);
}

/**
 * The highest number anybody states. Where it is open above ("12-35+") the range has no upper end,
 * and the words carry the last number said.
 */
export function highest(high: number | null, words: string): number {
  if (high !== null) {
    return high;
  }
  const last = /(\d+)\+?$/.exec(words.trim());
  return last ? Number(last[1]) : NaN;
}

function numbers(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN);
}
