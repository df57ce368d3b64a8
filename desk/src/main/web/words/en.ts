// Every word a user reads, in English. A translation is a file beside this one with the same shape
// (`Words`). Words follow docs/glossary.md: claims are made, disputed, denied, withdrawn. Texts that
// come from the case itself, and the sentences of the API, are not here.

import { incident } from "./en.incident.ts";
import { pieces, waterfall } from "./en.pieces.ts";

export const en = {
  pieces,
  waterfall,

  frame: {
    name: "Trucewatch",
    skip: "Skip to the page",
    record: "Record",
    asOf: "As of",
    wholeRecord: "Whole record",
    help: "Keyboard shortcuts",
    theme: "Light or dark",
  },

  nav: {
    overview: "Overview",
    incidents: "Incidents",
    reports: "Reports",
    sources: "Sources",
    statements: "Statements",
    changes: "What changed",
    review: "Review",
    imports: "Import",
    journal: "Journal",
  },

  problems: {
    loading: "Loading …",
    nothing: "Nothing here.",
    again: "Try again",
    unreachable: "The program does not answer.",
    unreachableRemedy: "Is `trucewatch serve` still running? Start it again, then try again.",
    refused: "The program could not answer this.",
    refusedRemedy: "Try again; if it stays so, look at the terminal where the program runs.",
    notPublished: "This is not part of the publication.",
    notPublishedRemedy: "Whoever published it holds the whole case; ask them for the case file.",
  },

  nowhere: {
    title: "No such page",
    text: "The address leads to nothing in this case.",
    back: "To the overview",
  },

  // ---- overview and incidents

  overview: {
    title: "Overview",
  },

  incidents: {
    title: "Incidents",
  },

  // ---- what changed

  changes: {
    title: "What changed",
  },

  // ---- statements

  statements: {
    title: "Statements",
  },

  // ---- one incident

  incident,

  // ---- reports

  reports: {
    title: "Reports",
  },

  report: {
    title: "Report",
  },

  // ---- sources

  sources: {
    title: "Sources",
  },

  source: {
    title: "Source",
  },

  // ---- review

  review: {
    title: "Review",
  },

  // ---- import

  imports: {
    title: "Import",
  },

  // ---- journal

  journal: {
    title: "Journal",
  },
};

export type Words = typeof en;
