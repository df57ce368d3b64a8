import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ImportPage } from "../../main/web/imports/ImportPage.tsx";
import { Problem } from "../../main/web/source/source.ts";
import { show } from "./desk.tsx";

const flaw = {
  file: "x.csv",
  row: 17,
  column: "killed",
  value: "many",
  words: "“many” is not a number of people.",
  remedy: "Write a number.",
};
const account = "100 rows read = 97 imported + 2 duplicates + 1 refused.";
const preview = {
  reader: "CSV table",
  rows: 100,
  columns: ["date", "title"],
  proposal: "row: claim",
  sample: [["2025-10-15", '=HYPERLINK("x")']],
  flaws: [flaw],
  account,
  effects: ["3 incidents would be new."],
};
const state = (name: string, more = {}) => ({
  upload: "u1",
  name: "x.csv",
  state: name,
  read: 40,
  total: 100,
  written: 39,
  flaws: [],
  account: "",
  problem: null,
  preview: null,
  ...more,
});
const answers = { imports: { upload: "u1", preview }, "imports/u1/commit": {} };
/** A drop as a browser tells it; the test's document has no drag and drop of its own. */
const drop = (dropped: File) => {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.defineProperty(event, "dataTransfer", { value: { files: [dropped] } });
  fireEvent(document.querySelector(".drop")!, event);
};
const file = () => new File(["date,title"], "x.csv", { type: "text/csv" });
const reopened = { address: "/import?upload=u1" };

beforeEach(() => localStorage.setItem("trucewatch.author", "Amina"));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("importing a file", () => {
  it("previews first: reader, rows, flaws, what incidents would become; nothing is committed", async () => {
    const previewed = state("previewed", { preview, flaws: [flaw] });
    const desk = await show(<ImportPage />, { "imports/u1": previewed }, { answers });
    drop(file());
    expect(await screen.findByText("3 incidents would be new.")).toBeTruthy();
    expect(screen.getByText('=HYPERLINK("x")')).toBeTruthy();
    expect(screen.getByText("Write a number.")).toBeTruthy();
    expect(desk.sent.map((one) => one.path)).toEqual(["imports?name=x.csv"]);
    expect(location.search).toBe("?upload=u1");
  });

  it("takes it in under a name, tells how far it is, and ends with an account that adds up", async () => {
    const previewed = state("previewed", { preview });
    const desk = await show(<ImportPage />, { "imports/u1": previewed }, { answers, ...reopened });
    fireEvent.click(await screen.findByRole("button", { name: "Take it in" }));
    await screen.findByText("x.csv is being taken in");
    expect(desk.sent).toEqual([{ path: "imports/u1/commit", body: { author: "Amina" } }]);
    desk.tell({ event: "progress", data: { read: 60, total: 100, written: 58 } });
    expect(await screen.findByText("60 of 100 rows read, 58 entries written")).toBeTruthy();
    desk.tell({ event: "flaw", data: flaw });
    expect(await screen.findByText("Write a number.")).toBeTruthy();
    desk.tell({ event: "done", data: { account, head: { size: 1, root: "" } } });
    expect(await screen.findByText(account)).toBeTruthy();
    expect(screen.getByRole("link", { name: "What changed by it" })).toBeTruthy();
  });

  it("goes on where the work is when the page is opened again", async () => {
    await show(<ImportPage />, { "imports/u1": state("running") }, reopened);
    expect(await screen.findByText("40 of 100 rows read, 39 entries written")).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
  });

  it("says in plain words why a file was refused, and lets another be chosen", async () => {
    const problem = { title: "The disk is full.", detail: "", remedy: "Make room." };
    await show(<ImportPage />, { "imports/u1": state("failed", { problem }) }, reopened);
    expect(await screen.findByText("The disk is full.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Another file" }));
    expect(await screen.findByText("Drop a file here")).toBeTruthy();
  });

  it("shows a refusal of the upload itself", async () => {
    const refused = new Problem("The file is larger than 200 MB.", "", "Split it.", 413);
    await show(<ImportPage />, {}, { answers: { imports: refused } });
    drop(file());
    expect(await screen.findByText("The file is larger than 200 MB.")).toBeTruthy();
    await waitFor(() => expect(screen.getByText("Drop a file here")).toBeTruthy());
  });
});
