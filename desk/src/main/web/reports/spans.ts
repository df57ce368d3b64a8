// A text cut at the edges of its marked spans, so that each piece can be drawn once even where spans
// lie over each other.

import type { ReportPage } from "../source/types.ts";

export type Span = ReportPage["spans"][number];
export type Piece = { text: string; spans: Span[] };

/** Pieces in order; together they are the text. Spans outside the text are left out. */
export function cut(text: string, spans: Span[]): Piece[] {
  const inside = spans.filter(({ from, to }) => from >= 0 && from < to && to <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((from, at) => {
    const to = sorted[at + 1] ?? text.length;
    const over = inside.filter((span) => span.from <= from && span.to >= to);
    return from < to ? [{ text: text.slice(from, to), spans: over }] : [];
  });
}
