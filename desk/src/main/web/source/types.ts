// The answers of the API, as the server writes them. Members are named as in the exports
// (snake_case), days are ISO strings, and what is not known is absent or null, never zero.

export type Head = { size: number; root: string };

export type Range = {
  words: string /* "12-35+" */;
  low: number | null;
  high: number | null;
  open_above: boolean;
  best: number | null;
};

export type Case = {
  title: string;
  about: string /* one neutral paragraph */;
  program: string;
  head: Head;
  policy: string;
  linked_with: string;
  as_of_words: string;
  clock: "published" | "recorded";
  read_only: boolean;
  /** Whether the desk has tiles of the ground in more detail. */
  detail: boolean;
  author: string;
  counts: {
    reports: number;
    pages: number;
    outlets: number;
    origins: number;
    claims: number;
    statements: number;
    incidents: number;
    contested: number;
    decisions: number;
    flaws: number;
    entries: number;
  };
  happened: { from: string; to: string };
  published: { from: string; to: string; days: { day: string; pages: number }[] };
  recorded: { from: string; to: string };
  bands: Band[];
  base: string; /* permanent address prefix */
};

export type Band = {
  id: string;
  words: string;
  status: "published" | "reported" | "announced" | "alleged";
  from: string;
  to: string | null;
  by: string /* who says so */;
  origins: number;
  statement: string | null;
  parties: string[];
};

export type Overview = {
  as_of_words: string;
  rule: string;
  vocab: {
    types: string[];
    type_classes: string[] /* class of each type, ACLED-like event type */;
    aerial: string[];
    grades: string[];
    parties: string[];
    contests: string[];
    precisions: string[];
    places: string[];
  };
  n: number;
  id: string[];
  from: number[] /* days since 1970-01-01 */;
  to: number[];
  lon: (number | null)[];
  lat: (number | null)[];
  radius_km: number[] /* uncertainty of place, 0 = exact */;
  precision: number[];
  place: number[];
  headline: string[];
  types: number[][];
  killed_low: (number | null)[];
  killed_high: (number | null)[];
  killed_open: number[] /* 0|1 */;
  killed_words: string[];
  civilians_words: string[];
  civilians_low: (number | null)[];
  civilians_high: (number | null)[];
  injured_words: string[];
  origins: number[];
  pages: number[];
  claims: number[];
  contests: number[] /* bitmask over vocab.contests */;
  aerial: number[];
  grade: number[];
  acted: number[][] /* parties said to have acted */;
  countries: string[][];
};

export type IncidentPage = {
  id: string;
  moved_to: string | null;
  headline: string;
  disclaimer: string;
  as_of_words: string;
  head: Head;
  address: string /* permanent: /incidents/ID?as-of=..&root=.. */;
  citation: string;
  voices: {
    claims: number;
    pages: number;
    origins: number;
    groups: number;
    words: string;
    circles: string[];
  };
  contests: { attribute: string; words: string }[];
  contest_rule: string;
  grade: { grade: string; why: string; rule: string };
  when: {
    words: string;
    precision: string;
    from: string;
    to: string;
    origins: number;
    times_as_said: string[];
    dissent: { words: string; by: string[] }[];
  };
  where: {
    words: string;
    precision: string;
    lat: number | null;
    lon: number | null;
    radius_km: number;
    origins: number;
    dissent: { words: string; by: string[]; lat: number | null; lon: number | null }[];
  };
  types: { type: string; origins: number }[];
  aerial: { status: string; words: string; by: string[]; denied_by: string[]; rule: string };
  part_of: string | null;
  parts: string[];
  numbers: {
    number: string;
    range: Range;
    origins: number;
    groups: number;
    lowest: string[];
    highest: string[];
    policy: string;
    readings: {
      speaker: string;
      origin: string;
      range: Range;
      side: string;
      stance: string;
      hedged: boolean;
      claims: string[];
      reports: string[];
      published: string;
      superseded_on?: string | null /* the same speaker says another number from then on */;
    }[];
  }[];
  matrix: {
    attributes: string[];
    origins: {
      origin: string;
      name: string;
      side: string;
      group: string;
      stance: string;
      hedged: boolean;
      published: string;
      pages: number;
      claims: string[];
      reports: string[];
      cells: { text: string; contested: boolean }[] /* per attribute */;
      copies: {
        report: string;
        outlet: string;
        published: string;
        url: string | null;
        cells: string[];
      }[];
    }[];
  };
  lineage: {
    words: string /* "18 pages, 8 origins" */;
    nodes: {
      id: string;
      kind: "report" | "relay" | "origin";
      name: string;
      side: string;
      published: string | null;
      report: string | null;
    }[];
    edges: { from: string; to: string; words: string; mutation: string | null }[];
    mutations: string[];
  };
  sums: { claim: string; words: string; report: string }[];
  history: { day: string; words: string; pages: number; entries: number[] }[];
  recorded: { words: string; entry: number }[];
  links: {
    a: string;
    b: string;
    role: "strongest" | "weakest" | "other";
    bits: number;
    words: string;
    waterfall: Waterfall;
  }[];
  near_misses: { incident: string; headline: string; words: string; waterfall: Waterfall | null }[];
  linked_with: string;
  claims: ClaimLine[];
  reports: ReportLine[];
};

