import { useDocument, usePlace, useSource } from "../frame/hooks.ts";
import type { PageProps } from "../frame/routes.tsx";
import { Link } from "../pieces/Link.tsx";
import { grouped } from "../pieces/numbers.ts";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import { Paging, offsetIn } from "../pieces/Paging.tsx";
import type { JournalPart } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { EntryPage } from "./EntryPage.tsx";
import "../reports/reports.css";
import "./journal.css";

const words = en.journal;
const LIMIT = 50;

/** The journal, or one entry of it. */
export function JournalPage({ id }: PageProps) {
  return id === "" ? <Entries /> : <EntryPage n={id} />;
}

function Entries() {
  const { baked } = useSource();
  const offset = offsetIn(usePlace().query);
  const path = baked ? "journal" : `journal?offset=${offset}&limit=${LIMIT}`;
  const loaded = useDocument<JournalPart>(path, true);
  return (
    <Page title={words.title} lead={words.lead}>
      <WhenLoaded of={loaded}>
        {(part) => (
          <>
            <State part={part} />
            {baked && <p class="note">{words.notPublished}</p>}
            <Table
              entries={baked ? part.entries.slice(offset, offset + LIMIT) : part.entries}
              linked={!baked}
            />
            <Paging offset={offset} limit={LIMIT} total={part.head.size} />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function State({ part: { head, verified } }: { part: JournalPart }) {
  const address = useSource().download("journal/download");
  return (
    <>
      <p class={verified.ok ? "note" : "note journal-damaged"}>
        <strong>{verified.ok ? words.verified : words.damaged}.</strong> {verified.words}{" "}
        {verified.at && <span class="small soft">{words.at(verified.at)}</span>}
      </p>
      <dl class="facts">
        <dt>{words.size}</dt>
        <dd>{grouped(head.size)}</dd>
        <dt>{words.root}</dt>
        <dd>
          <span class="hash">{head.root}</span>
          <p class="small soft">{words.rootMeans}</p>
        </dd>
      </dl>
      {address !== null && (
        <p class="no-print">
          <a class="button" href={address} download="">
            {words.download}
          </a>
        </p>
      )}
    </>
  );
}

function Table({ entries, linked }: { entries: JournalPart["entries"]; linked: boolean }) {
  if (entries.length === 0) {
    return <p class="state">{words.empty}</p>;
  }
  return (
    <table class="rows journal-table">
      <thead>
        <tr>
          <th scope="col" class="number">
            {words.n}
          </th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.recorded}</th>
          <th scope="col">{words.author}</th>
          <th scope="col">{words.words}</th>
          <th scope="col">{words.hash}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.n}>
            <td class="number">
              {linked ? <Link to={`/journal/${entry.n}`}>{String(entry.n)}</Link> : entry.n}
            </td>
            <td>{entry.kind}</td>
            <td class="nowrap">{entry.recorded}</td>
            <td>
              <Said>{entry.author}</Said>
            </td>
            <td>
              <Said>{entry.words}</Said>
            </td>
            <td class="hash" title={entry.hash}>
              {linked ? `${entry.hash.slice(0, 12)}…` : entry.hash}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
