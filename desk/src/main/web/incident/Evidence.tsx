import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { ClaimList, reportPath } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";

const words = en.incident.evidence;

/** All claims and all reports, folded: what every number above is made from. */
export function Evidence({ incident }: { incident: IncidentPage }) {
  return (
    <>
      <details>
        <summary>{words.claims(incident.claims.length)}</summary>
        <ClaimList claims={incident.claims} known={incident.reports} />
      </details>
      <details>
        <summary>{words.reports(incident.reports.length)}</summary>
        <ul class="evidence-reports">
          {incident.reports.map((report) => (
            <li key={report.id}>
              <span class="nowrap">{report.published}</span>{" "}
              <Link to={reportPath(report.id)}>
                <span class="id">{report.id}</span> <Said>{report.title}</Said>
              </Link>{" "}
              <span class="small soft">
                <Said>{report.outlet}</Said>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
