// Words of the pages where one works on a case: review; and of the journal.

export const review = {
  title: "Review",
  lead:
    "Pairs of claims worth deciding, those first whose answer would change most. Read both pages, " +
    "then answer; it takes effect at once and can be undone.",
  leadSample:
    "Pairs chosen by their ids alone. Your answers measure how often scores are right; they say " +
    "nothing about what is doubtful.",
  leadDecisions: "What analysts decided, newest first. A decision that was undone stays on record.",
  views: "What to look at",
  queue: "Queue",
  sample: "Sample",
  decisions: "Decisions",
  author: "Your name",
  authorMeans: "stands with each decision; remembered in this browser",
  nameFirst: "Write your name first: every decision has an author.",
  reason: "Reason",
  reasonMeans: "what on the two pages decides it",
  answers: { same: "Same event", different: "Different events", unsure: "Unsure" },
  same: "s",
  different: "d",
  unsure: "u",
  next: "Next",
  undo: "Undo the last",
  keyWords: {
    same: "Review: the same event",
    different: "Review: different events",
    unsure: "Review: unsure",
    next: "Review: next pair",
    back: "Review: pair before",
    undo: "Review: undo the last decision",
  },
  of: (at: number, total: number) => `Pair ${at} of ${total}`,
  empty: "Nothing waits for you here.",
  emptyMore:
    "Every pair worth asking for is decided or left as unsure by you. New reports bring new pairs.",
  pairOf: (a: string, b: string) => `${a} and ${b}`,
  whyAsked: "Why it is asked",
  youAsk: "You came from an incident to decide on it.",
  change: "What would change",
  differs: "marked: not so in the other claim",
  score: "How the program scores it",
  scoreFolded: "Show how the program scores it",
  scoreFoldedWhy: "Folded, so that you answer from the two pages alone.",
  incident: "incident",
  published: "published",
  decidedBy: "Decided so far",
  disagree:
    "Analysts disagree on this pair. “Different” holds until one of the decisions is undone.",
  recorded: (number: number, answer: string, a: string, b: string) =>
    `Entry ${number} says: ${answer}, ${a} and ${b}.`,
  undone: (number: number) => `Decision ${number} is out of force. It stays on record.`,
  undoReason: "Taken back by its author.",
  noEffect: "No incident changes by it.",
  conflicts: "It contradicts what others decided:",
  conflictsShow: "Decisions that contradict each other",
  sampled: (reviewed: number) =>
    reviewed === 1
      ? "1 pair of the sample is answered."
      : `${reviewed} pairs of the sample are answered.`,
  noDecisions: "No analyst decided anything yet.",
  number: "entry",
  pair: "pair",
  judgement: "answer",
  by: "by",
  state: "state",
  inForce: "in force",
  undoneBy: (author: string, number: number) => `undone by ${author}, entry ${number}`,
  contradicts: (numbers: string) => `contradicts ${numbers}`,
  undoOne: (number: number) => `Undo ${number}`,
  onlyConflicts: "only those that contradict each other",
};

export const journal = {
  title: "Journal",
  lead:
    "Everything this case holds, entry by entry. Nothing is changed or removed; each entry carries " +
    "the hash of the one before.",
  verified: "Verified",
  damaged: "Damaged",
  at: (when: string) => `checked ${when}`,
  root: "Root",
  rootMeans: "One number that stands for all entries. Write it down, and any change shows.",
  size: "Entries",
  n: "entry",
  kind: "kind",
  recorded: "recorded",
  author: "by",
  words: "what it says",
  hash: "hash",
  download: "Download the case file",
  empty: "The journal has no entries yet.",
  one: (n: string) => `Journal entry ${n}`,
  back: "All entries",
  previous: "Entry before",
  nextOne: "Entry after",
  before: "Hash of the entry before",
  body: "As kept",
  proof: "Proof that it belongs to this journal",
  proofLead: (size: number) =>
    `These hashes lead from the entry to the root of all ${size} entries. Nobody needs the other ` +
    "entries to check it.",
  start: "hash of the entry, as a leaf",
  joinLeft: "join on the left",
  joinRight: "join on the right",
  result: "the root this must give",
  checkHere: "Check it in this browser",
  holds: "It holds: the hashes lead to the root.",
  fails: "It does not hold: the hashes lead elsewhere. Run `trucewatch verify` on the case.",
  cannot: "This browser computes no hashes here; check it by hand as below.",
  byHand: "How to check it by hand",
  notPublished:
    "A publication holds the hashes of all entries, so that they can be compared; the entries " +
    "themselves are with whoever holds the case.",
};
