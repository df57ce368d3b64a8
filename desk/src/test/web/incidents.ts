// One small incident as the API tells it: two sides and the United Nations, copies, a changed number.

import type { IncidentPage, Range, Waterfall } from "../../main/web/source/types.ts";

export const HOSTILE = '<img src=x onerror="alert(1)"> \u202Etxet';

const range = (words: string, low: number, high: number, open = false): Range => ({
  words,
  low,
  high,
  open_above: open,
  best: null,
});

export const waterfall: Waterfall = {
  a: "c1",
  b: "c2",
  a_words: "Mujahid asserts: shelling, 2025-10-15, Spin Boldak",
  b_words: "UNAMA asserts: ground clash, 2025-10-15, Spin Boldak",
  family: "both placed to a town",
  prior: -1.2,
  total: 1.1,
  verdict: "together",
  steps: [
    { field: "place", level: "same name", bits: 2.1 },
    { field: "actors", level: "another actor", bits: -0.9 },
    { field: "words", level: "many in common", bits: 1.1 },
  ],
  weights: "shipped weights/2",
  chance: null,
};

const reading = (
  speaker: string,
  origin: string,
  side: string,
  stated: Range,
  claims: string[],
  more = {},
) => ({
  speaker,
  origin,
  range: stated,
  side,
  stance: "asserts",
  hedged: false,
  claims,
  reports: ["r1"],
  published: "2025-10-15",
  ...more,
});

const claim = (id: string, report: string, words: string) => ({
  id,
  report,
  speaker: "Mujahid",
  stance: "asserts",
  hedged: false,
  words,
  note: "",
});

const page = (id: string, outlet: string) => ({
  id,
  outlet,
  source: `s-${id}`,
  title: `About ${id}`,
  published: "2025-10-15",
  recorded: "2026-01-01T00:00:00Z",
  url: null,
  language: "en",
  kind: "article",
  incidents: ["i-c1"],
});

const origin = (id: string, name: string, side: string, killed: string, pages: number) => ({
  origin: id,
  name,
  side,
  group: side,
  stance: "asserts",
  hedged: id === "o-ispr",
  published: "2025-10-15",
  pages,
  claims: [`c-${id}`],
  reports: ["r1"],
  cells: [
    { text: "Pakistan", contested: true },
    { text: killed, contested: false },
  ],
  copies: [
    { report: "r1", outlet: "Dawn", published: "2025-10-15", url: null, cells: ["Pakistan", "7"] },
  ],
});

export const spinBoldak: IncidentPage = {
  id: "i-c1",
  moved_to: null,
  headline: "Shelling or ground clash, Spin Boldak",
  disclaimer: "What speakers say about one event. Not what happened.",
  as_of_words: "whole record",
  head: { size: 1053, root: "ab".repeat(32) },
  address: "/incidents/i-c1?as-of=2026-04-30",
  citation: "Trucewatch, incident i-c1, whole record",
  voices: {
    claims: 26,
    pages: 18,
    origins: 8,
    groups: 4,
    words: "18 pages, 8 origins in 4 independent groups",
    circles: [],
  },
  contests: [{ attribute: "who acted", words: "" }],
  contest_rule: "contested/3",
  grade: { grade: "contested", why: "Both sides state civilians killed.", rule: "harm-grade/1" },
  when: {
    words: "2025-10-15",
    precision: "day",
    from: "2025-10-15",
    to: "2025-10-15",
    origins: 8,
    times_as_said: ["dawn", "صبح زود"],
    dissent: [],
  },
  where: {
    words: "Spin Boldak, Kandahar, AF",
    precision: "near a known place",
    lat: 31,
    lon: 66.4,
    radius_km: 12,
    origins: 7,
    dissent: [{ words: "Chaman", by: ["ISPR"], lat: 30.9, lon: 66.45 }],
  },
  types: [{ type: "shelling", origins: 6 }],
  aerial: { status: "", words: "", by: [], denied_by: [], rule: "" },
  part_of: null,
  parts: [],
  numbers: [
    {
      number: "killed",
      range: range("12-35+", 12, 35, true),
      origins: 3,
      groups: 3,
      lowest: ["Mujahid"],
      highest: ["UNAMA"],
      policy: "range over origins/1",
      readings: [
        reading("UNAMA", "o-unama", "United Nations", range("17+", 17, 17, true), ["c2"]),
        reading("UNAMA", "o-unama", "United Nations", range("35+", 35, 35, true), ["c4"], {
          published: "2026-02-08",
        }),
        reading("ISPR", "o-ispr", "Pakistan", range("15-20", 15, 20), ["c3"], { hedged: true }),
        reading("Mujahid", "o-mujahid", "Afghanistan", range("12+", 12, 12, true), ["c1"]),
        reading("Haqmal", "o-haqmal", "Afghanistan", range("15", 15, 15), ["c5"]),
      ],
    },
  ],
  matrix: {
    attributes: ["who acted", "killed"],
    origins: [
      origin("o-unama", "UNAMA", "United Nations", "17+", 4),
      origin("o-ispr", "ISPR", "Pakistan", "15-20", 5),
      origin("o-mujahid", "Mujahid", "Afghanistan", "12+", 6),
    ],
  },
  lineage: {
    words: "18 pages, 8 origins",
    nodes: [
      { id: "r1", kind: "report", name: "Dawn", side: "", published: "2025-10-15", report: "r1" },
      { id: "r2", kind: "report", name: "ABNA", side: "", published: "2025-10-15", report: "r2" },
      { id: "reuters", kind: "relay", name: "Reuters", side: "", published: null, report: null },
      origins("o-unama", "UNAMA", "United Nations"),
      origins("o-mujahid", "Mujahid", "Afghanistan"),
    ],
    edges: [
      { from: "r1", to: "reuters", words: "cites", mutation: null },
      { from: "reuters", to: "o-mujahid", words: "names the origin", mutation: null },
      { from: "r2", to: "o-unama", words: "names the origin", mutation: "100+ → 100" },
    ],
    mutations: ["Mujahid, killed: 12 → 12+"],
  },
  sums: [{ claim: "c9", words: "UNAMA asserts: killed 37+", report: "r1" }],
  history: [{ day: "2025-10-15", words: "new: Mujahid", pages: 11, entries: [612] }],
  recorded: [],
  links: [{ a: "c1", b: "c2", role: "strongest", bits: 9.6, words: "", waterfall }],
  near_misses: [
    { incident: "i-c70", headline: "Ground clash, Kurram", words: "Takes -1.0.", waterfall: null },
  ],
  linked_with: "shipped weights/2",
  claims: [claim("c1", "r1", `Mujahid asserts: ${HOSTILE}`), claim("c2", "r2", "UNAMA asserts")],
  reports: [page("r1", "Dawn"), page("r2", "ABNA")],
};

function origins(id: string, name: string, side: string) {
  return { id, kind: "origin" as const, name, side, published: null, report: null };
}
