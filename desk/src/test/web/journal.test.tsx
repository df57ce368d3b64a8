import { createHash } from "node:crypto";
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { JournalPage } from "../../main/web/journal/JournalPage.tsx";
import { leadsToRoot } from "../../main/web/journal/prove.ts";
import { show } from "./desk.tsx";

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash("sha256");
  parts.forEach((part) => hash.update(part));
  return hash.digest();
};
// A journal of three entries, its tree built by the book: RFC 6962 §2.1.
const texts = ["first", "zweiter", "سوم"];
const [one, two, three] = texts.map((text) => sha256(Buffer.from([0]), text));
const pair = sha256(Buffer.from([1]), one!, two!);
const root = sha256(Buffer.from([1]), pair, three!).toString("hex");
const entry = {
  n: 2,
  kind: "claim",
  recorded: "2026-01-01T00:00:00Z",
  author: "Amina",
  words: "claim c1",
  hash: "ef".repeat(32),
};
const proof = {
  line: entry,
  previous: "cd".repeat(32),
  size: 3,
  root,
  hash: two!.toString("hex"),
  leaf: "zweiter",
  path: [
    { side: "left" as const, hash: one!.toString("hex") },
    { side: "right" as const, hash: three!.toString("hex") },
  ],
  holds: true,
  check: "Hash the entry with SHA-256.",
};
const part = {
  head: { size: 3, root },
  verified: { ok: true, words: "All 3 entries hold.", at: "" },
  entries: [entry],
};

afterEach(cleanup);

describe("the journal", () => {
  it("says whether it holds, with the root to write down and the file to take along", async () => {
    await show(<JournalPage id="" />, { journal: part });
    expect(await screen.findByText(/All 3 entries hold/)).toBeTruthy();
    expect(screen.getByText(root)).toBeTruthy();
    const download = screen.getByRole("link", { name: /Download/ });
    expect(download.getAttribute("href")).toBe("/api/v1/journal/download");
  });

  it("does not hide damage", async () => {
    const verified = { ok: false, words: "Entry 2 was changed.", at: "" };
    await show(<JournalPage id="" />, { journal: { ...part, verified } });
    expect(await screen.findByText("Damaged.")).toBeTruthy();
  });

  it("in a publication holds whole hashes to compare, and no entries", async () => {
    await show(<JournalPage id="" />, { journal: part }, { baked: true });
    expect(await screen.findByText(entry.hash)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "2" })).toBeNull();
  });
});

describe("the proof of an entry", () => {
  it("is checked in the browser, from the text of the entry up to the root", async () => {
    expect(await leadsToRoot(proof)).toBe(true);
    expect(await leadsToRoot({ ...proof, leaf: "zweiter!" })).toBe(false);
    expect(await leadsToRoot({ ...proof, path: [...proof.path].reverse() })).toBe(false);
    expect(await leadsToRoot({ ...proof, leaf: "" })).toBe(true);
  });

  it("stands beside the entry, with the way to check it by hand", async () => {
    await show(<JournalPage id="2" />, { "journal/2/proof": proof });
    fireEvent.click(await screen.findByRole("button", { name: /Check it/ }));
    expect(await screen.findByText(/It holds/)).toBeTruthy();
    expect(screen.getByText("Hash the entry with SHA-256.")).toBeTruthy();
  });
});
