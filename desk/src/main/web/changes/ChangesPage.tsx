import { useDocument, usePlace } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import type { Case, Changes } from "../source/types.ts";
import { en } from "../words/en.ts";
import "./changes.css";
import { daysFor, type Clock } from "./days.ts";

type Item = Changes["items"][number];

/** The record at two days, compared: what is new, merged, split, graded anew, which ranges moved. */
export function ChangesPage() {
  const theCase = useDocument<Case>("case", true);
  return (
    <Page title={en.changes.title} lead={en.changes.lead}>
      <WhenLoaded of={theCase}>{(one: Case) => <Comparison of={one} />}</WhenLoaded>
    </Page>
  );
}

function Comparison({ of: theCase }: { of: Case }) {
  const { query } = usePlace();
  const { since, until, clock } = daysFor(theCase, query);
  const changes = useDocument<Changes>(
    `changes?since=${since}&until=${until}&clock=${clock}`,
    true,
  );
  return (
    <>
      <form class="changes-days no-print" onSubmit={(event) => event.preventDefault()}>
        <Day name="since" words={en.changes.since} value={since} />
        <Day name="until" words={en.changes.until} value={until} />
        <label class="field">
          <span>{en.changes.clock}</span>
          <select
            value={clock}
            onChange={(event) => {
              const next = event.currentTarget.value as Clock;
              choose({ clock: next === "published" ? null : next, since: null, until: null });
            }}
          >
            <option value="published">{en.asOf.published}</option>
            <option value="recorded">{en.asOf.recorded}</option>
          </select>
        </label>
      </form>
      <WhenLoaded
        of={changes}
        isEmpty={(found: Changes) => found.items.length === 0}
        empty={<p>{en.changes.none}</p>}
      >
        {(found: Changes) => <Groups of={found} />}
      </WhenLoaded>
    </>
  );
}

function Day(props: { name: string; words: string; value: string }) {
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

function Groups({ of: changes }: { of: Changes }) {
  const kinds = [...new Set(changes.items.map((item) => item.kind))];
  return (
    <>
      <p role="status">{changes.words}</p>
      {kinds.map((kind) => {
        const items = changes.items.filter((item) => item.kind === kind);
        return (
          <section key={kind} class="changes-group">
            <h2>
              {en.changes.kinds[kind] ?? kind} <span class="soft">{items.length}</span>
            </h2>
            <ul>
              {items.map((item, i) => (
                <li key={i}>
                  <Change of={item} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Change({ of: item }: { of: Item }) {
  return (
    <>
      <p class="change-headline">
        <Link to={item.incident ? `/incidents/${item.incident}` : `/reports/${item.reports[0]}`}>
          <Said>{item.headline}</Said>
        </Link>
      </p>
      <p>
        <Said>{item.words}</Said>
      </p>
      {(item.before || item.after) && (
        <dl class="change-sides">
          <div>
            <dt>{en.changes.before}</dt>
            <dd>
              <Said>{item.before ?? "–"}</Said>
            </dd>
          </div>
          <div>
            <dt>{en.changes.after}</dt>
            <dd>
              <Said>{item.after ?? "–"}</Said>
            </dd>
          </div>
        </dl>
      )}
      <p class="small soft">
        {item.entries.length > 0 && (
          <>
            {en.changes.entries}:{" "}
            <Few all={item.entries.map(String)} to={(n) => `/journal/${n}`} />{" "}
          </>
        )}
        {item.reports.length > 0 && (
          <>
            {en.changes.reports}: <Few all={item.reports} to={(id) => `/reports/${id}`} />
          </>
        )}
      </p>
    </>
  );
}

const FEW = 8;

function Few(props: { all: readonly string[]; to: (id: string) => string }) {
  const more = props.all.length - FEW;
  return (
    <>
      {props.all.slice(0, FEW).map((id, i) => (
        <>
          {i > 0 && ", "}
          <Link key={id} to={props.to(id)}>
            {id}
          </Link>
        </>
      ))}
      {more > 0 && ` ${en.changes.more(more)}`}
    </>
  );
}
