import type { Columns } from "./columns.ts";

/** One incident of the overview in words, as rows and cards show it. */
export type Incident = {
  index: number;
  id: string;
  /** What is told and where; when stands beside it. */
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
    headline: withoutDay(columns.headline[index]!),
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

/** A range as it is printed: an en dash between its ends; nothing where nobody states a number. */
export function dashed(words: string): string {
  return words === "not stated" ? "" : words.replace(/(\d)-(\d)/g, "$1–$2");
}

/** A headline ends with its days; a row that has them in a column of their own drops them. */
export function withoutDay(headline: string): string {
  return headline.replace(
    /, (the night of )?\d{4}-\d{2}(-\d{2})?( to \d{4}-\d{2}(-\d{2})?)?( \(.*\))?\.?$/,
    "",
  );
}
