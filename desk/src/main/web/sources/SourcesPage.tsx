import { useDocument, usePlace } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Choice, WordsField, hasWords, occurring } from "../pieces/Choice.tsx";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import { sourcePath } from "../pieces/Refs.tsx";
import { grouped } from "../pieces/numbers.ts";
import type { Listing, SourceLine } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { NetworkView } from "./NetworkView.tsx";
import "../reports/reports.css";

const words = en.sources;
const ALL = 5000;

/** Who publishes and who speaks: as a list, or who relays whom. */
export function SourcesPage() {
  const network = usePlace().query.get("view") === "network";
  return (
    <Page title={words.title} lead={network ? en.network.lead : words.lead}>
      <p class="views no-print" role="group" aria-label={words.title}>
        <button type="button" aria-pressed={!network} onClick={() => choose({ view: null })}>
          {words.list}
        </button>
        <button type="button" aria-pressed={network} onClick={() => choose({ view: "network" })}>
          {words.network}
        </button>
      </p>
      {network ? <NetworkView /> : <List />}
    </Page>
  );
}

function List() {
  const loaded = useDocument<Listing<SourceLine>>(`lines/sources?limit=${ALL}`);
  const { query } = usePlace();
  return (
    <WhenLoaded of={loaded}>
      {({ items }) => (
        <>
          <Filters all={items} />
          <Lines lines={fittingOf(items, query)} />
        </>
      )}
    </WhenLoaded>
  );
}

function Filters({ all }: { all: SourceLine[] }) {
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <WordsField name="text" words={words.search} />
      <Choice
        name="role"
        words={words.role}
        any={words.any}
        options={[
          ["origin", words.roles.origin],
          ["outlet", words.roles.outlet],
        ]}
      />
      <Choice
        name="kind"
        words={words.kind}
        any={words.any}
        options={occurring(all, (line) => line.kind)}
      />
      <Choice
        name="country"
        words={words.country}
        any={words.any}
        options={occurring(all, (line) => line.country)}
      />
    </form>
  );
}

function Lines({ lines }: { lines: SourceLine[] }) {
  if (lines.length === 0) {
    return <p class="state">{words.none}</p>;
  }
  return (
    <>
      <p class="small soft" role="status">
        {words.count(lines.length)}
      </p>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.country}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.reliability}</th>
            <th scope="col" class="number">
              {words.pages}
            </th>
            <th scope="col" class="number">
              {words.claims}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Link to={sourcePath(line.id)}>
                  <Said>{line.name}</Said>
                </Link>
              </td>
              <td>{line.kind}</td>
              <td>{line.country}</td>
              <td>{line.group}</td>
              <td>{line.reliability || <span class="soft">{words.notJudged}</span>}</td>
              <td class="number">{line.reports > 0 && grouped(line.reports)}</td>
              <td class="number">{line.claims > 0 && grouped(line.claims)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Those that every filter in the address lets through, by name. */
export function fittingOf(all: SourceLine[], query: URLSearchParams): SourceLine[] {
  const role = query.get("role");
  return all
    .filter(
      (line) =>
        (query.get("kind") ?? line.kind) === line.kind &&
        (query.get("country") ?? line.country) === line.country &&
        (role === null || (role === "origin" ? line.origin : line.reports > 0)) &&
        hasWords(query.get("text") ?? "", [line.name, line.id, line.group]),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}
