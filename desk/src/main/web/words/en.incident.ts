// Words of the page of one incident.

export const incident = {
  title: "Incident",
  contents: "On this page",
  moved: (id: string) => `Was put together with others; this is the incident ${id} that holds it.`,

  origins: (n: number) => (n === 1 ? "1 origin" : `${n} origins`),
  circles: "Pages that rely on each other in a circle:",
  contested: "Contested",
  uncontested: "Nothing: those who speak do not differ.",
  rule: (rule: string) => `Rule: ${rule}`,
  grade: "Harm grade",
  when: "When",
  timesAsSaid: "Time of day as said:",
  where: "Where",
  precision: (words: string) => `precision: ${words}`,
  alsoTold: "also told:",
  by: "by",
  kind: "Kind",
  aerial: "In the air",
  aerialBy: "said by",
  aerialDenied: "denied by",
  partOf: "Part of",
  parts: "Has parts",

  locator: {
    title: (words: string) => `Where: ${words}`,
    about: (km: number) => `The shaded disc is what is not known: ${km} km around the point.`,
    exact: "The point is as the recorder of the claims gave it.",
    dissent: "Hollow marks: where others place it.",
    none: "No place on a map: it is told too coarsely for a point.",
    disputed: (which: string) => `Dashed: disputed, ${which}.`,
  },

  numbers: {
    title: "Numbers of people, by speaker",
    lead:
      "What each origin states, and no sum of it. A dot is one number, a bar its range, an arrow " +
      "“at least”. Choose a number for its claims and reports.",
    none: "Nobody states a number of people.",
    speaker: "speaker",
    stated: "stated",
    all: "All origins together",
    best: (best: number) => `best ${best}`,
    counts: (origins: number, groups: number) =>
      `${origins} ${origins === 1 ? "origin" : "origins"} in ${groups} independent ` +
      `${groups === 1 ? "group" : "groups"}`,
    ungrouped: (origins: number) =>
      `${origins} ${origins === 1 ? "origin" : "origins"}, of no known group`,
    lowest: "lowest from",
    highest: "highest from",
    policy: (policy: string) => `Policy: ${policy}`,
    evidence: (words: string, speaker: string) => `${words}, ${speaker}: claims and reports`,
    until: (day: string) => `Until ${day}, then another number.`,
    noSide: "No side",
    key: {
      dot: "one number",
      bar: "a range",
      arrow: "at least",
      hollow: "hedged",
      cross: "denied",
    },
    apart:
      "Own losses admitted and losses asserted by others stay apart; so do civilians, combatants " +
      "and people of unknown status.",
  },

  matrix: {
    title: "Who says what",
    lead:
      "One row per origin, sides in alphabetical order. Pages that carry an origin stand folded " +
      "under it: they repeat, they do not add a voice.",
    caption: "What each origin says of each attribute",
    origin: "origin",
    says: "says",
    carried: "carried by",
    differs: "origins differ",
    nothing: "not said",
    first: (day: string) => `first ${day}`,
    copies: (n: number) => (n === 1 ? "1 page" : `${n} pages`),
    copiesOf: (name: string) => `Pages that carry ${name}`,
    same: "the same",
  },

  lineage: {
    title: "Where it comes from",
    lead: "Left the pages one can read, right those who speak. Lines lead from a page to its origin.",
    graph: "Pages, those they rely on, and origins",
    reports: "pages",
    relays: "relied on",
    originsHead: "origins",
    mutations: "How one speaker's numbers change from page to page",
    noMutations: "No speaker's number changes from page to page.",
    asList: "The same as a list",
    carriedBy: (n: number) => (n === 1 ? "1 page:" : `${n} pages:`),
    notHeld: "not held",
    follow: "Point at, or move to, a page or an origin to follow its lines.",
    via: "by way of",
    changes: "changes",
  },

  sums: {
    title: "Sums that cover it",
    lead: "These add up over a period or several places. They are never added to its numbers.",
  },

  history: {
    title: "What was known when",
    lead: "By day of publication; below, when this case took it in.",
    recorded: "When this case took it in",
    upTo: "See the record as of this day",
  },

  linkage: {
    title: "How it was linked",
    lead: (withWhat: string) =>
      `Claims are put together by comparing them in pairs, with ${withWhat}.`,
    strongest: "strongest",
    weakest: "weakest",
    other: "other",
    alone: "One claim only: nothing was put together.",
    near: "Near misses: kept apart, and why",
    noNear: "No other incident came near.",
    bits: "bits",
    decide: "Decide on this pair",
    how: "field by field",
    others: (n: number) => (n === 1 ? "1 more link" : `${n} more links`),
  },

  evidence: {
    title: "Claims and reports",
    lead: "Everything that stands above comes from these.",
    claims: (n: number) => (n === 1 ? "1 claim" : `All ${n} claims`),
    reports: (n: number) => (n === 1 ? "1 report" : `All ${n} reports`),
  },

  cite: {
    title: "Cite and download",
    citation: "Citation",
    address: "Permanent address",
    root: "Journal root",
    rootMeans: (size: number) =>
      `One number that stands for all ${size} entries this page is made from. Whoever holds the ` +
      "case can check it.",
    json: "JSON",
    csv: "CSV",
    geojson: "GeoJSON",
    published: "This is a publication; the whole case can be asked for from whoever published it.",
  },
};
