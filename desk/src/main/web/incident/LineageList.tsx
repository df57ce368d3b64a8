import { Differs } from "../pieces/Differs.tsx";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { reportPath, sourcePath } from "../pieces/Refs.tsx";
import { en } from "../words/en.ts";
import { sourceOf, type Edge, type Lineage, type Node } from "./layers.ts";
import { bySide } from "./rows.ts";

const words = en.incident.lineage;

/** The lineage without a drawing: each origin with the pages that lead to it. */
export function LineageList({ lineage: { nodes, edges } }: { lineage: Lineage }) {
  const origins = nodes.filter((node) => node.kind === "origin");
  return (
    <ul class="lineage-list">
      {bySide(origins, (node) => node.name).flatMap(({ side, rows }) =>
        rows.map((origin) => {
          const ways = waysTo(origin.id, nodes, edges);
          return (
            <li key={origin.id}>
              <Link to={sourcePath(sourceOf(origin))}>
                <Said>{origin.name}</Said>
              </Link>
              {side && <span class="small soft"> {side}</span>}, {words.carriedBy(ways.length)}
              <ul>
                {ways.map((way) => (
                  <Way key={way.page.id} {...way} />
                ))}
              </ul>
            </li>
          );
        }),
      )}
    </ul>
  );
}

type WayProps = { page: Node; edges: Edge[]; via: string[] };

function Way({ page, edges, via }: WayProps) {
  const changes = edges.flatMap((edge) => (edge.mutation ? [edge.mutation] : []));
  return (
    <li>
      <span class="nowrap">{page.published}</span>{" "}
      <Link to={reportPath(page.report ?? page.id)}>
        <span class="id">{page.report}</span> <Said>{page.name}</Said>
      </Link>
      <span class="small">
        {" "}
        {edges[0]?.words}
        {via.length > 0 && `; ${words.via} ${via.join(", ")}`}
        {changes.length > 0 && (
          <span class="copy-other">
            <Differs /> {words.changes}: {changes.join("; ")}
          </span>
        )}
      </span>
    </li>
  );
}

/** Every page from which lines lead to an origin, with what they pass. */
export function waysTo(origin: string, nodes: Node[], edges: Edge[]): WayProps[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, WayProps>();
  const walk = (id: string, passed: Edge[], via: string[]) => {
    for (const edge of edges.filter((one) => one.to === id)) {
      const node = byId.get(edge.from);
      if (!node || via.includes(node.name) || found.has(node.id)) {
        continue;
      }
      if (node.kind === "report") {
        found.set(node.id, { page: node, edges: [edge, ...passed], via });
      }
      const name = `${node.name}${node.report === null ? ` (${words.notHeld})` : ""}`;
      walk(node.id, [edge, ...passed], [name, ...via]);
    }
  };
  walk(origin, [], []);
  const day = ({ page }: WayProps) => `${page.published ?? ""} ${page.id}`;
  return [...found.values()].sort((a, b) => (day(a) < day(b) ? -1 : 1));
}
