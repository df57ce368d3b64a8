import { useMemo } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import { Link } from "../pieces/Link.tsx";
import { many } from "../pieces/numbers.ts";
import { Said, WhenLoaded } from "../pieces/Page.tsx";
import { sourcePath } from "../pieces/Refs.tsx";
import type { Network } from "../source/types.ts";
import { en } from "../words/en.ts";
import { shade, tableOf, type Table } from "./table.ts";
import "./sources.css";

const words = en.network;
const ROWS = 40;
const COLUMNS = 24;

/** Who relays whom, as a table that can be read row by row, and as a list. */
export function NetworkView() {
  const loaded = useDocument<Network>("network");
  return (
    <WhenLoaded
      of={loaded}
      isEmpty={(network) => network.edges.length === 0}
      empty={<p>{words.noEdges}</p>}
    >
      {(network) => <Shown network={network} />}
    </WhenLoaded>
  );
}

function Shown({ network }: { network: Network }) {
  const table = useMemo(() => tableOf(network, ROWS, COLUMNS), [network]);
  return (
    <>
      {!table.whole && <p class="small soft">{words.most(ROWS, COLUMNS)}</p>}
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.caption}>
        <Relays table={table} />
      </div>
      <details>
        <summary>{words.list}</summary>
        <All network={network} />
      </details>
    </>
  );
}

function Relays({ table }: { table: Table }) {
  const origins = table.sides.flatMap(({ rows }) => rows);
  return (
    <table class="network">
      <caption class="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <td />
          {table.sides.map(({ side, rows }) => (
            <th key={side} class="network-side" colSpan={rows.length} scope="colgroup">
              <Said>{side || en.incident.numbers.noSide}</Said>
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{words.outlet}</th>
          {origins.map((origin) => (
            <th key={origin.id} class="network-origin" scope="col">
              <Link to={sourcePath(origin.id)}>
                <Said>{origin.name}</Said>
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.outlets.map((outlet) => (
          <tr key={outlet.id}>
            <th scope="row">
              <Link to={sourcePath(outlet.id)}>
                <Said>{outlet.name}</Said>
              </Link>
            </th>
            {origins.map((origin) => {
              const pages = table.pages(outlet.id, origin.id);
              return pages === 0 ? (
                <td key={origin.id} />
              ) : (
                <td key={origin.id} class={`shade-${shade(pages, table.most)}`}>
                  <Link to={`/reports?source=${encodeURIComponent(outlet.id)}`}>
                    <span title={carried(outlet.name, origin.name, pages)}>{String(pages)}</span>
                  </Link>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function carried(from: string, to: string, pages: number): string {
  return words.carries(from, to, many(pages, en.pieces.page, en.pieces.pages));
}

function All({ network }: { network: Network }) {
  const names = new Map(network.nodes.map((node) => [node.id, node.name]));
  const edges = [...network.edges].sort((a, b) => b.pages - a.pages);
  return (
    <ul class="network-list">
      {edges.map(({ from, to, pages }) => (
        <li key={`${from} ${to}`}>
          <Link to={sourcePath(from)}>
            <Said>{names.get(from) ?? from}</Said>
          </Link>
          {" → "}
          <Link to={sourcePath(to)}>
            <Said>{names.get(to) ?? to}</Said>
          </Link>{" "}
          <span class="small soft">{many(pages, en.pieces.page, en.pieces.pages)}</span>
        </li>
      ))}
    </ul>
  );
}
