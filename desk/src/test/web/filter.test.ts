import { describe, expect, it } from "vitest";
import { columnsOf, highest } from "../../main/web/overview/columns.ts";
import {
  boxOf,
  filterOf,
  isNarrowed,
  matching,
  ordered,
  textMatches,
} from "../../main/web/overview/filter.ts";
import { five, many } from "./overviews.ts";

const columns = columnsOf(five());

function hits(query: string, found: Set<string> | null = null): string[] {
  const filter = filterOf(new URLSearchParams(query));
  return Array.from(matching(columns, filter, found), (i) => columns.id[i]!);
}

describe("incidents that fit a filter", () => {
  it.each([
    ["", ["i-1", "i-2", "i-3", "i-4", "i-5"]],
    ["from=2025-10-15&to=2025-10-15", ["i-2", "i-3"]],
    ["from=2025-10-10", ["i-1", "i-2", "i-3", "i-4", "i-5"]],
    ["from=2025-10-12", ["i-2", "i-3", "i-4", "i-5"]],
    ["type=shelling", ["i-2", "i-4"]],
    ["type=ground clash", ["i-2", "i-3"]],
    ["party=Afghan Taliban", ["i-2", "i-3"]],
    ["grade=contested", ["i-1", "i-2"]],
    ["aerial=declared-named", ["i-1", "i-5"]],
    ["contested=true", ["i-1", "i-2"]],
    ["single-origin=true", ["i-4", "i-5"]],
    ["bbox=66,30,67,32", ["i-2", "i-4"]],
    ["contested=true&type=shelling", ["i-2"]],
    ["type=no such kind", []],
    ["from=yesterday", ["i-1", "i-2", "i-3", "i-4", "i-5"]],
  ])("%s", (query, expected) => {
    expect(hits(query)).toEqual(expected);
  });

  it("keeps only what a search found", () => {
    expect(hits("", new Set(["i-5", "elsewhere"]))).toEqual(["i-5"]);
  });

  it("says whether anything is narrowed", () => {
    expect(isNarrowed(filterOf(new URLSearchParams("as-of=2025-10-31&sort=-killed")))).toBe(false);
    expect(isNarrowed(filterOf(new URLSearchParams("bbox=1,2,3,4")))).toBe(true);
  });

  it("takes no area that is none", () => {
    expect(boxOf("3,2,1,4")).toBeNull();
    expect(boxOf("1,2,x,4")).toBeNull();
    expect(boxOf("1,2,3")).toBeNull();
  });

  it("looks through a hundred thousand well within a frame or two", () => {
    const big = columnsOf(many(100_000));
    const filter = filterOf(new URLSearchParams("contested=true&type=shelling&bbox=60,25,70,33"));
    matching(big, filter, null);
    const begun = performance.now();
    expect(matching(big, filter, null).length).toBeGreaterThan(1000);
    expect(performance.now() - begun).toBeLessThan(60);
  });
});

describe("words without a server", () => {
  it.each([
    ["spin BOLDAK", ["i-2"]],
    ["چمن", ["i-5"]],
    ["taliban", ["i-2", "i-3"]],
    ["i-4", ["i-4"]],
    ["nowhere", []],
  ])("%s", (text, expected) => {
    expect([...textMatches(columns, text)]).toEqual(expected);
  });
});

describe("order", () => {
  const all = matching(columns, filterOf(new URLSearchParams()), null);

  it("puts the unknown last, whichever way", () => {
    const up = ordered(columns, all, "killed", false);
    const down = ordered(columns, all, "killed", true);
    expect(Array.from(up, (i) => columns.id[i])).toEqual(["i-1", "i-4", "i-5", "i-2", "i-3"]);
    expect(Array.from(down, (i) => columns.id[i])).toEqual(["i-2", "i-5", "i-4", "i-1", "i-3"]);
  });

  it("knows the last number said of a range that is open above", () => {
    expect(highest(null, "12-35+")).toBe(35);
    expect(highest(null, "3+")).toBe(3);
    expect(highest(null, "by side")).toBeNaN();
    expect(highest(0, "0")).toBe(0);
  });
});