export type Waterfall = {
  a: string;
  b: string;
  a_words: string;
  b_words: string;
  family: string;
  prior: number;
  total: number;
  needed?: number | null /* what the deciding mean takes */;
  reasons?: string[] /* what decided, in words */;
  verdict: string;
  steps: { field: string; level: string; bits: number }[];
  weights: string;
  chance: string | null;
};

export type ClaimLine = {
  id: string;
  report: string;
  speaker: string;
  stance: string;
  hedged: boolean;
  words: string;
  note: string;
};

export type ReportLine = {
  id: string;
  outlet: string;
  source: string;
  title: string;
  published: string;
  recorded: string;
  url: string | null;
  language: string | null;
  kind: string;
  incidents: string[];
};

export type ReportPage = ReportLine & {
  text: string | null;
  dir: "ltr" | "rtl" | "auto";
  claims: (ClaimLine & { incident: string | null })[];
  statements: StatementLine[];
  spans: { from: number; to: number; claim: string; field: string }[];
  relies_on: { report: string | null; origin: string; words: string }[];
  entry: number;
  restricted: boolean;
};

export type SourceCard = {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  alignment: string;
  group: string;
  reliability: string;
  note: string;
  reports: number;
  relayed_by: { source: string; name: string; pages: number }[];
  relays: { source: string; name: string; pages: number }[];
  claims: number;
  incidents: string[];
  statements: number;
};

export type Network = {
  nodes: { id: string; name: string; kind: string; side: string; pages: number; origin: boolean }[];
  edges: { from: string; to: string; pages: number }[];
};

export type StatementLine = {
  id: string;
  day: string;
  speaker: string;
  kind: string;
  topic: string;
  words: string;
  report: string;
};

export type ReviewItem = {
  a: ClaimLine & { incident: string; published: string };
  b: ClaimLine & { incident: string; published: string };
  why_asked: string;
  change: string;
  score: number;
  proposal: string | null;
  waterfall: Waterfall;
  decided_by: { author: string; judgement: string; number: number }[];
};

export type Changes = {
  since: string;
  until: string;
  words: string;
  items: {
    kind:
      "new" | "merged" | "split" | "regraded" | "range_moved" | "gone" | "contest" | "statement";
    incident: string;
    headline: string;
    words: string;
    before: string | null;
    after: string | null;
    entries: number[];
    reports: string[];
  }[];
};

export type EntryLine = {
  n: number;
  kind: string;
  recorded: string;
  author: string;
  words: string;
  hash: string;
};
