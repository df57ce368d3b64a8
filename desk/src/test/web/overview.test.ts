import { describe, expect, it } from "vitest";
import { placeBands } from "../../main/web/overview/Bands.tsx";
import { binDays, binsOf, extentOf, lanes } from "../../main/web/overview/bins.ts";
import { columnsOf } from "../../main/web/overview/columns.ts";
import { gather, MOST_MARKS } from "../../main/web/overview/gather.ts";
import { COARSE_KM, pathOf, pixelsAtZoomZero, ringRadius } from "../../main/web/overview/marks.ts";
import { featuresOf } from "../../main/web/overview/spots.ts";
import { dashed, withoutDay } from "../../main/web/overview/incident.ts";
import { five, many } from "./overviews.ts";

const columns = columnsOf(five());
const all = Uint32Array.from([0, 1, 2, 3, 4]);
const WORLD = [-180, -85, 180, 85] as const;

describe("what the map draws", () => {
  it("has a mark for each incident with a place, and counts the others", () => {
    const { spots, placeless } = gather(columns, all, WORLD, 4);
    expect(spots.map((spot) => spot.kind)).toEqual(["one", "one", "one", "one"]);
    expect(placeless).toBe(1);
  });

  it("never makes a point of a coarse place", () => {
    const { spots } = gather(columns, all, WORLD, 4);
    const { features, pictures } = featuresOf(columns, spots, () => "#123456");
    for (const { properties } of features.features.filter(
      (one) => one.properties?.kind !== "near",
    )) {
      const km = columns.radiusKm[properties?.index as number]!;
      expect(properties?.kind).toBe(km > COARSE_KM ? "disc" : "mark");
    }
    expect([...pictures.values()]).toContainEqual({
      eventClass: "SHELLING",
      grade: "contested",
      low: 12,
      high: 35,
      open: true,
    });
  });

  it("puts numbers instead of too many marks, and loses none", () => {
    const big = columnsOf(many(20_000));
    const hits = Uint32Array.from({ length: big.n }, (_, i) => i);
    const { spots } = gather(big, hits, WORLD, 4);
    expect(spots.length).toBeLessThan(MOST_MARKS);
    const told = spots.reduce((sum, spot) => sum + (spot.kind === "many" ? spot.count : 1), 0);
    expect(told).toBe(20_000);
  });

  it("lets the area around a shape grow with the number", () => {
    const area = (people: number) => ringRadius(people) ** 2 - ringRadius(0) ** 2;
    expect(area(40) / area(10)).toBeCloseTo(4);
  });

  it("draws a disc true to the ground", () => {
    const equator = (pixelsAtZoomZero(40_075 / 2, 0) * 2) / 512;
    expect(equator).toBeCloseTo(1, 2);
  });

  it("has a shape for kinds it does not know", () => {
    expect(pathOf("LATER", 6)).toMatch(/^M/);
  });
});

describe("the time line", () => {
  it("counts each incident once, contested ones apart", () => {
    const extent = extentOf(columns, null)!;
    const bins = binsOf(columns, all, extent.from, extent.to, 7);
    expect(bins.all.reduce((a, b) => a + b)).toBe(5);
    expect(bins.contested.reduce((a, b) => a + b)).toBe(2);
  });

  it("spans the whole record, whatever is known as of a day", () => {
    const whole = { from: "2025-01-01", to: "2026-12-31" };
    expect(extentOf(columns, whole)).toEqual({ from: 20089, to: 20818 });
  });

  it("takes longer periods for longer times", () => {
    expect(binDays(0, 99, 100)).toBe(1);
    expect(binDays(0, 3650, 200)).toBe(30);
  });

  it("puts bands that overlap into rows", () => {
    const rows = lanes([
      { start: 0, end: 5 },
      { start: 3, end: 9 },
      { start: 6, end: 7 },
    ]);
    expect(rows.map((row) => row.map((one) => one.start))).toEqual([[0, 6], [3]]);
  });

  it("gives each band room for its words within the picture", () => {
    const band = (id: string, from: string, to: string | null) => ({
      id,
      words: "A truce of forty-eight hours",
      status: "announced" as const,
      from,
      to,
      by: "both",
      origins: 2,
      statement: null,
      parties: [],
    });
    const bands = [
      band("a", "2025-10-15", "2025-10-17"),
      band("b", "2025-12-30", "2025-12-31"),
      band("c", "2025-10-19", null),
      band("d", "2027-01-01", null),
    ];
    const placed = placeBands(bands, 20362, 20453, 1000).flat();
    expect(placed.map((one) => [one.band.id, one.wordsAt])).toEqual([
      ["a", "after"],
      ["b", "before"],
      ["c", "in"],
    ]);
  });
});

describe("ranges in print", () => {
  it.each([
    ["12-35+", "12–35+"],
    ["by side", "by side"],
    ["not stated", ""],
    ["0", "0"],
  ])("%s", (words, printed) => {
    expect(dashed(words)).toBe(printed);
  });
});

describe("headlines beside a column of days", () => {
  it.each([
    ["Shelling, Spin Boldak, AF, 2025-10-15", "Shelling, Spin Boldak, AF"],
    ["Air strike, Kabul, AF, the night of 2025-10-09 to 2025-10-10", "Air strike, Kabul, AF"],
    ["Bombing, G-11, Islamabad, PK, 2025-11-11", "Bombing, G-11, Islamabad, PK"],
    ["Clash, border", "Clash, border"],
  ])("%s", (headline, short) => {
    expect(withoutDay(headline)).toBe(short);
  });
});
