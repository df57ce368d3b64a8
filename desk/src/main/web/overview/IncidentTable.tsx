import { useEffect, useMemo, useRef } from "preact/hooks";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { choose } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";
import { period } from "../words/dates.ts";
import { en } from "../words/en.ts";
import { incidentOf, type Incident } from "./incident.ts";
import type { Columns } from "./columns.ts";
import { ordered, ORDERS, type Order } from "./filter.ts";
import { Shape } from "./Mark.tsx";
import { useWindow } from "./useWindow.ts";

type Props = {
  columns: Columns;
  hits: Uint32Array<ArrayBuffer>;
  lit: number | null;
  light: (index: number | null) => void;
};

/** The list: a real table, of which only the rows in sight are drawn. */
export function IncidentTable({ columns, hits, lit, light }: Props) {
  const { query } = usePlace();
  const [order, down] = orderOf(query.get("sort"));
  const rows = useMemo(() => ordered(columns, hits, order, down), [columns, hits, order, down]);
  const box = useRef<HTMLDivElement>(null);
  const { first, last, rowHeight } = useWindow(box, rows.length);
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [rows]);
  const drawn = Array.from(rows.subarray(first, last), (index, k) => (
    <Row
      key={columns.id[index]}
      of={incidentOf(columns, index)}
      at={first + k}
      lit={index === lit}
      light={light}
    />
  ));
  return (
    <div class="incidents" ref={box} tabIndex={0} role="region" aria-label={en.list.label}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <Head order="when" now={order} down={down} words={en.list.when} />
            <th scope="col">{en.list.what}</th>
            <Head order="killed" now={order} down={down} words={en.list.killed} number />
            <Head order="civilians" now={order} down={down} words={en.list.civilians} number />
            <Head order="pages" now={order} down={down} words={en.list.voices} number />
          </tr>
        </thead>
        <tbody>
          <Gap rows={first} height={rowHeight} />
          {drawn}
          <Gap rows={rows.length - last} height={rowHeight} />
        </tbody>
      </table>
      {rows.length === 0 && <p class="state">{en.list.empty}</p>}
    </div>
  );
}

function Head(props: { order: Order; now: Order; down: boolean; words: string; number?: boolean }) {
  const isNow = props.order === props.now;
  const next = isNow ? !props.down : props.order !== "when";
  return (
    <th
      scope="col"
      class={props.number ? "number" : undefined}
      aria-sort={isNow ? (props.down ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        class="plain sort"
        onClick={() => choose({ sort: (next ? "-" : "") + props.order })}
      >
        {props.words}
        <span aria-hidden="true">{isNow ? (props.down ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

/** Rows that are not drawn take their room, so that the scroll bar tells the truth. */
function Gap({ rows, height }: { rows: number; height: number }) {
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    cell.current?.style.setProperty("height", `${rows * height}px`);
  }, [rows, height]);
  return rows > 0 ? (
    <tr class="gap" aria-hidden="true">
      <td colSpan={3} ref={cell} />
    </tr>
  ) : null;
}

function Row(props: {
  of: Incident;
  at: number;
  lit: boolean;
  light: (index: number | null) => void;
}) {
  const { of, at, lit, light } = props;
  return (
    <tr
      aria-rowindex={at + 2}
      class={lit ? "row lit" : "row"}
      onMouseEnter={() => light(of.index)}
      onMouseLeave={() => light(null)}
      onFocusCapture={() => light(of.index)}
    >
      <td class="row-when">{period(of.from, of.to)}</td>
      <td class="row-what">
        <span class="row-headline">
          <Shape eventClass={of.eventClass} grade={of.grade} />
          <Link to={`/incidents/${of.id}`}>
            <Said>{of.headline}</Said>
          </Link>
        </span>
        <span class="row-under">
          {of.contests.length > 0 ? (
            <>
              <span class="tag tag-contested">{en.list.contested}</span> {of.contests.join(", ")}
            </>
          ) : (
            <span class="soft">{en.list.notContested}</span>
          )}
        </span>
        <span class="row-phone" aria-hidden="true">
          {en.list.phone(of.civilians, of.origins, of.pages)}
        </span>
      </td>
      <Number words={of.killed} />
      <Number words={of.civilians} />
      <td class="number row-voices">
        <span aria-hidden="true">{en.list.voicesOf(of.origins, of.pages)}</span>
        <span class="unseen">{en.list.voicesSaid(of.origins, of.pages)}</span>
      </td>
    </tr>
  );
}

function Number({ words }: { words: string }) {
  return (
    <td class={/^\D+$/.test(words) ? "number row-number by-words" : "number row-number"}>
      {words === "" ? (
        <span class="soft" title={en.list.unstated}>
          <span aria-hidden="true">–</span>
          <span class="unseen">{en.list.unstated}</span>
        </span>
      ) : (
        words
      )}
    </td>
  );
}

function orderOf(text: string | null): [Order, boolean] {
  const down = text?.startsWith("-") ?? false;
  const name = ORDERS.find((order) => order === text?.replace("-", ""));
  return name ? [name, down] : ["when", false];
}
