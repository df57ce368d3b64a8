// The map with tiles in more detail: they come from the desk in parts, and nothing else is asked for.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, newPage, settled } from "./browser.mjs";
import { serveDemo } from "./case.mjs";
import { tiles } from "./tiles.mjs";

let browser;
let desk;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "tiles-"));
  writeFileSync(join(folder, "ground.pmtiles"), tiles());
  desk = await serveDemo("--tiles", join(folder, "ground.pmtiles"));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  desk?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("roads and places of the tiles are on the map", async () => {
  const { page, faults, close } = await newPage(browser, {});
  const parts = [];
  page.on("response", (answer) => {
    if (answer.url().includes("detail.pmtiles")) {
      parts.push(answer.status());
    }
  });
  const plate = () => page.locator(".map-plate").screenshot();
  await page.goto(`${desk.address}/?view=68,33,7`);
  await settled(page);
  await page.waitForTimeout(1500);
  const withTiles = await plate();
  assert.ok(parts.length >= 2 && parts.every((status) => status === 206), `${parts}`);
  assert.deepEqual(faults, []);

  await page.route("**/detail.pmtiles", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await settled(page);
  await page.waitForTimeout(1500);
  assert.ok(!withTiles.equals(await plate()), "the map looks the same without tiles");
  await close();
});
