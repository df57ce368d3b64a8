import type { Columns } from "./columns.ts";

/** One incident of the overview in words, as rows and cards show it. */
export type Incident = {
  index: number;
  id: string;
  headline: string;
  from: number;
  to: number;
  killed: string;
  civilians: string;
  injured: string;
  origins: number;
  pages: number;
  contests: string[];
  eventClass: string;
  grade: string;
};

export function incidentOf(columns: Columns, index: number): Incident {
  const { raw } = columns;
  const bits = columns.contests[index]!;
  return {
    index,
    id: columns.id[index]!,
    headline: columns.headline[index]!,
    from: columns.from[index]!,
    to: columns.to[index]!,
    killed: dashed(raw.killed_words[index] ?? ""),
    civilians: dashed(raw.civilians_words[index] ?? ""),
    injured: dashed(raw.injured_words[index] ?? ""),
    origins: columns.origins[index]!,
    pages: columns.pages[index]!,
    contests: raw.vocab.contests.filter((_, i) => (bits & (1 << i)) !== 0),
    eventClass: columns.classes[columns.shape[index]!] ?? "OTHER",
    grade: raw.vocab.grades[columns.grade[index]!] ?? "none",
  };
}

/** A range as it is printed: an en dash between its ends. */
export function dashed(words: string): string {
  return words.replace(/(\d)-(\d)/g, "$1–$2");
}
