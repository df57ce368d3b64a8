// Every word a user reads, in English. A translation is a file beside this one with the same shape
// (`Words`). Words follow docs/glossary.md: claims are made, disputed, denied, withdrawn. Texts that
// come from the case itself, and the sentences of the API, are not here.

import { incident } from "./en.incident.ts";
import { pieces, waterfall } from "./en.pieces.ts";
import { network, report, reports, source, sources, statements } from "./en.reports.ts";
import { imports, journal, review } from "./en.work.ts";

const NUMBER = new Intl.NumberFormat("en-GB");

/** 12,345 */
export function count(n: number): string {
  return NUMBER.format(n);
}

/** "1 page", "2 pages" */
function some(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

export const en = {
  pieces,
  waterfall,

  frame: {
    name: "Trucewatch",
    skip: "Skip to the page",
    record: "Record",
    help: "Keyboard shortcuts",
    keys: "Keys",
    key: "Key",
    does: "What it does",
    keysOn: "Use these keys",
    close: "Close",
    toLight: "Light",
    toDark: "Dark",
    disclaimer:
      "A record of who said what, and when. It does not say what happened, takes no side and is not a casualty record.",
    state: (entries: number) => `Journal of ${count(entries)} entries, root`,
    made: (program: string) => `Shown by ${program}, offline.`,
  },

  publication: {
    label: "What is published",
    state: (asOf: string) => `A publication of the record, ${asOf}. It does not change.`,
    files: [
      ["files/csv/README.md", "Tables (CSV)"],
      ["files/record.xlsx", "Workbook"],
      ["files/incidents.geojson", "Map (GeoJSON)"],
      ["CITATION.cff", "How to cite"],
      ["VERIFY.md", "How to verify"],
    ] as const,
  },

  asOf: {
    label: "Which state of the record is shown",
    name: "As of",
    clock: "Clock",
    published: "published",
    recorded: "recorded here",
    day: "As of this day",
    slider: "As of: days on which something was published",
    whole: "Whole record",
  },

  shortcuts: {
    help: "Show this list",
    search: "Search",
    dayBefore: "As of one publication day earlier",
    dayAfter: "As of one publication day later",
    whole: "Show the whole record",
    theme: "Light or dark",
    goTo: (page: string) => `Go to ${page}`,
  },

  nav: {
    overview: "Overview",
    incidents: "Incidents",
    reports: "Reports",
    sources: "Sources",
    statements: "Statements",
    changes: "What changed",
    review: "Review",
    imports: "Import",
    journal: "Journal",
  },

  problems: {
    loading: "Loading …",
    nothing: "Nothing here.",
    again: "Try again",
    unreachable: "The program does not answer.",
    unreachableRemedy: "Is `trucewatch serve` still running? Start it again, then try again.",
    fault: "This page has a fault",
    faultRemedy:
      "The record is not affected. Try again; if it stays so, report it with the line below and the address of the page.",
    refused: "The program could not answer this.",
    refusedRemedy: "Try again; if it stays so, look at the terminal where the program runs.",
    notPublished: "This is not part of the publication.",
    notPublishedRemedy: "Whoever published it holds the whole case; ask them for the case file.",
  },

  nowhere: {
    title: "No such page",
    text: "The address leads to nothing in this case.",
    back: "To the overview",
  },

  // ---- overview and incidents

  overview: {
    heading: "What is told, and by whom",
    summary: (incidents: number, contested: number, pages: number, origins: number) =>
      `${some(incidents, "incident")}, ${count(contested)} of them contested. The record holds ${some(pages, "page")} that relay ${some(origins, "origin")}.`,
    rules: (asOf: string, rule: string) => `Shown: ${asOf}. Rules: ${rule}.`,
    contestedMeans:
      "Contested: independent origins differ. A range runs from the lowest to the highest number that an origin states; + means at least.",
  },

  filters: {
    title: "Filters",
    search: "Search",
    searchHint: "Any word, in any script",
    from: "From",
    to: "To",
    type: "Kind",
    party: "Said to have acted",
    grade: "Harm grade",
    aerial: "In the air",
    any: "any",
    contested: "Contested only",
    singleOrigin: "Single origin only",
    area: "Area",
    west: "West",
    south: "South",
    east: "East",
    north: "North",
    apply: "Set area",
    asShown: "Area as the map shows it",
    clear: "Clear filters",
    hits: (hits: number, all: number) =>
      hits === all ? some(all, "incident") : `${count(hits)} of ${some(all, "incident")}`,
    alsoFound: (pages: number, statements: number) =>
      `Also found on ${some(pages, "page")} and in ${some(statements, "statement")}`,
    remove: (what: string) => `Remove: ${what}`,
    download: "Download this list",
    more: "More filters and downloads",
  },

  map: {
    label: "Map of incidents. The list holds the same incidents.",
    closer: "Closer",
    farther: "Farther",
    all: "All incidents",
    draw: "Draw an area",
    drawing: "Drag a box on the map; Escape leaves",
    placeless: (n: number) =>
      `${some(n, "incident")} without a point on the map: the place is told too coarsely. See the list.`,
    made: "Map: Natural Earth. Dashed: disputed lines.",
    disputed: (words: string) => `disputed: ${words}`,
    failed: "This browser cannot draw the map. The list and the time line hold the same incidents.",
    here: (n: number) => `${some(n, "incident")} here`,
    more: (n: number) => `and ${count(n)} more; zoom in or narrow the filters`,
    close: "Close",
    killed: (range: string) => `killed ${range}`,
  },

  legend: {
    title: "How to read the marks",
    range: "Rings: killed, lowest and highest said",
    open: "Outer ring broken off: at least that many",
    shape: "Shape: kind of event",
    colour: "Colour: harm grade",
    coarse: "Soft disc: somewhere within; the place is not known more exactly",
    many: "Number: so many incidents",
  },

  timeline: {
    title: "When",
    label: (from: string, to: string) => `Incidents by day from ${from} to ${to}`,
    contested: "contested",
    other: "not contested",
    brush: "Drag to choose a period",
    bands: "Truces and agreements said to be in force",
    band: (status: string, by: string) => `${status}; ${by}`,
    bandsBelow: "below: truces and agreements said to be in force",
    most: (top: number, days: number) =>
      `${count(top)} in ${days === 1 ? "a day" : `${count(days)} days`}`,
    asOf: "as of",
    open: "no end stated",
  },

  status: {
    published: "text published",
    reported: "reported",
    announced: "announced",
    alleged: "alleged",
  } as Record<string, string>,

  list: {
    title: "Incidents",
    label: "Incidents, as filtered",
    when: "When",
    what: "What is told, and where",
    killed: "Killed",
    civilians: "Civilians",
    voices: "Origins / pages",
    contested: "Contested",
    voicesOf: (origins: number, pages: number) => `${count(origins)} / ${count(pages)}`,
    voicesSaid: (origins: number, pages: number) =>
      `${some(origins, "origin")}, ${some(pages, "page")}`,
    phone: (civilians: string, origins: number, pages: number) =>
      `${civilians ? `civilians ${civilians}; ` : ""}${some(origins, "origin")}, ${some(pages, "page")}`,
    unstated: "nobody states it",
    notContested: "not contested",
    bySide: "by side",
    empty: "No incident fits. Take a filter away, or move as-of to a later day.",
    emptyCase: "This case holds no incidents yet.",
    emptyCaseRemedy: "Import a file of reports, or look at the demo: trucewatch demo --serve.",
  },

  forms: { csv: "CSV", geojson: "GeoJSON", json: "JSON", markdown: "Markdown" },

  classes: {
    AERIAL: "from the air",
    SHELLING: "shelling",
    GROUND: "on the ground",
    BOMBING: "bombing",
    EXPLOSION: "explosion, cause not told",
    OTHER: "other",
  } as Record<string, string>,

  aerial: {
    "not-aerial": "not from the air",
    silent: "from the air; nobody named says who",
    "admitted-unnamed": "admitted by unnamed sources",
    "declared-state-media": "declared by state media",
    "owner-unknown": "seen from the air; whose is not known",
    unclear: "from the air or not: unclear",
    "declared-named": "declared by a named office",
    "denied-named": "denied by a named office",
  } as Record<string, string>,

  incidents: {
    title: "Incidents",
    lead: "Every incident of the record as a list: what is told, the range of what origins state, and how many of them there are.",
  },

  // ---- what changed

  changes: {
    title: "What changed",
    lead: "The record as it stood at the end of two days, side by side: what is new, merged, split, graded anew, what ranges moved, and which entries did it.",
    since: "Since the end of",
    until: "Until the end of",
    clock: "Clock",
    none: "Nothing changed between these days.",
    before: "before",
    after: "after",
    entries: "Entries",
    reports: "Reports",
    more: (n: number) => `and ${count(n)} more`,
    kinds: {
      new: "New",
      merged: "Merged",
      split: "Split",
      regraded: "Graded anew",
      statement: "Statement added",
      range_moved: "Range moved",
      gone: "No longer there",
      contest: "Contested anew or no longer",
    } as Record<string, string>,
  },

  // ---- statements

  statements,

  // ---- one incident

  incident,

  // ---- reports

  reports,

  report,

  // ---- sources

  sources,

  source,

  network,

  // ---- review

  review,

  // ---- import

  imports,

  // ---- journal

  journal,
};

export type Words = typeof en;
