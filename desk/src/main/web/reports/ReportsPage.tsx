import { useDocument, usePlace, useSource } from "../frame/hooks.ts";
import { Choice, WordsField, hasWords, occurring } from "../pieces/Choice.tsx";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import { Paging, offsetIn } from "../pieces/Paging.tsx";
import { incidentPath, reportPath } from "../pieces/Refs.tsx";
import type { Listing } from "../source/listings.ts";
import type { ReportLine } from "../source/types.ts";
import { en } from "../words/en.ts";
import "./reports.css";

const words = en.reports;
const LIMIT = 100;

/** Every report of the case. A server filters and cuts the list; a publication holds it whole. */
export function ReportsPage() {
  const { baked } = useSource();
  const { query } = usePlace();
  const loaded = useDocument<Listing<ReportLine>>(
    baked ? "lines/reports" : `lines/reports?${asked(query)}`,
  );
  return (
    <Page title={words.title} lead={words.lead}>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <WordsField name="text" words={words.search} />
        <Choice
          name="language"
          words={words.language}
          any={words.any}
          options={occurring(loaded.value?.items ?? [], (line) => line.language)}
        />
      </form>
      <WhenLoaded of={loaded}>
        {(listing) => <Lines listing={baked ? filtered(listing, query) : listing} />}
      </WhenLoaded>
    </Page>
  );
}

const FILTERS = ["text", "language", "source", "incident"] as const;

function asked(query: URLSearchParams): string {
  const out = new URLSearchParams({ offset: String(offsetIn(query)), limit: String(LIMIT) });
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value !== null) {
      out.set(name, value);
    }
  }
  return out.toString();
}

/** What a server would answer, of a whole listing. */
export function filtered(
  listing: Listing<ReportLine>,
  query: URLSearchParams,
): Listing<ReportLine> {
  const fits = (name: (typeof FILTERS)[number], has: (value: string) => boolean) => {
    const value = query.get(name);
    return value === null || has(value);
  };
  const items = listing.items.filter(
    (line) =>
      fits("text", (text) => hasWords(text, [line.outlet, line.title, line.id])) &&
      fits("language", (language) => line.language === language) &&
      fits("source", (source) => line.source === source) &&
      fits("incident", (incident) => line.incidents.includes(incident)),
  );
  const offset = offsetIn(query);
  const part = items.slice(offset, offset + LIMIT);
  return { total: items.length, offset, limit: LIMIT, items: part };
}

function Lines({ listing }: { listing: Listing<ReportLine> }) {
  if (listing.items.length === 0) {
    return <p class="state">{words.none}</p>;
  }
  return (
    <>
      <p class="small soft" role="status">
        {words.count(listing.total)}
      </p>
      <table class="reports-table rows">
        <thead>
          <tr>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.outlet}</th>
            <th scope="col">{words.about}</th>
            <th scope="col">{words.incidents}</th>
          </tr>
        </thead>
        <tbody>
          {listing.items.map((line) => (
            <tr key={line.id}>
              <td class="nowrap">{line.published.slice(0, 10)}</td>
              <td>
                <Said>{line.outlet}</Said>
                {line.language && <span class="small soft"> {line.language}</span>}
              </td>
              <td>
                <Link to={reportPath(line.id)}>
                  <Said>{line.title || line.id}</Said>
                </Link>
              </td>
              <td class="small">
                {line.incidents.map((id) => (
                  <span key={id} class="nowrap tall">
                    <Link to={incidentPath(id)}>{id}</Link>{" "}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paging offset={listing.offset} limit={LIMIT} total={listing.total} />
    </>
  );
}
