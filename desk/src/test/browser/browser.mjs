// A browser that sees this machine only, and tells of everything that went wrong in it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-unsafe-swiftshader",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Rules of WCAG 2.2 at levels A and AA. */
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  return [process.env.CHROMIUM ?? "", ...PLACES].find((path) => path && existsSync(path)) ?? null;
}

export async function launch() {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

/**
 * A page with its own storage. `faults` collects console errors, exceptions, and requests that
 * failed or wanted to leave this machine.
 */
export async function newPage(browser, { theme = "light", width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: "en-GB",
    acceptDownloads: true,
    bypassCSP: false,
  });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error") {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What a page no longer wants when one leaves it is cut off; that is no failure.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") {
      faults.push(`failed: ${request.url()}`);
    }
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["127.0.0.1", ""].includes(url.hostname)) {
      faults.push(`leaves this machine: ${request.url()}`);
    }
  });
  return { page, faults, close: () => context.close() };
}

/** Waits until a page has what it shows, its map included. */
export async function settled(page) {
  await page.waitForSelector("h1");
  await page.waitForFunction(
    () => !document.querySelector(".state-loading, .loaded[aria-busy='true']"),
  );
  await page.evaluate(() => document.fonts.ready);
  if ((await page.locator(".map-plate").count()) > 0) {
    await page.waitForSelector(".map-plate[data-idle]");
  }
}

/** What axe finds against WCAG 2.2 AA, as sentences. Run through the debugger: the CSP stays on. */
export async function violations(page) {
  const { readFile } = await import("node:fs/promises");
  await page.evaluate(await readFile(AXE, "utf8"));
  const found = await page.evaluate(
    (tags) => window.axe.run(document, { preload: false, runOnly: { type: "tag", values: tags } }),
    WCAG,
  );
  return found.violations.map(
    (one) =>
      `${one.id}: ${one.help}; ${one.nodes
        .slice(0, 4)
        .map((node) => `${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`)
        .join(" | ")}`,
  );
}
