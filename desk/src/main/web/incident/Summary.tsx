import type { ComponentChildren } from "preact";
import { Differs } from "../pieces/Differs.tsx";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { incidentPath } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import { Locator } from "./Locator.tsx";

const words = en.incident;
type Props = { incident: IncidentPage };

/** The first look: how many voices, what they differ on, when, where, how sure. */
export function Summary({ incident }: Props) {
  return (
    <div class="summary">
      <div class="summary-voices">
        <p class="voices">{incident.voices.words}</p>
        {incident.voices.circles.length > 0 && (
          <p class="small soft">
            {words.circles} {incident.voices.circles.join("; ")}
          </p>
        )}
      </div>
      <dl class="summary-facts">
        <Fact name={words.contested}>
          <Contested incident={incident} />
        </Fact>
        <Fact name={words.grade}>
          <p>
            <span class={`grade grade-${incident.grade.grade}`}>{incident.grade.grade}</span>
          </p>
          <p class="small">{incident.grade.why}</p>
          <p class="small soft">{words.rule(incident.grade.rule)}</p>
        </Fact>
        <When incident={incident} />
        <Where incident={incident} />
        <Fact name={words.kind}>
          <ul class="inline-list">
            {incident.types.map(({ type, origins }) => (
              <li key={type}>
                {type} <span class="small soft">{words.origins(origins)}</span>
              </li>
            ))}
          </ul>
        </Fact>
        <Air incident={incident} />
        <Family incident={incident} />
      </dl>
      <Locator incident={incident} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Contested({ incident }: Props) {
  if (incident.contests.length === 0) {
    return <p>{words.uncontested}</p>;
  }
  return (
    <>
      <ul class="contests">
        {incident.contests.map(({ attribute, words: why }) => (
          <li key={attribute}>
            <span class="tag tag-contested">
              <Differs /> {attribute}
            </span>
            {why && why !== attribute && <span class="small"> {why}</span>}
          </li>
        ))}
      </ul>
      <p class="small soft">{words.rule(incident.contest_rule)}</p>
    </>
  );
}

function When({ incident: { when } }: Props) {
  return (
    <Fact name={words.when}>
      <p>
        {when.words} <span class="small soft">{words.origins(when.origins)}</span>
      </p>
      {when.precision && <p class="small soft">{words.precision(when.precision)}</p>}
      {when.times_as_said.length > 0 && (
        <p class="small">
          {words.timesAsSaid}{" "}
          {when.times_as_said.map((time, at) => (
            <span key={time}>
              {at > 0 && "; "}
              <Said>{time}</Said>
            </span>
          ))}
        </p>
      )}
      <Dissent all={when.dissent} />
    </Fact>
  );
}

function Where({ incident: { where } }: Props) {
  return (
    <Fact name={words.where}>
      <p>
        <Said>{where.words}</Said> <span class="small soft">{words.origins(where.origins)}</span>
      </p>
      {where.precision && !where.words.includes(where.precision) && (
        <p class="small soft">{words.precision(where.precision)}</p>
      )}
      <Dissent all={where.dissent} />
    </Fact>
  );
}

function Dissent({ all }: { all: { words: string; by: string[] }[] }) {
  return (
    <>
      {all.map((one) => (
        <p class="small" key={one.words}>
          {words.alsoTold} <Said>{one.words}</Said> {words.by} <Names names={one.by} />
        </p>
      ))}
    </>
  );
}

function Names({ names }: { names: string[] }) {
  return (
    <span>
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && "; "}
          <Said>{name}</Said>
        </span>
      ))}
    </span>
  );
}

function Air({ incident: { aerial } }: Props) {
  if (!aerial.words && !aerial.status) {
    return null;
  }
  return (
    <Fact name={words.aerial}>
      <p>{aerial.words || aerial.status}</p>
      {aerial.by.length > 0 && (
        <p class="small">
          {words.aerialBy} <Names names={aerial.by} />
        </p>
      )}
      {aerial.denied_by.length > 0 && (
        <p class="small">
          {words.aerialDenied} <Names names={aerial.denied_by} />
        </p>
      )}
      <p class="small soft">{words.rule(aerial.rule)}</p>
    </Fact>
  );
}

function Family({ incident }: Props) {
  const links = (ids: string[]) =>
    ids.map((id) => (
      <Link key={id} to={incidentPath(id)}>
        <span class="id">{id}</span>{" "}
      </Link>
    ));
  return (
    <>
      {incident.part_of !== null && <Fact name={words.partOf}>{links([incident.part_of])}</Fact>}
      {incident.parts.length > 0 && <Fact name={words.parts}>{links(incident.parts)}</Fact>}
    </>
  );
}
