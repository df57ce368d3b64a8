import { en } from "../words/en.ts";
import type { Columns } from "./columns.ts";
import { Rings, Shape } from "./Mark.tsx";

/** How to read the marks: only kinds and grades that this case has. */
export function Legend({ columns }: { columns: Columns }) {
  const grades = columns.raw.vocab.grades;
  return (
    <details class="legend">
      <summary>{en.legend.title}</summary>
      <div class="legend-parts">
        <p>
          <Rings low={12} high={35} open={false} grade="none" />
          <span>{en.legend.range} (12–35)</span>
        </p>
        <p>
          <Rings low={12} high={35} open={true} grade="none" />
          <span>{en.legend.open} (12–35+)</span>
        </p>
        <p>
          <svg width="36" height="36" viewBox="-18 -18 36 36" aria-hidden="true">
            <circle r="16" class="legend-disc" />
          </svg>
          <span>{en.legend.coarse}</span>
        </p>
        <div>
          <strong>{en.legend.shape}</strong>
          <ul>
            {columns.classes.map((name) => (
              <li key={name}>
                <Shape eventClass={name} grade="none" /> {en.classes[name] ?? name}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <strong>{en.legend.colour}</strong>
          <ul>
            {grades.map((grade) => (
              <li key={grade}>
                <span class={`grade grade-${grade}`}>{grade}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}
