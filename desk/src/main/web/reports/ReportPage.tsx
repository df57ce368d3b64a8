import { useState } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import type { PageProps } from "../frame/routes.tsx";
import { Link } from "../pieces/Link.tsx";
import { Page, Said, WhenLoaded } from "../pieces/Page.tsx";
import { EntryRefs, claimWords, incidentPath, reportPath, sourcePath } from "../pieces/Refs.tsx";
import { Stance } from "../pieces/Stance.tsx";
import { StatementTable } from "../statements/StatementTable.tsx";
import type { ReportPage as Report } from "../source/types.ts";
import { en } from "../words/en.ts";
import { cut } from "./spans.ts";
import "./reports.css";

const words = en.report;

/** One report: its text with what was read out of it marked, the claims beside it. */
export function ReportPage({ id }: PageProps) {
  const loaded = useDocument<Report>(`reports/${encodeURIComponent(id)}`);
  return (
    <Page title={loaded.value?.title || loaded.value?.id || words.title}>
      <WhenLoaded of={loaded}>{(report) => <Told report={report} />}</WhenLoaded>
    </Page>
  );
}

function Told({ report }: { report: Report }) {
  const [pointed, setPointed] = useState<string | null>(null);
  return (
    <>
      <Facts report={report} />
      <div class="reading-pane">
        <section aria-labelledby="report-text">
          <h2 id="report-text">{words.text}</h2>
          <Text report={report} pointed={pointed} />
          <Relies report={report} />
        </section>
        <section aria-labelledby="report-claims">
          <h2 id="report-claims">{words.claims}</h2>
          <Claims report={report} pointed={pointed} point={setPointed} />
        </section>
      </div>
      {report.statements.length > 0 && (
        <section aria-labelledby="report-statements">
          <h2 id="report-statements">{words.statements}</h2>
          <StatementTable statements={report.statements} />
        </section>
      )}
    </>
  );
}

function Facts({ report }: { report: Report }) {
  return (
    <dl class="facts">
      <dt>{words.outlet}</dt>
      <dd>
        <Link to={sourcePath(report.source)}>
          <Said>{report.outlet}</Said>
        </Link>
      </dd>
      <dt>{words.published}</dt>
      <dd>{report.published}</dd>
      <dt>{words.recorded}</dt>
      <dd>
        {report.recorded} <EntryRefs numbers={[report.entry]} />
      </dd>
      {report.language && (
        <>
          <dt>{words.language}</dt>
          <dd>{report.language}</dd>
        </>
      )}
      {report.kind && (
        <>
          <dt>{words.kind}</dt>
          <dd>{report.kind}</dd>
        </>
      )}
      {report.url && (
        <>
          <dt>{words.address}</dt>
          <dd class="hash">
            <Outside address={report.url} />
          </dd>
        </>
      )}
    </dl>
  );
}

/** The page's own address; only web addresses become links, whatever a report says. */
function Outside({ address }: { address: string }) {
  return /^https?:\/\//i.test(address) ? (
    <a href={address} rel="noreferrer noopener" target="_blank">
      <Said>{address}</Said>
    </a>
  ) : (
    <Said>{address}</Said>
  );
}

function Text({ report, pointed }: { report: Report; pointed: string | null }) {
  if (report.text === null) {
    return <p class="note">{report.restricted ? words.restricted : words.noText}</p>;
  }
  return (
    <div class="report-text" dir={report.dir} lang={report.language ?? undefined}>
      {cut(report.text, report.spans).map((piece, at) =>
        piece.spans.length === 0 ? (
          <span key={at}>{piece.text}</span>
        ) : (
          <mark
            key={at}
            class={piece.spans.some((span) => span.claim === pointed) ? "pointed" : undefined}
            title={piece.spans.map((span) => words.span(span.claim, span.field)).join("; ")}
          >
            {piece.text}
          </mark>
        ),
      )}
    </div>
  );
}

type ClaimsProps = {
  report: Report;
  pointed: string | null;
  point: (claim: string | null) => void;
};

function Claims({ report, pointed, point }: ClaimsProps) {
  if (report.claims.length === 0) {
    return <p class="soft">{words.noClaims}</p>;
  }
  return (
    <ul class="claims">
      {report.claims.map((claim) => (
        <li
          key={claim.id}
          class={pointed === claim.id ? "pointed" : undefined}
          onMouseEnter={() => point(claim.id)}
          onMouseLeave={() => point(null)}
          onFocusCapture={() => point(claim.id)}
          onBlurCapture={() => point(null)}
        >
          <p class="claim-head small">
            <span class="id">{claim.id}</span> <Stance {...claim} />
          </p>
          <p>
            <Said>{claimWords(claim.words).said}</Said>
          </p>
          {claim.note && (
            <p class="small soft">
              {en.pieces.note} <Said>{claim.note}</Said>
            </p>
          )}
          <p class="small">
            {claim.incident === null ? (
              <span class="soft">{words.unlinked}</span>
            ) : (
              <Link to={incidentPath(claim.incident)}>
                {words.incident} {claim.incident}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Relies({ report }: { report: Report }) {
  return (
    <>
      <h3>{words.relies}</h3>
      {report.relies_on.length === 0 && <p class="soft">{words.noRelies}</p>}
      <ol class="relies">
        {report.relies_on.map((one) => (
          <li key={`${one.origin} ${one.report}`}>
            <Said>{one.words}</Said>{" "}
            <span class="small">
              {one.report !== null && (
                <Link to={reportPath(one.report)}>
                  <span class="id">{one.report}</span>
                </Link>
              )}{" "}
              {one.origin && (
                <Link to={sourcePath(one.origin)}>
                  <span class="id">{one.origin}</span>
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
