// The network of relays as a table: outlets down, speakers across. Both ends that carry most pages
// come in; speakers stand by side and name, outlets by the number of pages.

import type { Network } from "../source/types.ts";
import { bySide } from "../incident/rows.ts";

type Node = Network["nodes"][number];
export type Cell = { outlet: Node; origin: Node; pages: number };
export type Table = {
  outlets: Node[];
  sides: { side: string; rows: Node[] }[];
  pages: (outlet: string, origin: string) => number;
  most: number;
  whole: boolean;
};

export function tableOf({ nodes, edges }: Network, rows: number, columns: number): Table {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outgoing = new Map<string, number>();
  const incoming = new Map<string, number>();
  const cells = new Map<string, number>();
  for (const { from, to, pages } of edges) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + pages);
    incoming.set(to, (incoming.get(to) ?? 0) + pages);
    cells.set(`${from}\n${to}`, pages);
  }
  const outlets = largest(outgoing, byId, rows);
  const origins = largest(incoming, byId, columns);
  return {
    outlets,
    sides: bySide(origins, (node) => node.name),
    pages: (outlet, origin) => cells.get(`${outlet}\n${origin}`) ?? 0,
    most: Math.max(1, ...cells.values()),
    whole: outlets.length === outgoing.size && origins.length === incoming.size,
  };
}

function largest(sums: Map<string, number>, byId: Map<string, Node>, most: number): Node[] {
  return [...sums]
    .map(([id, pages]) => ({ node: byId.get(id), pages }))
    .filter((one): one is { node: Node; pages: number } => one.node !== undefined)
    .sort((a, b) => b.pages - a.pages || a.node.name.localeCompare(b.node.name))
    .slice(0, most)
    .map(({ node }) => node);
}

/** Five steps of shade, even in the square root, so that small numbers still differ. */
export function shade(pages: number, most: number): number {
  return Math.max(1, Math.ceil(5 * Math.sqrt(pages / most)));
}
