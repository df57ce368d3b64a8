import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { draw } from "../../main/web/incident/layers.ts";
import { pathsOf } from "../../main/web/incident/paths.ts";
import { waysTo } from "../../main/web/incident/LineageList.tsx";
import { IncidentPage } from "../../main/web/incident/IncidentPage.tsx";
import {
  labelPoint,
  lengthOf,
  place,
  windowAround,
  type Point,
} from "../../main/web/incident/projection.ts";
import { rowsOf } from "../../main/web/incident/rows.ts";
import { scaleOf } from "../../main/web/incident/scale.ts";
import { show } from "./desk.tsx";
import { HOSTILE, spinBoldak } from "./incidents.ts";

const documents = { "incidents/i-c1": spinBoldak };
const open = (options = {}) => show(<IncidentPage id="i-c1" />, documents, options);

afterEach(cleanup);

describe("the page of an incident", () => {
  it("says first how many voices there are, and that it is not what happened", async () => {
    await open();
    expect(await screen.findByText(spinBoldak.voices.words)).toBeTruthy();
    expect(screen.getByText(/Not what happened/)).toBeTruthy();
  });

  it("leads from a number to its claims and reports in one click, and keeps it in the address", async () => {
    await open();
    const number = await screen.findByRole("button", { name: "12+" });
    expect(screen.queryByText(/Mujahid asserts: /, { selector: ".behind *" })).toBeNull();
    fireEvent.click(number);
    expect(location.search).toContain("reading=killed");
    const behind = document.querySelector<HTMLElement>(".behind")!;
    expect(within(behind).getByRole("link", { name: /r1/ }).getAttribute("href")).toContain(
      "/reports/r1",
    );
  });

  it("shows hostile words as words, apart from the direction of what stands around", async () => {
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "12+" }));
    const said = document.querySelector(".behind bdi")!;
    expect(said.textContent).toContain(HOSTILE);
    expect(said.getAttribute("dir")).toBe("auto");
    expect(document.querySelector("img")).toBeNull();
  });

  it("has the sides in alphabetical order, in the plot as in the matrix", async () => {
    await open();
    await screen.findByText("Who says what", { selector: "h2" });
    const sides = (rows: string) =>
      [...document.querySelectorAll(rows)].map((row) => row.textContent);
    const order = ["Afghanistan", "Pakistan", "United Nations"];
    expect(sides(".plot-side")).toEqual(order);
    expect(sides(".matrix-side")).toEqual(order);
  });

  it("marks a contested cell by a word too, not by colour alone", async () => {
    await open();
    await screen.findByText("Who says what", { selector: "h2" });
    expect(screen.getAllByText("origins differ:").length).toBe(3);
  });

  it("folds copies under their origin, and says what they have otherwise", async () => {
    await open();
    const fold = await screen.findByRole("button", { name: /5 pages/ });
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(fold);
    const copies = document.querySelector<HTMLElement>(".copy-list")!;
    expect(copies.textContent).toContain("Dawn");
    expect(copies.textContent).toContain("killed 7");
  });

  it("can be cited: citation, permanent address and root", async () => {
    await open();
    expect(await screen.findByText(spinBoldak.citation)).toBeTruthy();
    expect(screen.getAllByText(spinBoldak.head.root).length).toBeGreaterThan(0);
    const csv = screen.getByRole("link", { name: "CSV" });
    expect(csv.getAttribute("href")).toBe("/api/v1/incidents/i-c1?format=csv");
  });

  it("offers nothing to decide or download in a publication", async () => {
    await open({ baked: true });
    await screen.findByText(spinBoldak.citation);
    expect(screen.queryByText("Decide on this pair")).toBeNull();
    expect(screen.queryByRole("link", { name: "CSV" })).toBeNull();
  });

  it("says in the server's words that there is no such incident", async () => {
    await show(<IncidentPage id="i-none" />, documents);
    expect(await screen.findByText("There is no incidents/i-none.")).toBeTruthy();
  });
});

