import { useMemo, useState } from "preact/hooks";
import { Differs } from "../pieces/Differs.tsx";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { ClaimList, reportPath, sourcePath } from "../pieces/Refs.tsx";
import { Stance, StanceKey } from "../pieces/Stance.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import { bySide } from "./rows.ts";
import "./matrix.css";

const words = en.incident.matrix;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
type Origin = IncidentPage["matrix"]["origins"][number];

/**
 * Who says what: a row per origin, a column per attribute. Roles are said aloud because on a narrow
 * screen each row becomes a card, and browsers then forget that it is a table.
 */
export function Matrix({ incident: whole }: { incident: IncidentPage }) {
  const incident = useMemo(() => ({ ...whole, matrix: told(whole.matrix) }), [whole]);
  const { attributes, origins } = incident.matrix;
  return (
    <>
      <StanceKey />
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.caption}>
        <table class="matrix" role="table">
          <caption class="unseen">{words.caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {words.origin}
              </th>
              <th scope="col" role="columnheader">
                {words.says}
              </th>
              {attributes.map((attribute) => (
                <th key={attribute} scope="col" role="columnheader">
                  {attribute}
                </th>
              ))}
              <th scope="col" role="columnheader">
                {words.carried}
              </th>
            </tr>
          </thead>
          {bySide(origins, (origin) => origin.name).map(({ side, rows }) => (
            <tbody key={side} role="rowgroup">
              <tr class="matrix-side" role="row">
                <th
                  colSpan={attributes.length + 3}
                  aria-colspan={attributes.length + 3}
                  scope="rowgroup"
                  role="rowheader"
                >
                  <Said>{side || en.incident.numbers.noSide}</Said>
                </th>
              </tr>
              {rows.map((origin, at) => (
                <OriginRow
                  key={`${origin.origin}${at}`}
                  origin={origin}
                  incident={incident}
                  again={rows[at - 1]?.origin === origin.origin}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

type RowProps = { origin: Origin; incident: IncidentPage; again: boolean };

/** Only the attributes that somebody tells: an empty column says nothing. */
export function told({ attributes, origins }: IncidentPage["matrix"]): IncidentPage["matrix"] {
  const kept = attributes.map((_, at) => origins.some((origin) => origin.cells[at]?.text));
  const pick = <T,>(all: T[]) => all.filter((_, at) => kept[at]);
  return {
    attributes: pick(attributes),
    origins: origins.map((origin) => ({
      ...origin,
      cells: pick(origin.cells),
      copies: origin.copies.map((copy) => ({ ...copy, cells: pick(copy.cells) })),
    })),
  };
}

/** What one origin says; where it says several things, its name is strong in the first row only. */
function OriginRow({ origin, incident, again }: RowProps) {
  const [open, setOpen] = useState(false);
  const { attributes } = incident.matrix;
  const panel = `copies-${origin.claims[0] ?? origin.origin}`;
  return (
    <>
      <tr role="row" class={again ? "matrix-origin matrix-again" : "matrix-origin"}>
        <th scope="row" role="rowheader">
          <Link to={sourcePath(origin.origin)}>
            <Said>{origin.name}</Said>
          </Link>
          <span class="small soft matrix-first">{words.first(origin.published)}</span>
        </th>
        <td role="cell" data-name={words.says}>
          <Stance stance={origin.stance} hedged={origin.hedged} />
        </td>
        {origin.cells.map((cell, at) => (
          <Cell key={attributes[at]} name={attributes[at] ?? ""} {...cell} />
        ))}
        <td role="cell" data-name={words.carried}>
          <button
            type="button"
            class="plain reading"
            aria-expanded={open}
            aria-controls={panel}
            aria-label={`${words.copies(origin.pages)}: ${words.copiesOf(origin.name)}`}
            onClick={() => setOpen(!open)}
          >
            {words.copies(origin.pages)}
          </button>
        </td>
      </tr>
      <tr id={panel} role="row" class="matrix-copies" hidden={!open}>
        <td role="cell" colSpan={attributes.length + 3} aria-colspan={attributes.length + 3}>
          {open && <Copies origin={origin} incident={incident} />}
        </td>
      </tr>
    </>
  );
}

function Cell({ name, text, contested }: { name: string; text: string; contested: boolean }) {
  return (
    <td role="cell" data-name={name} class={contested && text ? "contested" : undefined}>
      <span class="cell">
        {text ? (
          <>
            {contested && (
              <>
                <Differs />
                <span class="unseen">{words.differs}: </span>
              </>
            )}
            <span class={DAY.test(text) ? "nowrap" : undefined}>
              <Said>{text}</Said>
            </span>
          </>
        ) : (
          <span class="soft">
            <span aria-hidden="true">·</span>
            <span class="unseen">{words.nothing}</span>
          </span>
        )}
      </span>
    </td>
  );
}

/** The pages that carry one origin, each with what it has differently; then the claims in full. */
function Copies({ origin, incident }: { origin: Origin; incident: IncidentPage }) {
  const { attributes } = incident.matrix;
  const claims = incident.claims.filter((claim) => origin.claims.includes(claim.id));
  return (
    <div class="copies">
      <ul class="copy-list">
        {origin.copies.map((copy) => {
          const other = copy.cells
            .map((text, at) => ({ name: attributes[at] ?? "", text, at }))
            .filter(({ text, at }) => text && text !== origin.cells[at]?.text);
          return (
            <li key={copy.report}>
              <Link to={reportPath(copy.report)}>
                <span class="id">{copy.report}</span> <Said>{copy.outlet}</Said>
              </Link>
              , <span class="nowrap">{copy.published}</span>:{" "}
              {other.length === 0 ? (
                <span class="soft">{words.same}</span>
              ) : (
                other.map(({ name, text }) => (
                  <span key={name} class="copy-other">
                    {name} <Said>{text}</Said>
                  </span>
                ))
              )}
            </li>
          );
        })}
      </ul>
      <ClaimList claims={claims} known={incident.reports} />
    </div>
  );
}
