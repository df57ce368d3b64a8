import { Page, WhenLoaded } from "../pieces/Page.tsx";
import type { Overview } from "../source/types.ts";
import { en } from "../words/en.ts";
import { FilterBar } from "./FilterBar.tsx";
import { IncidentTable } from "./IncidentTable.tsx";
import { EmptyCase } from "./OverviewPage.tsx";
import "./list.css";
import { useIncidents } from "./useIncidents.ts";

/** The list alone, with the same filters as the overview. */
export function IncidentsPage() {
  const incidents = useIncidents();
  const { columns, hits } = incidents;
  return (
    <Page title={en.incidents.title} lead={en.incidents.lead}>
      <WhenLoaded
        of={incidents.document}
        isEmpty={(overview: Overview) => overview.n === 0}
        empty={<EmptyCase />}
      >
        {() =>
          columns && (
            <>
              <FilterBar of={incidents} />
              <div class="list-wide">
                <IncidentTable columns={columns} hits={hits} lit={null} light={() => {}} />
              </div>
              <p class="small soft read">
                {en.overview.contestedMeans}{" "}
                {en.overview.rules(columns.raw.as_of_words, columns.raw.rule)}
              </p>
            </>
          )
        }
      </WhenLoaded>
    </Page>
  );
}
