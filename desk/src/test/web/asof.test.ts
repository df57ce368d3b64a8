import { describe, expect, it } from "vitest";
import { daysFor } from "../../main/web/changes/days.ts";
import { dayOf, everyDay, sparkline, stopOf, stopsOf } from "../../main/web/frame/asof.ts";
import { isoOf, dayNumber, monthStarts, period } from "../../main/web/words/dates.ts";

const stops = stopsOf([
  { day: "2022-08-28", pages: 1 },
  { day: "2025-10-15", pages: 11 },
  { day: "2025-10-16", pages: 5 },
]);

describe("the stops of as-of", () => {
  it.each([
    [null, 3],
    ["2025-10-15", 1],
    ["2025-10-20", 2],
    ["2023-01-01", 0],
    ["2020-01-01", 0],
  ])("%s", (day, stop) => {
    expect(stopOf(stops, day)).toBe(stop);
  });

  it("end with the whole record", () => {
    expect(dayOf(stops, 3)).toBeNull();
    expect(dayOf(stops, 1)).toBe("2025-10-15");
  });

  it("are all days for the clock of recording", () => {
    expect(everyDay("2026-11-27", "2026-11-29").days).toHaveLength(3);
  });

  it("share bars when there are many", () => {
    expect(sparkline([4, 0, 1, 0], 2)).toEqual([1, 0.5]);
    expect(sparkline([], 10)).toEqual([]);
  });
});

describe("the days compared", () => {
  const theCase = {
    published: { from: "2022-08-28", to: "2026-04-08", days: [] },
    recorded: { from: "2026-11-27T10:00:00Z", to: "2026-11-27T10:00:01Z" },
  };
  it.each([
    ["", { since: "2026-04-01", until: "2026-04-08", clock: "published" }],
    ["as-of=2025-10-31", { since: "2025-10-24", until: "2025-10-31", clock: "published" }],
    [
      "since=2025-10-15&until=2025-10-16",
      { since: "2025-10-15", until: "2025-10-16", clock: "published" },
    ],
    ["clock=recorded", { since: "2026-11-20", until: "2026-11-27", clock: "recorded" }],
  ])("%s", (query, days) => {
    expect(daysFor(theCase, new URLSearchParams(query))).toEqual(days);
  });
});

describe("days in words", () => {
  it.each([
    ["2025-10-15", "2025-10-15", "15 Oct 2025"],
    ["2025-10-07", "2025-10-08", "7–8 Oct 2025"],
    ["2025-10-31", "2025-11-01", "31 Oct – 1 Nov 2025"],
    ["2025-12-31", "2026-01-01", "31 Dec 2025 – 1 Jan 2026"],
  ])("%s to %s", (from, to, words) => {
    expect(period(dayNumber(from), dayNumber(to))).toBe(words);
  });

  it("marks months, or fewer of them", () => {
    const [from, to] = [dayNumber("2025-10-05"), dayNumber("2026-04-10")];
    expect(monthStarts(from, to, 10).map(isoOf)).toContain("2025-11-01");
    expect(monthStarts(from, to, 3).map(isoOf)).toEqual(["2026-01-01", "2026-04-01"]);
  });
});
