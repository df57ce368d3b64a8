import { choose } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { ClaimList, ReportRefs, sourcePath } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import { Axis, Key, Strip } from "./Strip.tsx";
import { endsOf, rowsOf, type Reading, type Row, type Told } from "./rows.ts";
import { scaleOf, type Scale } from "./scale.ts";
import "./numbers.css";

const words = en.incident.numbers;

/** Each number of people as a plot that is a table: a row per speaker, what they state beside it. */
export function Numbers({ incident }: { incident: IncidentPage }) {
  if (incident.numbers.length === 0) {
    return <p class="soft">{words.none}</p>;
  }
  return (
    <>
      <Key />
      <div class="plots">
        {incident.numbers.map((told) => (
          <Plot key={told.number} told={told} incident={incident} />
        ))}
      </div>
      <p class="small soft read">{words.apart}</p>
    </>
  );
}

function Plot({ told, incident }: { told: Told; incident: IncidentPage }) {
  const sides = rowsOf(told);
  const all = [told.range, ...told.readings.map((reading) => reading.range)];
  const scale = scaleOf(all.flatMap((range) => [range.low ?? 0, range.high ?? 0]));
  return (
    <section class="plot">
      <h3>
        <span class="plot-name">{told.number}</span> <strong>{told.range.words}</strong>
      </h3>
      <p class="small soft">
        {told.groups > 0 ? words.counts(told.origins, told.groups) : words.ungrouped(told.origins)}
        {told.range.best !== null && ` · ${words.best(told.range.best)}`}
        {" · "}
        {words.lowest} <Names names={told.lowest} /> · {words.highest}{" "}
        <Names names={told.highest} />
      </p>
      <table class="plot-table">
        <caption class="unseen">
          {words.title}: {told.number}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.speaker}</th>
            <td class="strip-cell">
              <Axis scale={scale} />
            </td>
            <th scope="col">{words.stated}</th>
          </tr>
        </thead>
        {sides.map(({ side, rows }) => (
          <tbody key={side}>
            <tr class="plot-side">
              <th colSpan={3} scope="rowgroup">
                <Said>{side || words.noSide}</Said>
              </th>
            </tr>
            {rows.map((row) => (
              <Speaker key={row.origin} row={row} {...{ told, scale, incident }} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            <td class="strip-cell">
              <Strip scale={scale} readings={[{ range: told.range, stance: "all" }]} />
            </td>
            <td class="plot-stated">{told.range.words}</td>
          </tr>
        </tfoot>
      </table>
      <p class="small soft">{words.policy(told.policy)}</p>
    </section>
  );
}

type SpeakerProps = { row: Row; told: Told; scale: Scale; incident: IncidentPage };

function Speaker({ row, told, scale, incident }: SpeakerProps) {
  const opened = usePlace().query.get("reading");
  const keyOf = (reading: Reading) => `${told.number}:${reading.claims[0] ?? reading.origin}`;
  const toggle = (reading: Reading) =>
    choose({ reading: opened === keyOf(reading) ? null : keyOf(reading) });
  const open = row.readings.find((reading) => keyOf(reading) === opened);
  const panel = `evidence-${told.number}-${row.origin}`.replace(/[^\w-]+/g, "-");
  return (
    <>
      <tr>
        <th scope="row">
          <Link to={sourcePath(row.origin)}>
            <Said>{row.speaker}</Said>
          </Link>
        </th>
        <td class="strip-cell">
          <Strip scale={scale} readings={row.readings} onChoose={(at) => toggle(at as Reading)} />
        </td>
        <td class="plot-stated">
          {row.readings.map((reading) => (
            <button
              key={keyOf(reading)}
              type="button"
              class={reading.superseded_on ? "plain reading superseded" : "plain reading"}
              aria-expanded={reading === open}
              aria-controls={panel}
              title={hintOf(reading, row)}
              onClick={() => toggle(reading)}
            >
              {statedWords(reading)}
            </button>
          ))}
        </td>
      </tr>
      <tr id={panel} class="plot-evidence" hidden={open === undefined}>
        <td colSpan={3}>{open && <Behind reading={open} incident={incident} />}</td>
      </tr>
    </>
  );
}

function hintOf(reading: Reading, row: Row): string {
  const evidence = words.evidence(reading.range.words, row.speaker);
  return reading.superseded_on ? `${evidence}. ${words.until(reading.superseded_on)}` : evidence;
}

function statedWords(reading: Reading): string {
  const sign = reading.stance === "denies" ? "−" : "";
  const drawn = endsOf(reading.range) === null ? "?" : reading.range.words;
  return `${sign}${drawn}${reading.hedged ? " ≈" : ""}`;
}

function Behind({ reading, incident }: { reading: Reading; incident: IncidentPage }) {
  const claims = incident.claims.filter((claim) => reading.claims.includes(claim.id));
  const shown = new Set(claims.map((claim) => claim.report));
  const more = reading.reports.filter((report) => !shown.has(report));
  return (
    <div class="behind">
      <ClaimList claims={claims} known={incident.reports} />
      {more.length > 0 && <ReportRefs ids={more} known={incident.reports} />}
    </div>
  );
}

function Names({ names }: { names: string[] }) {
  return (
    <>
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && "; "}
          <Said>{name}</Said>
        </span>
      ))}
    </>
  );
}
