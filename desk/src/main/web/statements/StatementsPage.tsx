import { useDocument, usePlace } from "../frame/hooks.ts";
import { Choice, WordsField, hasWords, occurring } from "../pieces/Choice.tsx";
import { Page, WhenLoaded } from "../pieces/Page.tsx";
import { Paging, offsetIn } from "../pieces/Paging.tsx";
import type { Listing } from "../source/listings.ts";
import type { StatementLine } from "../source/types.ts";
import { en } from "../words/en.ts";
import { StatementTable } from "./StatementTable.tsx";

const words = en.statements;
const LIMIT = 100;
/** All statements come at once: there are hundreds, and the filters then list what occurs. */
const ALL = 5000;

/** What speakers say that is not about one event, by speaker, kind and topic. */
export function StatementsPage() {
  const loaded = useDocument<Listing<StatementLine>>(`lines/statements?limit=${ALL}`);
  const { query } = usePlace();
  return (
    <Page title={words.title} lead={words.lead}>
      <WhenLoaded
        of={loaded}
        isEmpty={(listing) => listing.items.length === 0}
        empty={<p>{words.empty}</p>}
      >
        {({ items }) => <Filtered all={items} query={query} />}
      </WhenLoaded>
    </Page>
  );
}

type Props = { all: StatementLine[]; query: URLSearchParams };

function Filtered({ all, query }: Props) {
  const fitting = fittingOf(all, query);
  const offset = Math.min(offsetIn(query), Math.max(0, fitting.length - 1));
  return (
    <>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <WordsField name="text" words={words.search} />
        <Choice
          name="speaker"
          words={words.speaker}
          any={words.any}
          options={occurring(all, (one) => one.speaker)}
        />
        <Choice
          name="kind"
          words={words.kind}
          any={words.any}
          options={occurring(all, (one) => one.kind)}
        />
        <Choice
          name="topic"
          words={words.topic}
          any={words.any}
          options={occurring(all, (one) => one.topic)}
        />
      </form>
      <p class="small soft" role="status">
        {words.count(fitting.length)}
      </p>
      {fitting.length === 0 ? (
        <p class="state">{words.none}</p>
      ) : (
        <StatementTable statements={fitting.slice(offset, offset + LIMIT)} />
      )}
      <Paging offset={offset} limit={LIMIT} total={fitting.length} />
    </>
  );
}

/** Those that every filter in the address lets through. */
export function fittingOf(all: StatementLine[], query: URLSearchParams): StatementLine[] {
  const is = (name: string, value: string) => (query.get(name) ?? value) === value;
  return all.filter(
    (one) =>
      is("speaker", one.speaker) &&
      is("kind", one.kind) &&
      is("topic", one.topic) &&
      hasWords(query.get("text") ?? "", [one.words, one.speaker, one.topic, one.id]),
  );
}
