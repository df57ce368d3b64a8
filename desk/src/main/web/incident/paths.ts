// Which page has which origin. A page says so itself where it can; only a page that names no origin
// has those of what it relies on. An agency that three pages cite does not lend each of them all it
// ever carried.

import type { Edge, Node } from "./layers.ts";

export type Paths = {
  /** The origins a page carries. */
  originsOf: (page: string) => Set<string>;
  /** The pages that carry an origin, in the order of the nodes. */
  pagesOf: (origin: string) => Node[];
  /** What a page passes on its way to an origin: agencies, other pages. */
  between: (page: string, origin: string) => Node[];
  /** All that belongs to a node: its pages, its origins and what lies between. */
  together: (id: string) => Set<string>;
};

export function pathsOf(nodes: Node[], edges: Edge[]): Paths {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOrigin = (id: string) => byId.get(id)?.kind === "origin";
  const carried = new Map<string, Set<string>>();

  const originsOf = (page: string): Set<string> => {
    let found = carried.get(page);
    if (!found) {
      const named = edges.filter((edge) => edge.from === page && isOrigin(edge.to));
      const all = named.length > 0 ? named.map((edge) => edge.to) : [...reach(page, edges, true)];
      found = new Set(all.filter(isOrigin));
      carried.set(page, found);
    }
    return found;
  };
  const pagesOf = (origin: string) =>
    nodes.filter((node) => node.kind === "report" && originsOf(node.id).has(origin));
  const between = (page: string, origin: string) => {
    const before = reach(origin, edges, false);
    return [...reach(page, edges, true)]
      .filter((id) => id !== page && before.has(id))
      .flatMap((id) => byId.get(id) ?? []);
  };
  const pairsOf = (id: string): [string, string][] => {
    if (isOrigin(id)) {
      return pagesOf(id).map((page) => [page.id, id]);
    }
    const pages = byId.get(id)?.kind === "report" ? [id] : [...reach(id, edges, false)];
    const after = reach(id, edges, true);
    return pages.flatMap((page) =>
      [...originsOf(page)]
        .filter((origin) => page === id || after.has(origin))
        .map((origin): [string, string] => [page, origin]),
    );
  };
  const together = (id: string) =>
    new Set([
      id,
      ...pairsOf(id).flatMap(([page, origin]) => [
        page,
        origin,
        ...between(page, origin).map((node) => node.id),
      ]),
    ]);
  return { originsOf, pagesOf, between, together };
}

/** Everything that lines lead to from a node, or from which they lead to it. */
function reach(id: string, edges: Edge[], forward: boolean): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const edge of edges) {
      const [start, end] = forward ? [edge.from, edge.to] : [edge.to, edge.from];
      if (start === at && !found.has(end)) {
        found.add(end);
        open.push(end);
      }
    }
  }
  return found;
}
