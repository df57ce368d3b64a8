import { useMemo } from "preact/hooks";
import { useDocument, usePlace } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import type { StatementLine } from "../source/types.ts";
import { dayNumber, shortDay } from "../words/dates.ts";
import { en } from "../words/en.ts";

type Listing = { items: StatementLine[] };

/** What speakers say that is not about one event. */
export function StatementsPage() {
  const document = useDocument<Listing>("statements");
  return (
    <Page title={en.statements.title} lead={en.statements.lead}>
      <WhenLoaded
        of={document}
        isEmpty={(listing: Listing) => listing.items.length === 0}
        empty={<p>{en.statements.empty}</p>}
      >
        {(listing: Listing) => <Statements lines={listing.items} />}
      </WhenLoaded>
    </Page>
  );
}

function Statements({ lines }: { lines: StatementLine[] }) {
  const topic = usePlace().query.get("topic") ?? "";
  const topics = useMemo(() => [...new Set(lines.map((one) => one.topic))].sort(), [lines]);
  const shown = topic === "" ? lines : lines.filter((one) => one.topic === topic);
  return (
    <>
      <p class="no-print">
        <label>
          {en.statements.topic}
          <select
            value={topic}
            onChange={(event) => choose({ topic: event.currentTarget.value }, "push")}
          >
            <option value="">{en.statements.any}</option>
            {topics.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>{" "}
        <span role="status">{en.statements.hits(shown.length)}</span>
      </p>
      <div class="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{en.statements.day}</th>
              <th scope="col">{en.statements.speaker}</th>
              <th scope="col">{en.statements.kind}</th>
              <th scope="col">{en.statements.words}</th>
              <th scope="col">{en.statements.report}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Line key={one.id} of={one} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Line({ of }: { of: StatementLine }) {
  return (
    <tr>
      <td class="nowrap">{shortDay(dayNumber(of.day))}</td>
      <td>
        <Said>{of.speaker}</Said>
      </td>
      <td>{of.kind}</td>
      <td class="read">
        <Said>{of.words}</Said> <span class="tag">{of.topic}</span>
      </td>
      <td>{of.report && <Link to={`/reports/${of.report}`}>{of.report}</Link>}</td>
    </tr>
  );
}
