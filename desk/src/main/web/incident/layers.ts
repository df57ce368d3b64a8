// Where the boxes and lines of the lineage lie: pages left, what they rely on in the middle, origins
// right. Origins keep the order of sides and names, so nobody is put first; the other two columns are
// ordered by the mean height of what they lead to, which keeps crossings few (Sugiyama, Tagawa and
// Toda 1981, one sweep from the right, since the right column is fixed).

import type { IncidentPage } from "../source/types.ts";
import { bySide } from "./rows.ts";

export type Lineage = IncidentPage["lineage"];
export type Node = Lineage["nodes"][number];
export type Edge = Lineage["edges"][number];
export type Box = { node: Node; x: number; y: number; width: number };
export type Line = { edge: Edge; path: string; middle: [number, number] };
export type Drawing = {
  boxes: Box[];
  lines: Line[];
  columns: { kind: Node["kind"]; x: number }[];
  width: number;
  height: number;
};

export const BOX_HEIGHT = 30;
const TOP = 28;
const PITCH = 38;
const GAP = 120;
const WIDTHS: Record<Node["kind"], number> = { report: 270, relay: 210, origin: 420 };
const ORDER: Node["kind"][] = ["report", "relay", "origin"];

export function draw({ nodes, edges }: Lineage): Drawing {
  const kinds = ORDER.filter((kind) => nodes.some((node) => node.kind === kind));
  const heights = new Map<string, number>();
  const tallest = Math.max(...kinds.map((kind) => count(nodes, kind)), 1);
  const boxes: Box[] = [];
  const columns: Drawing["columns"] = [];
  const lefts = leftsOf(kinds);
  for (const kind of [...kinds].reverse()) {
    const column = ordered(kind, nodes, edges, heights);
    const room = (tallest - column.length) / (column.length + (column.length === tallest ? 1 : 0));
    column.forEach((node, at) => {
      const y = TOP + PITCH * (at + room / 2 + at * room);
      heights.set(node.id, y);
      boxes.push({ node, x: lefts.get(kind) ?? 0, y, width: WIDTHS[kind] });
    });
    columns.unshift({ kind, x: lefts.get(kind) ?? 0 });
  }
  const last = kinds.at(-1);
  const width = last ? (lefts.get(last) ?? 0) + WIDTHS[last] : 0;
  return {
    boxes,
    lines: linesOf(edges, boxes),
    columns,
    width,
    height: TOP + tallest * PITCH,
  };
}

function count(nodes: Node[], kind: Node["kind"]): number {
  return nodes.filter((node) => node.kind === kind).length;
}

function leftsOf(kinds: Node["kind"][]): Map<Node["kind"], number> {
  let x = 0;
  return new Map(
    kinds.map((kind) => {
      const left = x;
      x += WIDTHS[kind] + GAP;
      return [kind, left];
    }),
  );
}

function ordered(
  kind: Node["kind"],
  nodes: Node[],
  edges: Edge[],
  heights: Map<string, number>,
): Node[] {
  const own = nodes.filter((node) => node.kind === kind);
  if (kind === "origin") {
    return bySide(own, (node) => node.name).flatMap(({ rows }) => rows);
  }
  const pull = (node: Node) => {
    const ends = edges
      .filter((edge) => edge.from === node.id)
      .map((edge) => heights.get(edge.to))
      .filter((height) => height !== undefined);
    return ends.length === 0 ? Infinity : ends.reduce((a, b) => a + b, 0) / ends.length;
  };
  const pulls = new Map(own.map((node) => [node.id, pull(node)]));
  const rank = (node: Node) => pulls.get(node.id) ?? 0;
  const when = (node: Node) => `${node.published ?? ""} ${node.name}`;
  return own.sort((a, b) => compare(rank(a), rank(b)) || compare(when(a), when(b)));
}

/** The id of the source that a node stands for: `o:o-ispr` is that of `o-ispr`. */
export function sourceOf({ id }: Node): string {
  return id.replace(/^[orx]:/, "");
}

function linesOf(edges: Edge[], boxes: Box[]): Line[] {
  const boxOf = new Map(boxes.map((box) => [box.node.id, box]));
  return edges.flatMap((edge) => {
    const [from, to] = [boxOf.get(edge.from), boxOf.get(edge.to)];
    return from && to ? [line(edge, from, to)] : [];
  });
}

function line(edge: Edge, from: Box, to: Box): Line {
  const [x1, y1] = [from.x + from.width, from.y + BOX_HEIGHT / 2];
  const [x2, y2] = [to.x, to.y + BOX_HEIGHT / 2];
  if (x2 > x1) {
    const bend = (x2 - x1) / 2;
    const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    return { edge, path, middle: [(x1 + x2) / 2, (y1 + y2) / 2] };
  }
  // Both in one column: out to the right and back.
  const out = x1 + GAP / 2;
  const end = to.x + to.width;
  const path = `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${end} ${y2}`;
  return { edge, path, middle: [x1 + GAP / 3, (y1 + y2) / 2] };
}

function compare<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
