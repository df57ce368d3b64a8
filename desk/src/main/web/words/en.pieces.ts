// Words of the pieces that several pages share.

export const pieces = {
  copy: "Copy",
  copied: "Copied.",
  selected: "Selected; copy it with your keyboard.",
  entry: "entry",
  entries: "entries",
  manyEntries: (n: number) => `${n} entries`,
  note: "Note:",
  hedged: "hedged",
  hedgedMeans: "hedged: said with a reservation",
  paging: "Stretches of the list",
  earlier: "Earlier",
  later: "Later",
  stretch: (from: number, to: number, total: number) => `${from} to ${to} of ${total}`,
  page: "page",
  pages: "pages",
};

export const waterfall = {
  caption: (a: string, b: string) => `How the score of ${a} and ${b} comes about, field by field`,
  field: "field",
  level: "the two agree so far",
  bits: "bits",
  against: "← two events",
  toward: "one event →",
  prior: "before any field",
  total: "score",
  needed: (bits: string) => `It takes a mean of ${bits}.`,
  means: (weights: string) =>
    `One bit: twice as likely in reports of one event as in reports of two. Weights: ${weights}.`,
};
