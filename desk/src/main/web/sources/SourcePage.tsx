import type { ComponentChildren } from "preact";
import { useDocument } from "../frame/hooks.ts";
import type { PageProps } from "../frame/routes.tsx";
import { Link } from "../pieces/Link.tsx";
import { many } from "../pieces/numbers.ts";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import { incidentPath, sourcePath } from "../pieces/Refs.tsx";
import type { SourceCard } from "../source/types.ts";
import { en } from "../words/en.ts";
import "./sources.css";

const words = en.source;

/** The card of one source: what it is, what it counts with, whom it relays and who relays it. */
export function SourcePage({ id }: PageProps) {
  const loaded = useDocument<SourceCard>(`sources/${encodeURIComponent(id)}`);
  return (
    <Page title={loaded.value?.name ?? words.title}>
      <WhenLoaded of={loaded}>{(card) => <Card card={card} />}</WhenLoaded>
    </Page>
  );
}

function Card({ card }: { card: SourceCard }) {
  return (
    <>
      <p class="small soft id">{card.id}</p>
      <dl class="facts">
        <Fact name={words.kind}>{card.kind}</Fact>
        {card.country && <Fact name={words.country}>{card.country}</Fact>}
        {card.alignment && (
          <Fact name={words.alignment}>
            <Said>{card.alignment}</Said>
          </Fact>
        )}
        <Fact name={words.group}>
          {card.group || <span class="soft">{words.ungrouped}</span>}
          {card.group && <span class="small soft"> {words.groupMeans}</span>}
        </Fact>
        <Fact name={words.reliability}>
          {card.reliability || en.sources.notJudged}{" "}
          <span class="small soft">{words.reliabilityMeans}</span>
        </Fact>
        {card.note && (
          <Fact name={words.note}>
            <Said>{card.note}</Said>
          </Fact>
        )}
        <Fact name={words.holds}>
          <Held card={card} />
        </Fact>
      </dl>
      <div class="source-relays">
        <Relays title={words.relayedBy} of={card.relayed_by} />
        <Relays title={words.relays} of={card.relays} />
      </div>
      <h2>{words.incidents}</h2>
      {card.incidents.length === 0 && <p class="soft">{words.noIncidents}</p>}
      <ul class="inline-list">
        {card.incidents.map((id) => (
          <li key={id}>
            <Link to={incidentPath(id)}>
              <span class="id">{id}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Held({ card }: { card: SourceCard }) {
  const statements = `/statements?speaker=${encodeURIComponent(card.name)}`;
  return (
    <ul class="inline-list">
      {card.reports > 0 && (
        <li>
          <Link to={`/reports?source=${encodeURIComponent(card.id)}`}>
            {words.reports(card.reports)}
          </Link>
        </li>
      )}
      {card.claims > 0 && <li>{words.claims(card.claims)}</li>}
      {card.statements > 0 && (
        <li>
          <Link to={statements}>{words.statements(card.statements)}</Link>
        </li>
      )}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

type RelaysProps = { title: string; of: SourceCard["relays"] };

function Relays({ title, of: all }: RelaysProps) {
  const most = Math.max(1, ...all.map((one) => one.pages));
  return (
    <section>
      <h2>{title}</h2>
      {all.length === 0 && <p class="soft">{words.nobody}</p>}
      <ol class="relay-bars">
        {all.map((one) => (
          <li key={one.source}>
            <Link to={sourcePath(one.source)}>
              <Said>{one.name}</Said>
            </Link>
            <span class="small soft">{many(one.pages, en.pieces.page, en.pieces.pages)}</span>
            <svg width="100%" height="4" aria-hidden="true" focusable="false">
              <rect width={`${(100 * one.pages) / most}%`} height="4" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  );
}
