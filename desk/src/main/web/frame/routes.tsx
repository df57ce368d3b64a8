import type { ComponentType } from "preact";
import { ChangesPage } from "../changes/ChangesPage.tsx";
import { ImportPage } from "../imports/ImportPage.tsx";
import { IncidentPage } from "../incident/IncidentPage.tsx";
import { JournalPage } from "../journal/JournalPage.tsx";
import { IncidentsPage } from "../overview/IncidentsPage.tsx";
import { OverviewPage } from "../overview/OverviewPage.tsx";
import { ReportPage } from "../reports/ReportPage.tsx";
import { ReportsPage } from "../reports/ReportsPage.tsx";
import { ReviewPage } from "../review/ReviewPage.tsx";
import { SourcePage } from "../sources/SourcePage.tsx";
import { SourcesPage } from "../sources/SourcesPage.tsx";
import { StatementsPage } from "../statements/StatementsPage.tsx";
import { en } from "../words/en.ts";
import { NowherePage } from "./NowherePage.tsx";

/** What a page gets: the part of the path after its name, decoded. */
export type PageProps = { id: string };

export type Route = { page: ComponentType<PageProps>; id: string; area: string };

/** One page of a part, as the navigation shows it. Later parts (agreements, check) join here. */
export type Area = {
  path: string;
  /** Goes there after `g`. */
  key: string;
  name: string;
  list: ComponentType<PageProps>;
  one?: ComponentType<PageProps>;
  /** Needs a server: not shown in a publication. */
  live?: boolean;
};

export const RECORD: readonly Area[] = [
  { path: "/", key: "o", name: en.nav.overview, list: OverviewPage },
  { path: "/incidents", key: "i", name: en.nav.incidents, list: IncidentsPage, one: IncidentPage },
  { path: "/reports", key: "r", name: en.nav.reports, list: ReportsPage, one: ReportPage },
  { path: "/sources", key: "s", name: en.nav.sources, list: SourcesPage, one: SourcePage },
  { path: "/statements", key: "t", name: en.nav.statements, list: StatementsPage },
  { path: "/changes", key: "c", name: en.nav.changes, list: ChangesPage, live: true },
  { path: "/review", key: "v", name: en.nav.review, list: ReviewPage, live: true },
  { path: "/import", key: "m", name: en.nav.imports, list: ImportPage, live: true },
  { path: "/journal", key: "j", name: en.nav.journal, list: JournalPage, one: JournalPage },
];

/** The page of a path: `/incidents/i-1` is the page of one incident. */
export function routeOf(path: string): Route {
  const [, name = "", ...rest] = path.split("/");
  const id = decodeURIComponent(rest.join("/"));
  const area = RECORD.find((one) => one.path === `/${name}`);
  const page = id === "" ? area?.list : area?.one;
  return page && area ? { page, id, area: area.path } : { page: NowherePage, id: "", area: "" };
}
