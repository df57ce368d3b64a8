import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Case } from "../source/types.ts";
import { dayNumber, isDay, longDay, shortDay } from "../words/dates.ts";
import { en } from "../words/en.ts";
import { dayOf, everyDay, sparkline, stopOf, stopsOf, type Stops } from "./asof.ts";
import { choose, current } from "./place.ts";
import { usePlace } from "./hooks.ts";

type Clock = "published" | "recorded";
const NAME = { published: "as-of", recorded: "recorded" } as const;
const SETTLE_MS = 140;

/** Which state of the record is shown: always in sight, on every page. */
export function AsOf({ of: theCase }: { of: Case }) {
  const place = usePlace();
  const recorded = place.query.get("recorded");
  const published = place.query.get("as-of");
  const [clock, setClock] = useState<Clock>(recorded !== null ? "recorded" : "published");
  const day = (clock === "recorded" ? recorded : published)?.slice(0, 10) ?? null;
  const stops = useMemo(
    () =>
      clock === "published"
        ? stopsOf(theCase.published.days)
        : everyDay(theCase.recorded.from.slice(0, 10), theCase.recorded.to.slice(0, 10)),
    [theCase, clock],
  );
  const set = (to: string | null) => choose({ [NAME[clock]]: to });
  return (
    <section class={`as-of no-print${day === null ? "" : " as-of-set"}`} aria-label={en.asOf.label}>
      <label class="as-of-clock">
        <span class="as-of-name">{en.asOf.name}</span>
        <select
          value={clock}
          aria-label={en.asOf.clock}
          onChange={(event) => {
            const next = event.currentTarget.value as Clock;
            setClock(next);
            choose({ "as-of": null, recorded: null });
          }}
        >
          <option value="published">{en.asOf.published}</option>
          <option value="recorded">{en.asOf.recorded}</option>
        </select>
      </label>
      <input
        type="date"
        aria-label={en.asOf.day}
        value={day ?? ""}
        min={stops.days[0]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          set(isDay(value) ? value : null);
        }}
      />
      <button type="button" aria-pressed={day === null} onClick={() => set(null)}>
        {en.asOf.whole}
      </button>
      <Slider stops={stops} day={day} set={set} />
    </section>
  );
}

function Slider(props: { stops: Stops; day: string | null; set: (day: string | null) => void }) {
  const { stops, day, set } = props;
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef(0);
  const last = stops.days.length;
  const at = moving ?? stopOf(stops, day);
  const bars = useMemo(() => sparkline(stops.pages, 180), [stops]);
  useEffect(() => setMoving(null), [day]);
  const said = dayOf(stops, at);
  return (
    <div class="as-of-slider">
      <svg
        viewBox={`0 0 ${Math.max(bars.length, 1)} 20`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map((height, i) => (
          <rect
            key={i}
            x={i + 0.12}
            y={20 - 19 * height}
            width={0.76}
            height={19 * height}
            class={i / bars.length <= at / Math.max(last, 1) ? "known" : "later"}
          />
        ))}
      </svg>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={en.asOf.slider}
        aria-valuetext={said === null ? en.asOf.whole : longDay(dayNumber(said))}
        onInput={(event) => {
          const stop = Number(event.currentTarget.value);
          setMoving(stop);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => set(dayOf(stops, stop)), SETTLE_MS);
        }}
      />
      <output>{said === null ? en.asOf.whole : shortDay(dayNumber(said))}</output>
    </div>
  );
}

/** One publication day earlier or later; beyond the last stands the whole record. */
export function stepDay(theCase: Case | null, by: -1 | 1): void {
  const stops = stopsOf(theCase?.published.days ?? []);
  const now = current().query.get("as-of");
  const next = Math.max(0, Math.min(stops.days.length, stopOf(stops, now) + by));
  choose({ "as-of": dayOf(stops, next), recorded: null });
}
