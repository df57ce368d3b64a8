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
  reader: "a table, by the mapping below",
  mapping: "rows: event",
  questions: ["Which column is the date?"],
  sample: ['c1: =HYPERLINK("x")'],
  effects: ["3 incidents would be new."],
};
const state = (name: string, more = {}) => ({
  upload: "u1",
  name: "x.csv",
  state: name,
  rows: 40,
  bytes_read: 400,
  bytes_total: 1000,
  taken: 39,
  flaws: [],
  flaw_count: 0,
  account: "",
  problem: null,
  preview: null,
  ...more,
});
const previewed = state("previewed", { preview, flaws: [flaw], flaw_count: 1, account });
const answers = {
  "imports?name=x.csv": previewed,
  imports: previewed,
  "imports/u1/look": previewed,
  "imports/u1/commit": state("running"),
};
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
  it("previews first: account, claims, flaws, what incidents would become; nothing is committed", async () => {
    const desk = await show(<ImportPage />, { "imports/u1": previewed }, { answers });
    drop(file());
    expect(await screen.findByText("3 incidents would be new.")).toBeTruthy();
    expect(screen.getByText('c1: =HYPERLINK("x")')).toBeTruthy();
    expect(screen.getByText("Write a number.")).toBeTruthy();
    expect(screen.getByText(account)).toBeTruthy();
    expect(desk.sent.map((one) => one.path)).toEqual(["imports?name=x.csv"]);
    expect(location.search).toBe("?upload=u1");
  });

  it("looks again with a mapping and a day, and sends nothing that was not said", async () => {
    const desk = await show(<ImportPage />, { "imports/u1": previewed }, { answers, ...reopened });
    const mapping = await screen.findByRole("textbox", { name: "Mapping" });
    fireEvent.input(mapping, { target: { value: "rows: claim" } });
    fireEvent.click(screen.getByRole("button", { name: "Look again" }));
    await waitFor(() =>
      expect(desk.sent).toEqual([{ path: "imports/u1/look", body: { mapping: "rows: claim" } }]),
    );
  });

  it("takes it in under a name, tells how far it is, and ends with an account that adds up", async () => {
    const desk = await show(<ImportPage />, { "imports/u1": previewed }, { answers, ...reopened });
    fireEvent.click(await screen.findByRole("button", { name: "Take it in" }));
    await screen.findByText("x.csv is being taken in");
    expect(desk.sent).toEqual([{ path: "imports/u1/commit", body: { author: "Amina" } }]);
    desk.tell(state("running", { rows: 60, taken: 58 }));
    expect(await screen.findByText("60 rows read, 58 items taken")).toBeTruthy();
    desk.tell(state("done", { account, flaws: [flaw], flaw_count: 3 }));
    expect(await screen.findByText(account)).toBeTruthy();
    expect(screen.getByText("Write a number.")).toBeTruthy();
    expect(screen.getByText("and 2 more; all are kept with the case")).toBeTruthy();
    expect(screen.getByRole("link", { name: "What changed by it" })).toBeTruthy();
  });

  it("goes on where the work is when the page is opened again", async () => {
    await show(<ImportPage />, { "imports/u1": state("running") }, reopened);
    expect(await screen.findByText("40 rows read, 39 items taken")).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
  });

  it("says what is wrong with a mapping, keeps it to be mended, and takes nothing in", async () => {
    const problem = { title: "Bad request", detail: "One mistake.", remedy: null };
    const stuck = state("previewed", { problem, preview });
    await show(<ImportPage />, { "imports/u1": stuck }, reopened);
    expect(await screen.findByText(/One mistake/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Mapping" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Take it in" })).toBeNull();
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
    await show(
      <ImportPage />,
      {},
      { answers: { imports: refused, "imports?name=x.csv": refused } },
    );
    drop(file());
    expect(await screen.findByText("The file is larger than 200 MB.")).toBeTruthy();
    await waitFor(() => expect(screen.getByText("Drop a file here")).toBeTruthy());
  });
});
