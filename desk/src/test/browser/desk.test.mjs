// What a user does with the demo case, in a real browser against the real program. The browser can
// reach nothing but this machine; nothing may fail, nothing may complain.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { launch, newPage, settled, violations } from "./browser.mjs";
import { serveDemo } from "./case.mjs";
import { LOOKS, PAGES } from "./pages.mjs";

let browser;
let desk;

before(async () => {
  desk = await serveDemo();
  browser = await launch();
});

after(async () => {
  await browser?.close();
  desk?.stop();
});

/** Runs a story on a fresh page and holds it to a browser without complaint. */
async function withPage(look, path, story) {
  const { page, faults, close } = await newPage(browser, look);
  try {
    await page.goto(desk.address + path);
    await settled(page);
    await story(page);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
}

describe("every page", () => {
  for (const [name, path] of PAGES) {
    for (const look of [LOOKS[0], LOOKS[3]]) {
      test(`${name}, ${look.theme}, ${look.width} pixels: WCAG 2.2 AA`, () =>
        withPage(look, path, async (page) => {
          assert.deepEqual(await violations(page), []);
          const { width, wide } = await page.evaluate(() => ({
            width: document.documentElement.clientWidth,
            wide: document.documentElement.scrollWidth,
          }));
          assert.ok(wide <= width, `the page is ${wide} wide in a window of ${width}`);
        }));
    }
  }
});

describe("a visitor", () => {
  test("finds Spin Boldak, 15 October, and reads range and origins", () =>
    withPage({}, "/", async (page) => {
      await page.fill("#search", "Spin Boldak");
      const row = page
        .locator("tr.row")
        .filter({ hasText: /^15 Oct 2025.*Spin Boldak/s })
        .first();
      await row.waitFor();
      const told = await row.innerText();
      assert.match(told, /12–35\+/);
      assert.match(told, /8 \/ 18/);
      assert.match(told, /contested/i);
      assert.match(told, /who acted/);
      await row.getByRole("link").click();
      await settled(page);
      assert.match(page.url(), /\/incidents\/i-c0075/);
      assert.equal(await page.evaluate(() => document.activeElement?.id), "page-title");
      const text = await page.locator("main").innerText();
      assert.match(text, /8 origins/);
      assert.match(text, /12[-–]35\+/);
    }));

  test("moves as-of to 31 October and sees the denial of 3 November gone", () =>
    withPage({}, "/statements", async (page) => {
      const denial = page.getByText("no agreement with Washington");
      await page.getByText("The allegation is false").first().waitFor();
      assert.ok((await denial.count()) > 0);
      await page.getByLabel("As of this day").fill("2025-10-31");
      await page.waitForURL(/as-of=2025-10-31/);
      await page.waitForFunction(() => !document.body.innerText.includes("allegation is false"));
      await settled(page);
      assert.equal(await denial.count(), 0);
    }));

  test("steps through publication days by key, and back to the whole record", () =>
    withPage({}, "/?as-of=2025-10-15", async (page) => {
      await page.locator("h1").click();
      await page.keyboard.press("]");
      await page.waitForURL(/as-of=2025-10-16/);
      await page.keyboard.press("w");
      await page.waitForFunction(() => !location.search.includes("as-of"));
    }));

  test("drags a period, and the address keeps it", () =>
    withPage({}, "/", async (page) => {
      const all = await page.locator(".narrow-hits").innerText();
      const box = await page.locator(".brush").boundingBox();
      await page.mouse.move(box.x + box.width * 0.02, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.12, box.y + 30, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=2025-10-\d\d&to=2025-1\d-\d\d/);
      const some = await page.locator(".narrow-hits").innerText();
      assert.notEqual(some, all);
      await page.reload();
      await settled(page);
      assert.equal(await page.locator(".narrow-hits").innerText(), some);
    }));

  test("draws an area, or types it", () =>
    withPage({}, "/", async (page) => {
      await page.getByRole("button", { name: "Draw an area" }).click();
      const box = await page.locator(".map-plate").boundingBox();
      await page.mouse.move(box.x + 60, box.y + 120);
      await page.mouse.down();
      await page.mouse.move(box.x + 260, box.y + 320, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/bbox=/);
      await page.getByLabel("West").fill("66");
      await page.getByLabel("South").fill("30.5");
      await page.getByLabel("East").fill("67");
      await page.getByLabel("North").fill("31.5");
      await page.getByRole("button", { name: "Set area" }).click();
      await page.waitForURL(/bbox=66,30\.5,67,31\.5/);
      assert.match(await page.locator("tr.row").first().innerText(), /Spin Boldak|Chaman/);
    }));

  test("goes everywhere by keyboard", () =>
    withPage({}, "/", async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.className), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "page-title");
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("g");
      await page.keyboard.press("i");
      await page.waitForURL(/\/incidents$/);
      await settled(page);
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
    }));

  test("chooses dark, and the browser remembers it", () =>
    withPage({}, "/", async (page) => {
      await page.getByRole("button", { name: "Dark" }).click();
      await page.reload();
      await settled(page);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
    }));

  test("exports GeoJSON with the filters as they are", () =>
    withPage({}, "/?contested=true&type=shelling", async (page) => {
      const shown = await page.locator(".narrow-hits").innerText();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "GeoJSON" }).click();
      const file = await (await download).path();
      const { type, features } = JSON.parse(readFileSync(file, "utf8"));
      assert.equal(type, "FeatureCollection");
      assert.equal(`${features.length}`, /^\d+/.exec(shown)?.[0]);
    }));

  test("parts two claims in review, and takes it back, by keyboard", () =>
    withPage({}, "/review", async (page) => {
      const incidents = () =>
        page.evaluate(async () => (await (await fetch("/api/v1/overview")).json()).id.join());
      const before = await incidents();
      await page.getByLabel("Your name").fill("A. Reader");
      await page.locator("#asked-pair").waitFor();
      await page.getByLabel(/^Reason/).fill("the two pages name different towns");
      await page.locator("h1").click();
      await page.keyboard.press("d");
      await page.getByText(/Entry \d+ says: different/i).waitFor();
      assert.notEqual(await incidents(), before);
      await page.keyboard.press("z");
      await page.getByText(/Decision \d+ is out of force/).waitFor();
      assert.equal(await incidents(), before);
      await page.getByRole("button", { name: "Decisions" }).click();
      await page.getByText("the two pages name different towns").first().waitFor();
    }));

  test("searches in another script", () =>
    withPage({}, "/", async (page) => {
      const answered = page.waitForResponse(/\/api\/v1\/search\?q=/);
      await page.fill("#search", "کابل");
      assert.equal((await answered).status(), 200);
      await page.waitForURL(/text=/);
      assert.equal(await page.locator("#search").getAttribute("dir"), "auto");
    }));
});