describe("numbers by speaker", () => {
  it("have one row per origin, its readings in the order of publication", () => {
    const [afghanistan, , nations] = rowsOf(spinBoldak.numbers[0]!);
    expect(afghanistan?.rows.map((row) => row.speaker)).toEqual(["Haqmal", "Mujahid"]);
    expect(nations?.rows[0]?.readings.map((one) => one.range.words)).toEqual(["17+", "35+"]);
  });

  it("stand on a scale from zero in even steps, with room for an arrow", () => {
    const { ticks, at } = scaleOf([12, 35]);
    expect(ticks).toEqual([0, 10, 20, 30]);
    expect(at(0)).toBeGreaterThan(0);
    expect(at(35)).toBeLessThan(95);
    expect(scaleOf([0]).ticks).toEqual([0, 1]);
  });
});

describe("lineage", () => {
  const { lineage } = spinBoldak;

  it("has pages left, relays in the middle, origins right", () => {
    const drawing = draw(lineage);
    expect(drawing.columns.map((column) => column.kind)).toEqual(["report", "relay", "origin"]);
    const [left, middle, right] = drawing.columns.map((column) => column.x);
    expect(left).toBeLessThan(middle!);
    expect(middle).toBeLessThan(right!);
    expect(drawing.lines).toHaveLength(3);
  });

  it("keeps origins in the order of sides, and pages near what they lead to", () => {
    const heights = new Map(draw(lineage).boxes.map((box) => [box.node.id, box.y]));
    expect(heights.get("o-mujahid")).toBeLessThan(heights.get("o-unama")!);
    expect(heights.get("r1")).toBeLessThan(heights.get("r2")!);
  });

  it("follows lines both ways, and not across", () => {
    const { together } = pathsOf(lineage.nodes, lineage.edges);
    expect([...together("reuters")].sort()).toEqual(["o-mujahid", "r1", "reuters"]);
  });

  it("does not lend a page all that an agency it cites ever carried", () => {
    const line = (from: string, to: string) => ({ from, to, words: "", mutation: null });
    const edges = [
      line("r1", "reuters"),
      line("r1", "o-mujahid"),
      line("r2", "reuters"),
      line("r2", "o-unama"),
      line("reuters", "o-mujahid"),
      line("reuters", "o-unama"),
    ];
    const paths = pathsOf(lineage.nodes, edges);
    expect([...paths.together("o-unama")].sort()).toEqual(["o-unama", "r2", "reuters"]);
    expect(paths.pagesOf("o-mujahid").map((page) => page.id)).toEqual(["r1"]);
    expect(paths.between("r1", "o-mujahid").map((node) => node.id)).toEqual(["reuters"]);
  });

  it("as a list tells each page, by way of whom, and what it changed", () => {
    const [way] = waysTo("o-mujahid", lineage.nodes, lineage.edges);
    expect(way?.page.id).toBe("r1");
    expect(way?.via).toEqual(["Reuters (not held)"]);
    expect(waysTo("o-unama", lineage.nodes, lineage.edges)[0]?.changes).toEqual(["100+ → 100"]);
  });
});

describe("the locator", () => {
  const here: Point = [66.4, 31];

  it("shows the point in the middle, others within, and what is not known in full", () => {
    const window = windowAround([here, [70, 33]], 300);
    expect(place(window, here)).toEqual([180, 120]);
    expect(place(window, [70, 33])[0]).toBeLessThan(360);
    expect(lengthOf(window, 300)).toBeLessThan(120);
  });

  it("writes a country's name where it shows, though its middle lies elsewhere", () => {
    const window = windowAround([here], 10);
    const west = [
      [0, 0],
      [66.4, 0],
      [66.4, 60],
      [0, 60],
      [0, 0],
    ];
    const [longitude] = labelPoint(window, [west])!;
    expect(longitude).toBeGreaterThan(window.west);
    expect(longitude).toBeLessThan(66.4);
    expect(labelPoint(window, [west.map(([x = 0, y = 0]) => [x - 60, y])])).toBeNull();
  });
});
