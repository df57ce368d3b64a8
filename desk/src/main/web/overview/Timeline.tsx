import { useMemo, useRef, useState } from "preact/hooks";
import { choose } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";
import type { Band, Case } from "../source/types.ts";
import { dayNumber, isoOf, longDay, monthName, monthStarts, period } from "../words/dates.ts";
import { en } from "../words/en.ts";
import { Bands, bandsHeight, placeBands } from "./Bands.tsx";
import { binDays, binsOf, extentOf, type Bins } from "./bins.ts";
import type { Columns } from "./columns.ts";
import type { Filter } from "./filter.ts";
import { useWidth } from "./useWidth.ts";

type Props = {
  columns: Columns;
  /** What fits every filter but the period: the bars among which a period is chosen. */
  hits: Uint32Array<ArrayBuffer>;
  filter: Filter;
  bands: readonly Band[];
  /** First and last day of the whole record, so that moving as-of does not move the days. */
  whole: Case["happened"] | null;
};

const BARS = 84;
const AXIS = 20;

/** Incidents by day, a period to be dragged on them, and the truces said to be in force. */
export function Timeline({ columns, hits, filter, bands, whole }: Props) {
  const at = useRef<HTMLDivElement>(null);
  const width = useWidth(at);
  const extent = useMemo(() => extentOf(columns, whole), [columns, whole]);
  const [from, to] = extent ? padded(extent) : [0, 1];
  const days = binDays(from, to, Math.max(40, width / 5));
  const bins = useMemo(
    () => binsOf(columns, hits, from, to, days),
    [columns, hits, from, to, days],
  );
  const placed = useMemo(() => placeBands(bands, from, to, width), [bands, from, to, width]);
  const x = (day: number) => ((day - from) / (to + 1 - from)) * width;
  const height = BARS + AXIS + bandsHeight(placed);
  const asOf = usePlace().query.get("as-of");
  if (!extent) {
    return null;
  }
  return (
    <figure class="timeline">
      <figcaption class="timeline-head">
        <strong>{en.timeline.title}</strong>
        <span class="timeline-key contested">{en.timeline.contested}</span>
        <span class="timeline-key other">{en.timeline.other}</span>
        {placed.length > 0 && <span class="soft">{en.timeline.bandsBelow}</span>}
        <span class="soft timeline-hint no-print">{en.timeline.brush}</span>
      </figcaption>
      <div class="timeline-plate" ref={at}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={en.timeline.label(longDay(extent.from), longDay(extent.to))}
        >
          <Bars bins={bins} x={x} />
          <Axis from={from} to={to} x={x} most={width / 70} />
          <Bands placed={placed} top={BARS + AXIS + 4} />
          {asOf && <AsOfLine at={x(dayNumber(asOf) + 1)} height={height} width={width} />}
        </svg>
        <Brush
          filter={filter}
          x={x}
          dayAt={(px) => from + Math.floor((px / width) * (to + 1 - from))}
        />
      </div>
    </figure>
  );
}

function padded({ from, to }: { from: number; to: number }): [number, number] {
  const more = Math.max(1, Math.round((to - from) / 60));
  return [from - more, to + more];
}

function Bars({ bins, x }: { bins: Bins; x: (day: number) => number }) {
  const top = Math.max(...bins.all, 1);
  const height = (n: number) => (n === 0 ? 0 : Math.max(2, (n / top) * (BARS - 12)));
  const paths = ["", ""];
  bins.all.forEach((all, i) => {
    if (all === 0) {
      return;
    }
    const left = x(bins.from + i * bins.days);
    const wide = Math.max(1, x(bins.from + (i + 1) * bins.days) - left - 1);
    const contested = height(bins.contested[i]!);
    const rest = height(all) - contested;
    paths[0] += bar(left, BARS - contested, wide, contested);
    paths[1] += bar(left, BARS - contested - rest, wide, rest);
  });
  return (
    <>
      <path d={paths[1]} class="bar-other" />
      <path d={paths[0]} class="bar-contested" />
      <text x={2} y={10} class="axis-words">
        {en.timeline.most(top, bins.days)}
      </text>
    </>
  );
}

function bar(x: number, y: number, width: number, height: number): string {
  return height <= 0
    ? ""
    : `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
}

function Axis(props: { from: number; to: number; x: (day: number) => number; most: number }) {
  const starts = monthStarts(props.from, props.to, Math.max(2, props.most));
  return (
    <g class="axis">
      <path d={`M0,${BARS + 0.5}H${props.x(props.to + 1)}`} />
      {props.x(starts[0] ?? props.to) > 70 && (
        <text x={2} y={BARS + 14} class="axis-words">
          {`${monthName(props.from)} ${isoOf(props.from).slice(0, 4)}`}
        </text>
      )}
      {starts.map((day, i) => {
        const iso = isoOf(day);
        const first = i === 0 && props.x(day) <= 70;
        const year = first || iso.slice(5, 7) === "01" ? ` ${iso.slice(0, 4)}` : "";
        return (
          <g key={day}>
            <path d={`M${props.x(day)},${BARS}v5`} />
            <text x={props.x(day) + 3} y={BARS + 14} class="axis-words">
              {monthName(day) + year}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function AsOfLine({ at, height, width }: { at: number; height: number; width: number }) {
  if (at < 0 || at > width) {
    return null;
  }
  return (
    <g class="as-of-line">
      <path d={`M${at},0V${height}`} />
      <text x={at - 4} y={22} class="axis-words" text-anchor="end">
        {en.timeline.asOf}
      </text>
    </g>
  );
}

/** The chosen period: dragged here, or typed into the fields of the filters. */
function Brush(props: {
  filter: Filter;
  x: (day: number) => number;
  dayAt: (pixel: number) => number;
}) {
  const { filter, x, dayAt } = props;
  const pane = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<[number, number] | null>(null);
  const [from, to] = dragged
    ? [Math.min(...dragged), Math.max(...dragged)]
    : [filter.from ? dayNumber(filter.from) : null, filter.to ? dayNumber(filter.to) : null];
  const at = (event: PointerEvent) =>
    dayAt(event.clientX - (pane.current?.getBoundingClientRect().left ?? 0));
  const left = from === null ? 0 : x(from);
  const right = to === null ? undefined : x(to + 1);
  return (
    <div
      class="brush no-print"
      ref={pane}
      onPointerDown={(event) => {
        pane.current?.setPointerCapture(event.pointerId);
        setDragged([at(event), at(event)]);
      }}
      onPointerMove={(event) => dragged && setDragged([dragged[0], at(event)])}
      onPointerCancel={() => setDragged(null)}
      onPointerUp={() => {
        if (dragged) {
          const [first, last] = [Math.min(...dragged), Math.max(...dragged)];
          const isClick = first === last && filter.from !== "";
          setDragged(null);
          choose(
            isClick ? { from: null, to: null } : { from: isoOf(first), to: isoOf(last) },
            "push",
          );
        }
      }}
    >
      {(from !== null || to !== null) && (
        <div
          class="brush-box"
          style={{ left: `${left}px`, width: right === undefined ? "100%" : `${right - left}px` }}
        >
          {from !== null && to !== null && <span>{period(from, to)}</span>}
        </div>
      )}
    </div>
  );
}
