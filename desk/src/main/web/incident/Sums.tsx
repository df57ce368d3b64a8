import { Said } from "../pieces/Page.tsx";
import { ReportRefs, claimWords } from "../pieces/Refs.tsx";
import type { IncidentPage } from "../source/types.ts";

/** Claims that add up over a period or several places and cover the incident. */
export function Sums({ incident }: { incident: IncidentPage }) {
  return (
    <ul class="claims sums">
      {incident.sums.map((sum) => (
        <li key={sum.claim}>
          <p>
            <span class="id">{sum.claim}</span> <Said>{claimWords(sum.words).said}</Said>
          </p>
          <ReportRefs ids={[sum.report]} known={incident.reports} />
        </li>
      ))}
    </ul>
  );
}