describe("an analyst who imports", () => {
  const table =
    "date,place,country,killed,link\n" +
    "2025-10-20,Asadabad,AF,3,https://x.example/1\n" +
    "2025-13-21,Zaranj,AF,2,https://x.example/3\n";

  test("looks first, takes in, reads the account, and finds the incident", () =>
    withPage({}, "/import", async (page) => {
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "border.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
      await page.getByText("What border.csv would do").waitFor();
      await settled(page);
      const preview = await page.locator("main").innerText();
      assert.match(preview, /2 rows read = 1 imported/);
      assert.match(preview, /Asadabad/);
      assert.match(preview, /2025-13-21/);
      assert.deepEqual(await violations(page), []);
      await page.reload();
      await page.getByLabel("Your name").fill("A. Analyst");
      await page.getByRole("button", { name: "Take it in" }).click();
      await page.getByText("border.csv is taken in").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole("link", { name: "Incidents", exact: true }).last().click();
      await settled(page);
      await page
        .getByRole("link", { name: /Asadabad/ })
        .first()
        .waitFor();
    }));

  test("mends a mapping that cannot be read", () =>
    withPage({}, "/import", async (page) => {
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "again.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
      const mapping = page.getByRole("textbox", { name: "Mapping" });
      await mapping.waitFor();
      const proposed = await mapping.inputValue();
      await mapping.fill(proposed.replace("rows: event", "rows: nonsense"));
      await page.getByRole("button", { name: "Look again" }).click();
      await page.getByRole("alert").waitFor();
      assert.match(await page.getByRole("alert").innerText(), /nonsense/);
      await page.getByRole("textbox", { name: "Mapping" }).fill(proposed);
      await page.getByRole("button", { name: "Look again" }).click();
      await page.getByRole("button", { name: "Take it in" }).waitFor();
    }));
});
