import { dayNumber } from "../words/dates.ts";
import type { Columns } from "./columns.ts";

/** Incidents counted by period: how many, how many of them contested. */
export type Bins = { from: number; days: number; all: Uint32Array; contested: Uint32Array };

/** Lengths of a bar's period in days: a day, a week, about a month, a quarter, a year, five. */
const LENGTHS = [1, 2, 7, 14, 30, 91, 365, 1826, 3652];

/** The shortest period that gives at most `most` bars. */
export function binDays(from: number, to: number, most: number): number {
  return (
    LENGTHS.find((days) => (to - from + 1) / days <= most) ?? Math.ceil((to - from + 1) / most)
  );
}

/** Counts hits by the first day on which each may have happened. */
export function binsOf(
  columns: Columns,
  hits: Uint32Array,
  from: number,
  to: number,
  days: number,
): Bins {
  const size = Math.max(1, Math.ceil((to - from + 1) / days));
  const all = new Uint32Array(size);
  const contested = new Uint32Array(size);
  for (const i of hits) {
    const at = Math.floor((columns.from[i]! - from) / days);
    if (at >= 0 && at < size) {
      all[at]!++;
      if (columns.contests[i] !== 0) {
        contested[at]!++;
      }
    }
  }
  return { from, days, all, contested };
}

/** First and last day of all incidents, and of the whole record if told; null without any. */
export function extentOf(
  columns: Columns,
  whole: { from: string; to: string } | null,
): { from: number; to: number } | null {
  let from = whole ? dayNumber(whole.from) : Infinity;
  let to = whole ? dayNumber(whole.to) : -Infinity;
  for (let i = 0; i < columns.n; i++) {
    from = Math.min(from, columns.from[i]!);
    to = Math.max(to, columns.to[i]!);
  }
  return from <= to ? { from, to } : null;
}

/** Rows for bands, so that none covers another. */
export function lanes<T extends { start: number; end: number }>(bands: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const band of [...bands].sort((a, b) => a.start - b.start)) {
    const row = rows.find((lane) => lane[lane.length - 1]!.end < band.start);
    if (row) {
      row.push(band);
    } else {
      rows.push([band]);
    }
  }
  return rows;
}
