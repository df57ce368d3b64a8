import { useEffect, useMemo, useState } from "preact/hooks";
import { useDocument, usePlace, useSource, type Loaded } from "../frame/hooks.ts";
import { asOfQuery } from "../frame/place.ts";
import type { Overview, ReportLine, StatementLine } from "../source/types.ts";
import { columnsOf, type Columns } from "./columns.ts";
import { FILTER_NAMES, filterOf, matching, textMatches, type Filter } from "./filter.ts";

/** What a text search finds beside incidents. */
export type Found = {
  incidents: string[];
  reports: ReportLine[];
  statements: StatementLine[];
  total: number;
};

export type Incidents = {
  document: Loaded<Overview>;
  columns: Columns | null;
  filter: Filter;
  hits: Uint32Array<ArrayBuffer>;
  found: Found | null;
};

const NOTHING = new Uint32Array(0);

/** The incidents of the record as of what the address says, and those that fit the filter there. */
export function useIncidents(): Incidents {
  const document = useDocument<Overview>("overview");
  const place = usePlace();
  const columns = useMemo(
    () => (document.value ? columnsOf(document.value) : null),
    [document.value],
  );
  const asked = FILTER_NAMES.map((name) => place.query.get(name) ?? "").join("\n");
  const filter = useMemo(() => filterOf(place.query), [asked]);
  const found = useSearch(columns, filter.text);
  const hits = useMemo(
    () => (columns ? matching(columns, filter, found ? new Set(found.incidents) : null) : NOTHING),
    [columns, filter, found],
  );
  return { document, columns, filter, hits, found };
}

/** Full text on the server; in a publication, the words of the headlines. */
function useSearch(columns: Columns | null, text: string): Found | null {
  const source = useSource();
  const place = usePlace();
  const asOf = asOfQuery(place);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === "" || columns === null) {
      setFound(null);
      return;
    }
    const here = () =>
      setFound({
        incidents: [...textMatches(columns, wanted)],
        reports: [],
        statements: [],
        total: 0,
      });
    if (source.baked) {
      here();
      return;
    }
    let current = true;
    source.read<Found>(`search?q=${encodeURIComponent(wanted)}${asOf ? `&${asOf}` : ""}`).then(
      (answer) => current && setFound(answer),
      () => current && here(),
    );
    return () => {
      current = false;
    };
  }, [columns, text, asOf, source]);
  return found;
}
