import { describe, expect, it } from "vitest";
import { detailLayers } from "../../main/web/overview/mapDetail.ts";

describe("the ground in more detail", () => {
  const names = ["water", "roads", "places", "boundaries", "boundary", "buildings", "pois"];

  it("draws water, roads and places by the names of common schemas, whichever are there", () => {
    expect(detailLayers(names).map((one) => one.id)).toEqual([
      "detail-water",
      "detail-roads",
      "detail-places",
    ]);
    expect(detailLayers(["transportation", "ocean"]).map((one) => one.type)).toEqual([
      "fill",
      "line",
    ]);
    expect(detailLayers([])).toEqual([]);
  });

  it("never draws a border of somebody else's map", () => {
    expect(JSON.stringify(detailLayers(names))).not.toMatch(/boundar/);
  });
});
