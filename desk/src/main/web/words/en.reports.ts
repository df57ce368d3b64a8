// Words of the reports, sources, network and statements.

export const reports = {
  title: "Reports",
  lead: "Every page this case holds, as it was published. A report never changes.",
  search: "Outlet or title",
  language: "Language",
  any: "any",
  none: "No report fits. Take a filter away.",
  count: (n: number) => (n === 1 ? "1 report" : `${n} reports`),
  published: "published",
  outlet: "outlet",
  about: "what it is about",
  incidents: "incidents",
};

export const report = {
  title: "Report",
  published: "Published",
  recorded: "Taken in",
  outlet: "Outlet",
  language: "Language",
  kind: "Kind",
  address: "Address of the page",
  entry: "In the journal",
  text: "Text",
  noText:
    "This case holds what was read out of the page, not its text. The address leads to the page " +
    "itself.",
  restricted: "The text may not be shown here; what was read out of it may.",
  claims: "Claims read out of it",
  noClaims: "No claim about one event was read out of it.",
  statements: "Statements read out of it",
  relies: "What it relies on",
  noRelies: "It names no origin and no other outlet.",
  incident: "incident",
  unlinked: "in no incident",
  span: (claim: string, field: string) => `${claim}: ${field}`,
};

export const sources = {
  title: "Sources",
  lead:
    "Who publishes and who speaks. Origins of one independence group do not count as independent " +
    "of each other.",
  list: "List",
  network: "Who relays whom",
  search: "Name",
  kind: "Kind",
  country: "Country",
  role: "Role",
  roles: { origin: "speaks (origin)", outlet: "publishes (outlet)" },
  any: "any",
  none: "No source fits. Take a filter away.",
  count: (n: number) => (n === 1 ? "1 source" : `${n} sources`),
  name: "name",
  group: "independence group",
  reliability: "reliability",
  pages: "pages",
  claims: "claims",
  notJudged: "not judged",
};

export const source = {
  title: "Source",
  kind: "Kind",
  country: "Country",
  alignment: "Aligned with",
  group: "Independence group",
  groupMeans: "All of one group count as one voice.",
  ungrouped: "none stated: counts towards no independent group",
  reliability: "Reliability",
  reliabilityMeans: "Admiralty scale, A (reliable) to F (cannot be judged)",
  note: "Note",
  holds: "In this case",
  reports: (n: number) => (n === 1 ? "1 page published" : `${n} pages published`),
  claims: (n: number) => (n === 1 ? "1 claim made" : `${n} claims made`),
  statements: (n: number) => (n === 1 ? "1 statement made" : `${n} statements made`),
  relayedBy: "Relayed by",
  relays: "Relays",
  nobody: "Nobody in this case.",
  incidents: "Incidents it speaks about",
  noIncidents: "None.",
};

export const network = {
  lead:
    "Rows are outlets, columns are those who speak. The number in a square says how many pages of " +
    "the outlet carry the speaker; the more, the stronger its colour.",
  most: (rows: number, columns: number) =>
    `The ${rows} outlets and ${columns} speakers with most pages. The list below has all.`,
  caption: "Pages of each outlet that carry each speaker",
  outlet: "outlet",
  list: "All relays as a list",
  noEdges: "Nobody relays anybody in this case.",
  carries: (from: string, to: string, pages: string) => `${from} carries ${to}: ${pages}`,
};

export const statements = {
  title: "Statements",
  lead:
    "What speakers say that is not about one event: accusations, demands, offers, commitments, " +
    "denials, withdrawals, conditions.",
  search: "Words",
  speaker: "Speaker",
  kind: "Kind",
  topic: "Topic",
  any: "any",
  none: "No statement fits. Take a filter away.",
  empty: "This case holds no statement.",
  count: (n: number) => (n === 1 ? "1 statement" : `${n} statements`),
  said: "said",
  what: "what was said (our words)",
  report: "report",
};
