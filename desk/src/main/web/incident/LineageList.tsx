import { Differs } from "../pieces/Differs.tsx";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { reportPath, sourcePath } from "../pieces/Refs.tsx";
import { en } from "../words/en.ts";
import { sourceOf, type Edge, type Lineage, type Node } from "./layers.ts";
import { pathsOf } from "./paths.ts";
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
                  <OneWay key={way.page.id} {...way} />
                ))}
              </ul>
            </li>
          );
        }),
      )}
    </ul>
  );
}

export type Way = { page: Node; words: string; via: string[]; changes: string[] };

function OneWay({ page, words: said, via, changes }: Way) {
  return (
    <li>
      <span class="nowrap">{page.published}</span>{" "}
      <Link to={reportPath(page.report ?? page.id)}>
        <span class="id">{page.report}</span> <Said>{page.name}</Said>
      </Link>
      <span class="small">
        {" "}
        {said}
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

/** Every page that carries an origin: what it says of it, what it passes, what it changes. */
export function waysTo(origin: string, nodes: Node[], edges: Edge[]): Way[] {
  const paths = pathsOf(nodes, edges);
  const ways = paths.pagesOf(origin).map((page) => {
    const between = paths.between(page.id, origin);
    const on = new Set([page.id, origin, ...between.map((node) => node.id)]);
    const own = edges.filter((edge) => edge.from === page.id && on.has(edge.to));
    const straight = own.find((edge) => edge.to === origin) ?? own[0];
    return {
      page,
      words: straight?.words ?? "",
      via: between.map((node) => named(node)),
      changes: own.flatMap((edge) => (edge.mutation ? [edge.mutation] : [])),
    };
  });
  const day = ({ page }: Way) => `${page.published ?? ""} ${page.id}`;
  return ways.sort((a, b) => (day(a) < day(b) ? -1 : 1));
}

function named({ name, report }: Node): string {
  return report === null ? `${name} (${words.notHeld})` : name;
}
