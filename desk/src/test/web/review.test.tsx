import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ReviewPage } from "../../main/web/review/ReviewPage.tsx";
import { difference } from "../../main/web/review/difference.ts";
import { Problem } from "../../main/web/source/source.ts";
import { show } from "./desk.tsx";
import { waterfall } from "./incidents.ts";

const claim = (id: string, words: string) => ({
  id,
  report: "r1",
  speaker: "ISPR",
  stance: "asserts",
  hedged: false,
  words,
  note: "",
  incident: `i-${id}`,
  published: "2025-10-15",
});
const item = (a: string, b: string, more = {}) => ({
  a: claim(a, "ISPR asserts: ground clash, Spin Boldak; killed 15-20"),
  b: claim(b, "ISPR asserts: ground clash, Kurram"),
  why_asked: "Apart now, near where the answer would turn.",
  change: "If the same, 12 claims move.",
  score: -2.3,
  proposal: null,
  waterfall,
  decided_by: [],
  ...more,
});
const queue = (...items: unknown[]) => ({ review: { items, calibration: "", reviewed: 3 } });
const effect = (number: number) => ({
  number,
  effects: ["i-c84 is part of i-c83 now."],
  conflicts: [],
  head: { size: number, root: "" },
});
const answers = { decisions: effect(1054), "decisions/1054/undo": effect(1055) };
const press = (key: string) => fireEvent.keyDown(document.body, { key });

beforeEach(() => localStorage.setItem("trucewatch.author", "Amina"));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("reviewing by keyboard", () => {
  const two = () => queue(item("c83", "c84"), item("c209", "c210"));

  it.each([
    ["s", "same"],
    ["d", "different"],
    ["u", "unsure"],
  ])("%s answers: %s, with author and reason", async (key, judgement) => {
    const desk = await show(<ReviewPage />, two(), { answers });
    fireEvent.input(await screen.findByRole("textbox", { name: /Reason/ }), {
      target: { value: "both name the crossing" },
    });
    press(key);
    await screen.findByText("i-c84 is part of i-c83 now.");
    const reason = "both name the crossing";
    expect(desk.sent).toEqual([
      { path: "decisions", body: { a: "c83", b: "c84", judgement, author: "Amina", reason } },
    ]);
  });

  it("goes on to the next pair, and z brings the last one back", async () => {
    const desk = await show(<ReviewPage />, two(), { answers });
    await screen.findByText("c83 and c84");
    press("s");
    await screen.findByText("c209 and c210");
    press("z");
    await screen.findByText("c83 and c84");
    expect(desk.sent[1]?.path).toBe("decisions/1054/undo");
    expect(screen.getByText(/out of force/)).toBeTruthy();
  });

  it("n passes without an answer, around the end", async () => {
    const desk = await show(<ReviewPage />, two(), { answers });
    await screen.findByText("c83 and c84");
    press("n");
    await screen.findByText("c209 and c210");
    press("n");
    await screen.findByText("c83 and c84");
    expect(desk.sent).toEqual([]);
  });

  it("decides nothing without a name", async () => {
    localStorage.clear();
    const desk = await show(<ReviewPage />, two(), { answers });
    await screen.findByText("c83 and c84");
    press("s");
    expect(await screen.findByText(/Write your name first/)).toBeTruthy();
    expect(desk.sent).toEqual([]);
  });

  it("keeps the pair where the server refuses, and says why", async () => {
    const refused = new Problem("The case is locked.", "", "Close the other program.", 409);
    await show(<ReviewPage />, two(), { answers: { decisions: refused } });
    await screen.findByText("c83 and c84");
    press("d");
    expect(await screen.findByText("The case is locked.")).toBeTruthy();
    expect(screen.getByText("c83 and c84")).toBeTruthy();
  });
});

describe("a pair", () => {
  it("has its differences marked, why it is asked and what would change", async () => {
    await show(<ReviewPage />, queue(item("c83", "c84")));
    await screen.findByText("If the same, 12 claims move.");
    const marks = [...document.querySelectorAll(".pair-words mark")].map((m) => m.textContent);
    expect(marks).toEqual(["Spin Boldak", "killed 15-20", "Kurram"]);
  });

  it("shows two analysts who disagree", async () => {
    const by = [
      { author: "Amina", judgement: "same", number: 1 },
      { author: "Bilal", judgement: "different", number: 2 },
    ];
    await show(<ReviewPage />, queue(item("c83", "c84", { decided_by: by })));
    expect(await screen.findByText(/Analysts disagree/)).toBeTruthy();
  });

  it("of the sample has its score folded, so that it does not lead the answer", async () => {
    const address = "/review?view=sample";
    await show(<ReviewPage />, queue(item("c83", "c84")), { address });
    await screen.findByText(/3 pairs of the sample are answered/);
    expect(document.querySelector<HTMLDetailsElement>("details.score")?.open).toBe(false);
    expect(screen.queryByText(/where the answer would turn/)).toBeNull();
  });

  it("can be asked for by an address, as an incident's page does", async () => {
    const address = "/review?a=c1&b=c2";
    await show(<ReviewPage />, { ...queue(item("c83", "c84")), why: waterfall }, { address });
    await screen.findByText("c1 and c2");
    press("n");
    await waitFor(() => expect(screen.getByText("c83 and c84")).toBeTruthy());
  });
});

describe("decisions", () => {
  it("stay listed when they are undone, and name what contradicts them", async () => {
    const line = { a: "c1", b: "c2", reason: "", author: "Amina", recorded: "2026-01-01" };
    const items = [
      { ...line, number: 9, judgement: "same", undone_by: null, conflicts_with: [7] },
      {
        ...line,
        number: 8,
        judgement: "different",
        undone_by: { number: 10, author: "Bilal", reason: "wrong page" },
        conflicts_with: [],
      },
    ];
    const decisions = { total: 2, offset: 0, limit: 100, items };
    await show(
      <ReviewPage />,
      { "lines/decisions": decisions },
      { address: "/review?view=decisions" },
    );
    expect(await screen.findByText("contradicts 7")).toBeTruthy();
    expect(screen.getByText(/undone by Bilal, entry 10/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Undo 9" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Undo 8" })).toBeNull();
  });
});

describe("differences in words", () => {
  it("are phrases; joined again they are what was said", () => {
    const [left] = difference("A asserts: clash, Kabul; killed 3", "A asserts: clash, Kunar");
    expect(left.map((phrase) => phrase.text).join("")).toBe("A asserts: clash, Kabul; killed 3");
    expect(left.filter((phrase) => phrase.differs).map((phrase) => phrase.text)).toEqual([
      "Kabul",
      "killed 3",
    ]);
  });
});
