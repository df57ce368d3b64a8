import { useEffect, useRef, useState } from "preact/hooks";
import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { usePlace, useSource } from "../frame/hooks.ts";
import { asOfQuery, choose } from "../frame/place.ts";
import { en } from "../words/en.ts";
import { AreaFields } from "./AreaFields.tsx";
import { FILTER_NAMES, isNarrowed } from "./filter.ts";
import "./narrow.css";
import type { Found, Incidents } from "./useIncidents.ts";

const TYPING_MS = 250;
const FORMS = ["csv", "geojson", "json", "markdown"] as const;

/** Everything one can narrow the record by. Each field writes the address; nothing else is kept. */
export function FilterBar({ of }: { of: Incidents }) {
  const { columns, filter, hits, found } = of;
  const vocab = columns?.raw.vocab;
  const narrowed = isNarrowed(filter);
  return (
    <section class="narrow no-print" aria-label={en.filters.title}>
      <div class="narrow-first">
        <SearchField text={filter.text} />
        <Tick name="contested" words={en.filters.contested} on={filter.contested} />
        <Tick name="single-origin" words={en.filters.singleOrigin} on={filter.singleOrigin} />
        <p class="narrow-hits" role="status">
          {columns && en.filters.hits(hits.length, columns.n)}
        </p>
        {narrowed && (
          <button type="button" onClick={clear}>
            {en.filters.clear}
          </button>
        )}
      </div>
      <details class="narrow-more" open={wantsMore(of)}>
        <summary>{en.filters.more}</summary>
        <div class="narrow-fields">
          <DayField name="from" words={en.filters.from} value={filter.from} />
          <DayField name="to" words={en.filters.to} value={filter.to} />
          <Choice name="type" words={en.filters.type} value={filter.type} all={vocab?.types} />
          <Choice name="party" words={en.filters.party} value={filter.party} all={vocab?.parties} />
          <Choice name="grade" words={en.filters.grade} value={filter.grade} all={vocab?.grades} />
          <Choice
            name="aerial"
            words={en.filters.aerial}
            value={filter.aerial}
            all={vocab?.aerial}
            say={en.aerial}
          />
          <AreaFields box={filter.bbox} />
          <Downloads />
        </div>
      </details>
      {found && <AlsoFound found={found} />}
    </section>
  );
}

function wantsMore({ filter }: Incidents): boolean {
  return (
    filter.type + filter.party + filter.grade + filter.aerial + filter.from + filter.to !== "" ||
    filter.bbox !== null
  );
}

function clear(): void {
  choose(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])), "push");
}

function SearchField({ text }: { text: string }) {
  const [typed, setTyped] = useState(text);
  const timer = useRef(0);
  useEffect(() => setTyped(text), [text]);
  const send = (value: string) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => choose({ text: value.trim() }), TYPING_MS);
  };
  return (
    <label class="field search-field">
      <span class="unseen">{en.filters.search}</span>
      <input
        id="search"
        type="search"
        dir="auto"
        placeholder={en.filters.searchHint}
        value={typed}
        onInput={(event) => send(event.currentTarget.value)}
      />
    </label>
  );
}

function Tick(props: { name: string; words: string; on: boolean }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) =>
          choose({ [props.name]: event.currentTarget.checked ? "true" : null }, "push")
        }
      />
      {props.words}
    </label>
  );
}

function DayField(props: { name: string; words: string; value: string }) {
  return (
    <label class="field">
      <span>{props.words}</span>
      <input
        type="date"
        value={props.value}
        onChange={(event) => choose({ [props.name]: event.currentTarget.value }, "push")}
      />
    </label>
  );
}

function Choice(props: {
  name: string;
  words: string;
  value: string;
  all: readonly string[] | undefined;
  say?: Record<string, string>;
}) {
  const all = props.all ?? [];
  const shown = props.value === "" || all.includes(props.value) ? all : [...all, props.value];
  return (
    <label class="field">
      <span>{props.words}</span>
      <select
        value={props.value}
        onChange={(event) => choose({ [props.name]: event.currentTarget.value }, "push")}
      >
        <option value="">{en.filters.any}</option>
        {shown.map((word) => (
          <option key={word} value={word}>
            {props.say?.[word] ?? word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The same listing as files, with the same filters. */
function Downloads() {
  const source = useSource();
  const { query } = usePlace();
  if (source.baked) {
    return null;
  }
  const kept = new URLSearchParams(query);
  kept.delete("sort");
  return (
    <p class="field downloads">
      <span>{en.filters.download}</span>
      <span class="downloads-links">
        {FORMS.map((form) => {
          kept.set("format", form);
          return (
            <a key={form} href={source.download(`incidents?${kept}`) ?? ""} download>
              {en.forms[form]}
            </a>
          );
        })}
      </span>
    </p>
  );
}

const MOST_FOUND = 8;

/** A search looks through pages and statements too. */
function AlsoFound({ found }: { found: Found }) {
  const place = usePlace();
  if (found.reports.length + found.statements.length === 0) {
    return null;
  }
  return (
    <details class="also-found" key={asOfQuery(place)}>
      <summary>{en.filters.alsoFound(found.reports.length, found.statements.length)}</summary>
      <ul>
        {found.reports.slice(0, MOST_FOUND).map((one) => (
          <li key={one.id}>
            <Link to={`/reports/${one.id}`}>
              <Said lang={one.language}>{one.title}</Said>
            </Link>{" "}
            <span class="soft">
              {one.outlet}, {one.published.slice(0, 10)}
            </span>
          </li>
        ))}
        {found.statements.slice(0, MOST_FOUND).map((one) => (
          <li key={one.id}>
            <Said>{`${one.speaker}: ${one.words}`}</Said> <span class="soft">{one.day}</span>{" "}
            {one.report && <Link to={`/reports/${one.report}`}>{one.report}</Link>}
          </li>
        ))}
      </ul>
    </details>
  );
}
