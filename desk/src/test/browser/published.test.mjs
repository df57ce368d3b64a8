// What a reader does with a publication that lies in a folder: no server, no network, nothing fails.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, newPage, settled, violations } from "./browser.mjs";
import { publishDemo } from "./case.mjs";
import { LOOKS } from "./pages.mjs";

let browser;
let site;

before(async () => {
  site = publishDemo("--as-of", "2025-10-31", "--title", "October at the line");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.remove();
});

async function withPage(look, hash, story) {
  const { page, faults, close } = await newPage(browser, look);
  try {
    await page.goto(`${pathToFileURL(join(site.folder, "index.html"))}${hash}`);
    await settled(page);
    await story(page);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

const PLACES = [
  ["overview", "#/"],
  ["incident", "#/incidents/i-c0075"],
  ["incidents", "#/incidents"],
  ["reports", "#/reports"],
  ["report", "#/reports/r0001"],
  ["sources", "#/sources"],
  ["statements", "#/statements"],
  ["journal", "#/journal"],
];

describe("a publication in a folder", () => {
  for (const [name, hash] of PLACES) {
    for (const look of [LOOKS[0], LOOKS[3]]) {
      test(`${name}, ${look.theme}, ${look.width} pixels: WCAG 2.2 AA, nothing missing`, () =>
        withPage(look, hash, async (page) => {
          assert.deepEqual(await violations(page), []);
          const text = await page.locator("main").innerText();
          assert.doesNotMatch(text, /not part of the publication/);
          assert.equal(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
            0,
          );
        }));
    }
  }

  test("says of which moment it is, and what lies beside it is there", () =>
    withPage({}, "#/", async (page) => {
      const strip = page.locator(".published");
      assert.match(await strip.innerText(), /as of 2025-10-31/);
      for (const link of await strip.getByRole("link").all()) {
        assert.ok(readFileSync(join(site.folder, await link.getAttribute("href"))).length > 0);
      }
    }));

  test("leads from the search to Spin Boldak, 15 October, its range and its citation", () =>
    withPage({}, "#/", async (page) => {
      await page.fill("#search", "Spin Boldak");
      const row = page
        .locator("tr.row")
        .filter({ hasText: /^15 Oct 2025.*Spin Boldak/s })
        .first();
      await row.getByRole("link").click();
      await settled(page);
      assert.match(page.url(), /#\/incidents\/i-c0075/);
      const text = await page.locator("main").innerText();
      assert.match(text, /origins/);
      assert.match(text, new RegExp(site.root.slice(0, 12)));
    }));

  test("holds no review, no import and nothing later", () =>
    withPage({}, "#/statements", async (page) => {
      assert.doesNotMatch(await page.locator("nav").innerText(), /Review|What changed/);
      assert.equal(await page.getByText("allegation is false").count(), 0);
    }));
});
