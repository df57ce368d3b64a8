// Shapes of the listings of the API, and of the answers to what a reader sends. See types.ts for the
// documents that are read.

import type { EntryLine, FlawLine, Head } from "./types.ts";

/** One stretch of a listing. In a publication a listing is whole. */
export type Listing<T> = { total: number; offset: number; limit: number; items: T[] };

export type SourceLine = {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  alignment: string;
  group: string;
  reliability: string;
  reports: number;
  claims: number;
  statements: number;
  origin: boolean;
};

export type Judgement = "same" | "different" | "unsure";

export type DecisionLine = {
  number: number;
  a: string;
  b: string;
  judgement: Judgement;
  reason: string;
  author: string;
  recorded: string;
  undone_by: { number: number; author: string; reason: string } | null;
  conflicts_with: number[];
};

/** What a decision, or its undoing, did to the record. */
export type Effect = { number: number; effects: string[]; conflicts: string[]; head: Head };

export type Preview = {
  reader: string;
  rows: number;
  columns: string[];
  proposal?: string;
  sample: string[][];
  flaws: FlawLine[];
  account: string;
  effects: string[];
};

export type Upload = {
  upload: string;
  name: string;
  state: "previewed" | "running" | "done" | "failed";
  read: number;
  total: number;
  written: number;
  flaws: FlawLine[];
  account: string;
  problem: { title: string; detail: string; remedy: string } | null;
  preview: Preview | null;
};

export type Proof = {
  line: EntryLine;
  previous: string;
  size: number;
  root: string;
  /** The entry as it is kept, to the letter. */
  leaf: string;
  hash: string;
  path: { side: "left" | "right"; hash: string }[];
  holds: boolean;
  check: string;
};

export type JournalPart = {
  head: Head;
  verified: { ok: boolean; words: string; at: string };
  entries: EntryLine[];
};
