import type { Range } from "../source/types.ts";
import { en } from "../words/en.ts";
import { endsOf } from "./rows.ts";
import type { Scale } from "./scale.ts";

const words = en.incident.numbers.key;
const MIDDLE = "50%";

type Drawn = {
  range: Range;
  stance: string;
  hedged?: boolean;
  superseded_on?: string | null;
};
type Props = { scale: Scale; readings: Drawn[]; onChoose?: (reading: Drawn) => void };

/** What one speaker states, drawn: dots, bars, arrows. The words stand in the next cell. */
export function Strip({ scale, readings, onChoose }: Props) {
  return (
    <svg class="strip" width="100%" height="100%" aria-hidden="true" focusable="false">
      {scale.ticks.map((tick) => (
        <line key={tick} class="strip-grid" {...upright(scale.at(tick))} y1="0" y2="100%" />
      ))}
      {readings.map((reading, at) => (
        <Mark key={at} scale={scale} reading={reading} onChoose={onChoose} />
      ))}
    </svg>
  );
}

type MarkProps = { scale: Scale; reading: Drawn; onChoose: Props["onChoose"] };

function Mark({ scale, reading, onChoose }: MarkProps) {
  const ends = endsOf(reading.range);
  if (ends === null) {
    return null;
  }
  const [start, end] = [scale.at(ends.start), scale.at(ends.end)];
  const look = [
    "mark",
    `mark-${reading.stance}`,
    reading.hedged && "mark-hedged",
    reading.superseded_on && "mark-superseded",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <g class={look} onClick={onChoose && (() => onChoose(reading))}>
      <title>{reading.range.words}</title>
      {end > start && (
        <line class="mark-bar" x1={`${start}%`} x2={`${end}%`} y1={MIDDLE} y2={MIDDLE} />
      )}
      {reading.range.open_above && <Arrow at={end} />}
      <circle class="mark-reach" cx={`${start}%`} cy={MIDDLE} r="12" />
      <Dot at={start} denied={reading.stance === "denies"} />
      {end > start && <Dot at={end} denied={reading.stance === "denies"} />}
    </g>
  );
}

function Dot({ at, denied }: { at: number; denied: boolean }) {
  if (denied) {
    return (
      <svg x={`${at}%`} y={MIDDLE} overflow="visible">
        <path class="mark-cross" d="M-4-4L4 4M-4 4L4-4" />
      </svg>
    );
  }
  return <circle class="mark-dot" cx={`${at}%`} cy={MIDDLE} r="5" />;
}

/** “At least”: a short open arrow to the right, of no stated length. */
function Arrow({ at }: { at: number }) {
  return (
    <svg x={`${at}%`} y={MIDDLE} overflow="visible">
      <path class="mark-arrow" d="M5 0H19M14-4L19 0L14 4" />
    </svg>
  );
}

/** The numbers above the strips. */
export function Axis({ scale }: { scale: Scale }) {
  return (
    <svg class="strip strip-axis" width="100%" height="100%" aria-hidden="true" focusable="false">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <text x={`${scale.at(tick)}%`} y="50%">
            {tick}
          </text>
          <line class="strip-grid" {...upright(scale.at(tick))} y1="70%" y2="100%" />
        </g>
      ))}
    </svg>
  );
}

function upright(at: number) {
  return { x1: `${at}%`, x2: `${at}%` };
}

/** What the marks mean. */
export function Key() {
  return (
    <p class="signs small soft">
      <Sample name={words.dot}>
        <circle class="mark-dot" cx="14" cy="8" r="5" />
      </Sample>
      <Sample name={words.bar}>
        <line class="mark-bar" x1="5" x2="24" y1="8" y2="8" />
        <circle class="mark-dot" cx="5" cy="8" r="4" />
        <circle class="mark-dot" cx="24" cy="8" r="4" />
      </Sample>
      <Sample name={words.arrow}>
        <circle class="mark-dot" cx="6" cy="8" r="5" />
        <path class="mark-arrow" d="M11 8H25M20 4L25 8L20 12" />
      </Sample>
      <Sample name={words.hollow} look="mark-hedged">
        <circle class="mark-dot" cx="14" cy="8" r="5" />
      </Sample>
      <Sample name={words.cross} look="mark-denies">
        <path class="mark-cross" d="M10 4L18 12M10 12L18 4" />
      </Sample>
    </p>
  );
}

type SampleProps = { name: string; look?: string; children: preact.ComponentChildren };

function Sample({ name, look, children }: SampleProps) {
  return (
    <span class="signs-item">
      <svg width="30" height="16" aria-hidden="true" focusable="false">
        <g class={`mark ${look ?? ""}`}>{children}</g>
      </svg>
      {name}
    </span>
  );
}
