import { en } from "../words/en.ts";
import type { Waterfall as Told } from "../source/types.ts";
import { signed } from "./numbers.ts";
import "./pieces.css";

type Step = { name: string; level: string; bits: number; from: number; to: number };

/**
 * How a score comes about: a table, one row per field, whose bars start where the last one ended.
 * The table is complete without the bars.
 */
export function Waterfall({ of: told }: { of: Told }) {
  const steps = stepsOf(told);
  const ends = [0, told.total, ...steps.map((step) => step.to)];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  const at = (bits: number) => 2 + (96 * (bits - low)) / span;
  return (
    <figure class="waterfall">
      <table>
        <caption class="unseen">{en.waterfall.caption(told.a, told.b)}</caption>
        <thead>
          <tr>
            <th scope="col">{en.waterfall.field}</th>
            <th scope="col">{en.waterfall.level}</th>
            <th scope="col" class="number">
              {en.waterfall.bits}
            </th>
            <th scope="col" class="waterfall-scale">
              <span>{en.waterfall.against}</span>
              <span>{en.waterfall.toward}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Row key={step.name} step={step} at={at} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{en.waterfall.total}</th>
            <td>
              {told.verdict}
              {told.needed != null && (
                <span class="needed"> {en.waterfall.needed(signed(told.needed))}</span>
              )}
            </td>
            <td class="number">{signed(told.total)}</td>
            <td class="waterfall-bar">
              <Bar from={0} to={told.total} at={at} total />
            </td>
          </tr>
        </tfoot>
      </table>
      <figcaption class="small soft">
        {told.reasons?.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p>{en.waterfall.means(told.weights)}</p>
        {told.chance && <p>{told.chance}</p>}
      </figcaption>
    </figure>
  );
}

/** The bars, one after the other: each starts at the sum of all before it. */
export function stepsOf(told: Told): Step[] {
  let sum = told.prior;
  const steps: Step[] = [
    { name: en.waterfall.prior, level: told.family, bits: told.prior, from: 0, to: told.prior },
  ];
  for (const { field, level, bits } of told.steps) {
    steps.push({ name: field, level, bits, from: sum, to: sum + bits });
    sum += bits;
  }
  return steps;
}

type At = (bits: number) => number;

function Row({ step, at }: { step: Step; at: At }) {
  return (
    <tr>
      <th scope="row">{step.name}</th>
      <td>{step.level}</td>
      <td class="number">{signed(step.bits)}</td>
      <td class="waterfall-bar">
        <Bar from={step.from} to={step.to} at={at} />
      </td>
    </tr>
  );
}

function Bar({ from, to, at, total }: { from: number; to: number; at: At; total?: boolean }) {
  const start = Math.min(at(from), at(to));
  const look = total ? "bar bar-total" : to >= from ? "bar bar-toward" : "bar bar-against";
  return (
    <svg width="100%" height="22" aria-hidden="true" focusable="false">
      <line class="bar-zero" x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="22" />
      {!total && <line class="bar-joint" x1={`${at(to)}%`} x2={`${at(to)}%`} y1="16" y2="22" />}
      <rect
        class={look}
        x={`${start}%`}
        width={`${Math.max(0.4, Math.abs(at(to) - at(from)))}%`}
        y="5"
        height="11"
      />
    </svg>
  );
}
