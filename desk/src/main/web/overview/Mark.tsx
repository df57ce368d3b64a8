import "./marks.css";
import { pathOf, ringRadius, SHAPE_RADIUS } from "./marks.ts";

type Props = { eventClass: string; grade: string; size?: number };

/** The shape of a kind of event in the colour of a grade; its meaning stands beside it in words. */
export function Shape({ eventClass, grade, size = 14 }: Props) {
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" class="shape">
      <path d={pathOf(eventClass, SHAPE_RADIUS)} class={`fill-${grade}`} />
    </svg>
  );
}

/** A whole mark with its rings, for the legend. */
export function Rings(props: { low: number; high: number; open: boolean; grade: string }) {
  const outer = ringRadius(props.high);
  const r = Math.ceil(outer) + 3;
  return (
    <svg width={2 * r} height={2 * r} viewBox={`${-r} ${-r} ${2 * r} ${2 * r}`} aria-hidden="true">
      <circle
        r={outer}
        class={`stroke-${props.grade} ring`}
        stroke-dasharray={props.open ? "4 3" : undefined}
      />
      <circle r={ringRadius(props.low)} class={`fill-${props.grade} ring-inner`} />
      <path d={pathOf("SHELLING", SHAPE_RADIUS)} class={`fill-${props.grade} shape-edge`} />
    </svg>
  );
}
