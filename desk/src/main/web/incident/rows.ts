// The readings of a number, gathered for showing: sides in alphabetical order, within a side the
// origins in alphabetical order, one row each; nobody is put first.

import type { IncidentPage } from "../source/types.ts";

export type Told = IncidentPage["numbers"][number];
export type Reading = Told["readings"][number];
export type Row = { origin: string; speaker: string; readings: Reading[] };
export type Side<T> = { side: string; rows: T[] };

export function rowsOf(told: Told): Side<Row>[] {
  const rows = new Map<string, Row & { side: string }>();
  for (const reading of told.readings) {
    const { origin, speaker, side } = reading;
    const row = rows.get(origin) ?? { origin, speaker, side, readings: [] };
    row.readings.push(reading);
    rows.set(origin, row);
  }
  for (const row of rows.values()) {
    row.readings.sort((a, b) => byWords(a.published, b.published));
  }
  return bySide([...rows.values()], (row) => row.speaker);
}

/** Sides by their name, the nameless last; within a side by the name of each. */
export function bySide<T extends { side: string }>(all: T[], nameOf: (one: T) => string) {
  const sides = new Map<string, T[]>();
  for (const one of all) {
    sides.set(one.side, [...(sides.get(one.side) ?? []), one]);
  }
  return [...sides]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : byWords(a, b)))
    .map(([side, rows]) => ({
      side,
      rows: rows.sort((a, b) => byWords(nameOf(a), nameOf(b))),
    }));
}

/** The ends of a reading that can be drawn. */
export function endsOf({ low, high }: { low: number | null; high: number | null }) {
  const start = low ?? high;
  const end = high ?? low;
  return start === null || end === null ? null : { start, end };
}

function byWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
