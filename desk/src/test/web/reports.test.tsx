import { cleanup, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { ReportPage } from "../../main/web/reports/ReportPage.tsx";
import { filtered } from "../../main/web/reports/ReportsPage.tsx";
import { cut } from "../../main/web/reports/spans.ts";
import { shade, tableOf } from "../../main/web/sources/table.ts";
import { fittingOf } from "../../main/web/statements/StatementsPage.tsx";
import { show } from "./desk.tsx";
import { spinBoldak } from "./incidents.ts";

afterEach(cleanup);

const report = {
  ...spinBoldak.reports[0]!,
  url: "javascript:alert(1)",
  language: "fa",
  text: "ذبیح‌الله مجاهد: ۱۲ نفر",
  dir: "rtl",
  claims: [{ ...spinBoldak.claims[0]!, incident: "i-c1" }],
  statements: [],
  spans: [{ from: 17, to: 19, claim: "c1", field: "killed" }],
  relies_on: [{ report: null, origin: "o-mujahid", words: "names Mujahid" }],
  entry: 640,
  restricted: false,
};

describe("a report", () => {
  it("is read in the direction of its script, with its spans marked", async () => {
    await show(<ReportPage id="r1" />, { "reports/r1": report });
    const mark = await screen.findByTitle("c1: killed");
    expect(mark.textContent).toBe("۱۲");
    expect(mark.closest("[dir]")?.getAttribute("dir")).toBe("rtl");
  });

  it("leads to incident, origin and journal entry, but to no address that is none of the web", async () => {
    await show(<ReportPage id="r1" />, { "reports/r1": report });
    await screen.findByText("javascript:alert(1)");
    const targets = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(targets).toContain("/incidents/i-c1");
    expect(targets).toContain("/sources/o-mujahid");
    expect(targets).toContain("/journal/640");
    expect(targets.some((target) => target?.startsWith("javascript"))).toBe(false);
  });

  it("says so where the text is not held", async () => {
    await show(<ReportPage id="r1" />, { "reports/r1": { ...report, text: null } });
    expect(await screen.findByText(/not its text/)).toBeTruthy();
  });
});

describe("spans", () => {
  const span = (from: number, to: number, claim: string) => ({ from, to, claim, field: "killed" });

  it("cut a text into pieces that are the text, even where they overlap", () => {
    const pieces = cut("abcdef", [span(1, 4, "c1"), span(3, 5, "c2")]);
    expect(pieces.map((piece) => piece.text)).toEqual(["a", "bc", "d", "e", "f"]);
    expect(pieces[2]?.spans.map((one) => one.claim)).toEqual(["c1", "c2"]);
  });

  it("outside the text are left out", () => {
    expect(cut("ab", [span(-1, 1, "c1"), span(1, 9, "c2"), span(2, 2, "c3")])).toEqual([
      { text: "ab", spans: [] },
    ]);
  });
});

describe("lists in a publication", () => {
  const listing = { total: 2, offset: 0, limit: 100, items: spinBoldak.reports };

  it("are filtered in the browser as the server would", () => {
    const asked = (query: string) =>
      filtered(listing, new URLSearchParams(query)).items.map((line) => line.id);
    expect(asked("")).toEqual(["r1", "r2"]);
    expect(asked("text=abna about")).toEqual(["r2"]);
    expect(asked("source=s-r1")).toEqual(["r1"]);
    expect(asked("offset=1")).toEqual(["r2"]);
  });

  it("of statements too", () => {
    const one = { id: "s1", day: "", speaker: "Asif", kind: "denies", topic: "ttp", report: "r1" };
    const all = [
      { ...one, words: "Nobody is sheltered" },
      { ...one, id: "s2", kind: "demands", words: "" },
    ];
    expect(fittingOf(all, new URLSearchParams("kind=denies&text=SHELTERED"))).toHaveLength(1);
    expect(fittingOf(all, new URLSearchParams("speaker=Nobody"))).toHaveLength(0);
  });
});

describe("who relays whom", () => {
  const node = (id: string, side = "") => ({
    id,
    name: id,
    kind: "",
    side,
    pages: 1,
    origin: true,
  });
  const network = {
    nodes: [node("dawn"), node("abna"), node("ispr", "Pakistan"), node("mujahid", "Afghanistan")],
    edges: [
      { from: "dawn", to: "ispr", pages: 4 },
      { from: "dawn", to: "mujahid", pages: 1 },
      { from: "abna", to: "mujahid", pages: 2 },
    ],
  };

  it("is a table: outlets by pages, speakers by side", () => {
    const table = tableOf(network, 10, 10);
    expect(table.outlets.map((outlet) => outlet.id)).toEqual(["dawn", "abna"]);
    expect(table.sides.map(({ side }) => side)).toEqual(["Afghanistan", "Pakistan"]);
    expect(table.pages("dawn", "ispr")).toBe(4);
    expect(table.pages("abna", "ispr")).toBe(0);
    expect(table.whole).toBe(true);
  });

  it("says when it does not show all", () => {
    expect(tableOf(network, 1, 1).whole).toBe(false);
  });

  it("lets small numbers still differ in shade", () => {
    expect([shade(1, 25), shade(4, 25), shade(25, 25)]).toEqual([1, 2, 5]);
  });
});
