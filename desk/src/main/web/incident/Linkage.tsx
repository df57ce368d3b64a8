import { useSource } from "../frame/hooks.ts";
import { Link } from "../pieces/Link.tsx";
import { signed } from "../pieces/numbers.ts";
import { Said } from "../pieces/Page.tsx";
import { claimWords, incidentPath, reportPath } from "../pieces/Refs.tsx";
import { Waterfall } from "../pieces/Waterfall.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";

const words = en.incident.linkage;
type LinkTold = IncidentPage["links"][number];

/** The links that hold the incident together, and the incidents that were kept apart. */
export function Linkage({ incident }: { incident: IncidentPage }) {
  const main = incident.links.filter((link) => link.role !== "other");
  const others = incident.links.filter((link) => link.role === "other");
  return (
    <>
      {incident.links.length === 0 && <p class="soft">{words.alone}</p>}
      <ul class="links">
        {main.map((link, at) => (
          <LinkRow key={`${link.a} ${link.b}`} link={link} open={at === 0} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          <ul class="links">
            {others.map((link) => (
              <LinkRow key={`${link.a} ${link.b}`} link={link} open={false} />
            ))}
          </ul>
        </details>
      )}
      <h3>{words.near}</h3>
      {incident.near_misses.length === 0 && <p class="soft">{words.noNear}</p>}
      <ul class="links">
        {incident.near_misses.map((miss) => (
          <li key={miss.incident}>
            <p>
              <Link to={incidentPath(miss.incident)}>
                <span class="id">{miss.incident}</span> <Said>{miss.headline}</Said>
              </Link>
            </p>
            <p>
              <Said>{miss.words}</Said>
            </p>
            {miss.waterfall && (
              <details>
                <summary>
                  {miss.waterfall.a} · {miss.waterfall.b} {signed(miss.waterfall.total)}{" "}
                  {words.bits}, {words.how}
                </summary>
                <PairWords link={miss.waterfall} />
                <Waterfall of={miss.waterfall} />
                <Decide a={miss.waterfall.a} b={miss.waterfall.b} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkRow({ link, open }: { link: LinkTold; open: boolean }) {
  return (
    <li>
      <details open={open}>
        <summary>
          <span class="link-role">{words[link.role]}</span>
          <span class="link-bits">{signed(link.bits)}</span> {words.bits}
          <span class="soft small">
            {" "}
            {link.a} · {link.b}
          </span>
        </summary>
        <PairWords link={link.waterfall} />
        <Waterfall of={link.waterfall} />
        <Decide a={link.a} b={link.b} />
      </details>
    </li>
  );
}

function PairWords({ link }: { link: LinkTold["waterfall"] }) {
  return (
    <dl class="pair small">
      <dt class="id">{link.a}</dt>
      <dd>
        <WithReport words={link.a_words} />
      </dd>
      <dt class="id">{link.b}</dt>
      <dd>
        <WithReport words={link.b_words} />
      </dd>
    </dl>
  );
}

function WithReport({ words: all }: { words: string }) {
  const { said, report } = claimWords(all);
  return (
    <>
      <Said>{said}</Said>{" "}
      {report !== null && (
        <Link to={reportPath(report)}>
          <span class="id">{report}</span>
        </Link>
      )}
    </>
  );
}

function Decide({ a, b }: { a: string; b: string }) {
  const source = useSource();
  if (source.writing === null) {
    return null;
  }
  return (
    <p class="small no-print">
      <Link to={`/review?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`}>
        {words.decide}
      </Link>
    </p>
  );
}
