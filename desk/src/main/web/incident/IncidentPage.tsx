import { useDocument } from "../frame/hooks.ts";
import type { PageProps } from "../frame/routes.tsx";
import { Contents, Part } from "../pieces/Part.tsx";
import { Page, WhenLoaded } from "../pieces/Page.tsx";
import type { IncidentPage as Incident } from "../source/types.ts";
import { en } from "../words/en.ts";
import { Cite } from "./Cite.tsx";
import { Evidence } from "./Evidence.tsx";
import { History } from "./History.tsx";
import { Lineage } from "./Lineage.tsx";
import { Linkage } from "./Linkage.tsx";
import { Matrix } from "./Matrix.tsx";
import { Numbers } from "./Numbers.tsx";
import { Summary } from "./Summary.tsx";
import { Sums } from "./Sums.tsx";
import "./incident.css";

/** One incident: who says what of it, with numbers as ranges, lineage, and how it was linked. */
export function IncidentPage({ id }: PageProps) {
  const loaded = useDocument<Incident>(`incidents/${encodeURIComponent(id)}`);
  const told = loaded.value;
  return (
    <Page title={told?.headline ?? en.incident.title} lead={told?.disclaimer}>
      <WhenLoaded of={loaded}>{(incident) => <Told incident={incident} asked={id} />}</WhenLoaded>
    </Page>
  );
}

function Told({ incident, asked }: { incident: Incident; asked: string }) {
  const words = en.incident;
  const parts: [string, string][] = [
    ["numbers", words.numbers.title],
    ["matrix", words.matrix.title],
    ["lineage", words.lineage.title],
    ...(incident.sums.length > 0 ? [["sums", words.sums.title] as [string, string]] : []),
    ["history", words.history.title],
    ["linkage", words.linkage.title],
    ["evidence", words.evidence.title],
    ["cite", words.cite.title],
  ];
  return (
    <div class="incident">
      <p class="incident-id small soft">
        <span class="id">{incident.id}</span>
      </p>
      {incident.moved_to !== null && incident.id !== asked && (
        <p class="note">{words.moved(incident.id)}</p>
      )}
      <Summary incident={incident} />
      <Contents label={words.contents} parts={parts} />
      <Part name="numbers" title={words.numbers.title} lead={words.numbers.lead}>
        <Numbers incident={incident} />
      </Part>
      <Part name="matrix" title={words.matrix.title} lead={words.matrix.lead}>
        <Matrix incident={incident} />
      </Part>
      <Part name="lineage" title={words.lineage.title} lead={words.lineage.lead}>
        <Lineage incident={incident} />
      </Part>
      {incident.sums.length > 0 && (
        <Part name="sums" title={words.sums.title} lead={words.sums.lead}>
          <Sums incident={incident} />
        </Part>
      )}
      <Part name="history" title={words.history.title} lead={words.history.lead}>
        <History incident={incident} />
      </Part>
      <Part
        name="linkage"
        title={words.linkage.title}
        lead={words.linkage.lead(incident.linked_with)}
      >
        <Linkage incident={incident} />
      </Part>
      <Part name="evidence" title={words.evidence.title} lead={words.evidence.lead}>
        <Evidence incident={incident} />
      </Part>
      <Part name="cite" title={words.cite.title}>
        <Cite incident={incident} />
      </Part>
    </div>
  );
}
