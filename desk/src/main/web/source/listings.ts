// Shapes of the listings of the API, and of the answers to what a reader sends. See types.ts for the
// documents that are read.

import type { EntryLine, Head } from "./types.ts";

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

export type FlawLine = {
  file: string;
  row: number | null;
  column: string | null;
  value: string;
  words: string;
  remedy: string;
};

/** What a file would do. `mapping` is null where its format is known. */
export type Preview = {
  reader: string;
  mapping: string | null;
  questions: string[];
  sample: string[];
  effects: string[];
};

/** A file that was sent to be imported, and how far that is. */
export type Upload = {
  upload: string;
  name: string;
  state: "previewed" | "running" | "done" | "failed";
  rows: number;
  bytes_read: number;
  bytes_total: number;
  taken: number;
  flaws: FlawLine[];
  flaw_count: number;
  account: string;
  problem: { title: string; detail: string; remedy: string | null } | null;
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
