import { useMemo, useState } from "preact/hooks";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { reportPath, sourcePath } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import { LineageList } from "./LineageList.tsx";
import { BOX_HEIGHT, draw, sourceOf, type Box, type Line, type Node } from "./layers.ts";
import { pathsOf } from "./paths.ts";
import "./lineage.css";

const words = en.incident.lineage;
const HEADS: Record<Node["kind"], string> = {
  report: words.reports,
  relay: words.relays,
  origin: words.originsHead,
};

/** Pages, what they rely on, and origins: in plain words, as a drawing, and as a list. */
export function Lineage({ incident: { lineage } }: { incident: IncidentPage }) {
  const narrow = typeof matchMedia === "function" && matchMedia("(max-width: 50rem)").matches;
  return (
    <>
      <p class="lineage-words">{lineage.words}</p>
      <Graph lineage={lineage} />
      <details class="lineage-as-list" open={narrow}>
        <summary>{words.asList}</summary>
        <LineageList lineage={lineage} />
      </details>
      <h3>{words.mutations}</h3>
      {lineage.mutations.length === 0 ? (
        <p class="soft">{words.noMutations}</p>
      ) : (
        <ul class="mutations">
          {lineage.mutations.map((one) => (
            <li key={one}>
              <Said>{one}</Said>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Graph({ lineage }: { lineage: IncidentPage["lineage"] }) {
  const drawing = useMemo(() => draw(lineage), [lineage]);
  const [followed, setFollowed] = useState<string | null>(null);
  const paths = useMemo(() => pathsOf(lineage.nodes, lineage.edges), [lineage]);
  const kin = followed === null ? null : paths.together(followed);
  const { width, height, columns, lines, boxes } = drawing;
  return (
    <div class="lineage-graph">
      <p class="small soft no-print">{words.follow}</p>
      <div class="scroll-x">
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={words.graph}
        >
          {columns.map(({ kind, x }) => (
            <text key={kind} class="lineage-head" x={x} y="14">
              {HEADS[kind]}
            </text>
          ))}
          {lines.map((line) => (
            <Thread
              key={`${line.edge.from} ${line.edge.to}`}
              line={line}
              look={kin === null ? "" : isKin(line, kin) ? "kin" : "faint"}
            />
          ))}
          {boxes.map((box) => (
            <foreignObject
              key={box.node.id}
              x={box.x}
              y={box.y}
              width={box.width}
              height={BOX_HEIGHT}
            >
              <div
                class={boxLook(box, kin)}
                onMouseEnter={() => setFollowed(box.node.id)}
                onMouseLeave={() => setFollowed(null)}
                onFocusCapture={() => setFollowed(box.node.id)}
                onBlurCapture={() => setFollowed(null)}
              >
                <BoxWords node={box.node} />
              </div>
            </foreignObject>
          ))}
        </svg>
      </div>
    </div>
  );
}

function isKin({ edge }: Line, kin: Set<string>): boolean {
  return kin.has(edge.from) && kin.has(edge.to);
}

function boxLook({ node }: Box, kin: Set<string> | null): string {
  const look = kin === null ? "" : kin.has(node.id) ? " kin" : " faint";
  return `lineage-box lineage-${node.kind}${look}`;
}

function Thread({ line, look }: { line: Line; look: string }) {
  const { edge, path, middle } = line;
  const [x, y] = middle;
  return (
    <g class={`thread ${look} ${edge.mutation ? "thread-changed" : ""}`}>
      <title>
        {edge.mutation ? `${edge.words}; ${words.changes}: ${edge.mutation}` : edge.words}
      </title>
      <path class="thread-reach" d={path} />
      <path class="thread-line" d={path} />
      {edge.mutation && (
        <>
          <circle cx={x} cy={y} r="8" />
          <text x={x} y={y + 4}>
            ≠
          </text>
        </>
      )}
    </g>
  );
}

/** A box leads where its page or speaker is shown; what is not held is only named. */
function BoxWords({ node }: { node: Node }) {
  if (node.kind === "origin") {
    return (
      <Link to={sourcePath(sourceOf(node))}>
        <Said>{node.name}</Said>
      </Link>
    );
  }
  if (node.report === null) {
    return (
      <Link to={sourcePath(sourceOf(node))}>
        <Said>{node.name}</Said>, {words.notHeld}
      </Link>
    );
  }
  return (
    <Link to={reportPath(node.report)}>
      <span class="lineage-day">{node.published?.slice(5)}</span> <Said>{node.name}</Said>
    </Link>
  );
}
