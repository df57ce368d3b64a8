import { useMemo, useState } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import { Page, WhenLoaded } from "../pieces/Page.tsx";
import type { Case, Overview } from "../source/types.ts";
import { en } from "../words/en.ts";
import { BandList } from "./Bands.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { matching } from "./filter.ts";
import { IncidentTable } from "./IncidentTable.tsx";
import { Legend } from "./Legend.tsx";
import { MapView } from "./MapView.tsx";
import "./list.css";
import "./map.css";
import "./timeline.css";
import { Timeline } from "./Timeline.tsx";
import { useIncidents, type Incidents } from "./useIncidents.ts";

/** Map, time line and list of the incidents, filtered together. */
export function OverviewPage() {
  const incidents = useIncidents();
  const theCase = useDocument<Case>("case").value;
  const whole = useDocument<Case>("case", true).value;
  const counts = theCase?.counts;
  return (
    <Page
      title={en.overview.heading}
      lead={
        counts &&
        `${en.overview.summary(counts.incidents, counts.contested, counts.pages, counts.origins)} ${en.overview.contestedMeans}`
      }
    >
      <WhenLoaded
        of={incidents.document}
        isEmpty={(overview: Overview) => overview.n === 0}
        empty={<EmptyCase />}
      >
        {() => (
          <Plates of={incidents} bands={theCase?.bands ?? []} whole={whole?.happened ?? null} />
        )}
      </WhenLoaded>
    </Page>
  );
}

function Plates(props: { of: Incidents; bands: Case["bands"]; whole: Case["happened"] | null }) {
  const { of, bands, whole } = props;
  const { columns, hits, filter, found } = of;
  const [lit, light] = useState<number | null>(null);
  const anyTime = useMemo(
    () =>
      columns &&
      matching(columns, { ...filter, from: "", to: "" }, found ? new Set(found.incidents) : null),
    [columns, filter, found],
  );
  if (!columns || !anyTime) {
    return null;
  }
  return (
    <>
      <FilterBar of={of} />
      <Timeline columns={columns} hits={anyTime} filter={filter} bands={bands} whole={whole} />
      <div class="plates">
        <div class="plate-map">
          <MapView columns={columns} hits={hits} bbox={filter.bbox} lit={lit} light={light} />
          <Legend columns={columns} />
        </div>
        <div class="plate-list">
          <h2 class="unseen">{en.list.title}</h2>
          <IncidentTable columns={columns} hits={hits} lit={lit} light={light} />
        </div>
      </div>
      <BandList bands={bands} />
      <p class="small soft read">{en.overview.rules(columns.raw.as_of_words, columns.raw.rule)}</p>
    </>
  );
}

export function EmptyCase() {
  return (
    <>
      <h2>{en.list.emptyCase}</h2>
      <p>{en.list.emptyCaseRemedy}</p>
    </>
  );
}
