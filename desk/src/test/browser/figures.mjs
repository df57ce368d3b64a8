// Measures the pages: weight, time to the first row, and how an overview of 100,000 incidents made up
// from those of the demo answers. `npm run figures` prints the table of docs/benchmarks.md.
import { launch, newPage, settled } from "./browser.mjs";
import { serveDemo } from "./case.mjs";

const MANY = 100_000;
const desk = await serveDemo();
const browser = await launch();
const row = (what, figure) => console.log(`| ${what} | ${figure} |`);

if (desk.readyMs) {
  row("from `serve` to the address, ms", Math.round(desk.readyMs));
}
await weight();
await firstRows();
await many();
await browser.close();
desk.stop();

/** Bytes as they travel, by the debugger: what the browser itself counts. */
async function weight() {
  const { page, close } = await newPage(browser);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  let bytes = 0;
  devtools.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.goto(`${desk.address}/`);
  await settled(page);
  row("first view with map, kB as travelled", Math.round(bytes / 1000));
  for (const path of ["/incidents/i-c0075", "/reports", "/review", "/journal"]) {
    await page.goto(desk.address + path);
    await settled(page);
  }
  row("and five pages on, kB", Math.round(bytes / 1000));
  await close();
}

async function firstRows() {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const { page, close } = await newPage(browser);
    const begun = performance.now();
    await page.goto(`${desk.address}/`);
    await page.waitForSelector("tr.row");
    times.push(performance.now() - begun);
    await close();
  }
  row("address to first rows, ms, median of 5", Math.round(times.sort((a, b) => a - b)[2]));
}

/** The longest wait of a reader: from the deed to the next picture. */
async function many() {
  const { page, close } = await newPage(browser);
  await page.route("**/api/v1/overview*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: multiplied(await answer.json()) });
  });
  await page.goto(`${desk.address}/`);
  await settled(page);
  const deeds = [
    [
      "tick *contested only*",
      `document.querySelector(".narrow-first input[type=checkbox]").click()`,
    ],
    ["sort by killed", `document.querySelectorAll("button.sort")[1].click()`],
    ["scroll the list", `document.querySelector(".incidents").scrollTo(0, 2000000)`],
    ["untick", `document.querySelector(".narrow-first input[type=checkbox]").click()`],
  ];
  for (const [name, deed] of deeds) {
    const wait = await page.evaluate(async (text) => {
      const begun = performance.now();
      (0, eval)(text);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begun;
    }, deed);
    row(`${MANY} incidents: ${name}, ms to the next picture`, Math.round(wait));
    await page.waitForTimeout(800);
  }
  await close();
}

/** The incidents of an overview again and again, spread in time and place from a seed. */
function multiplied(overview) {
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const pick = Array.from({ length: MANY }, () => Math.floor(random() * overview.n));
  const days = pick.map(() => Math.floor(random() * 3000));
  const result = { ...overview, n: MANY };
  for (const [name, column] of Object.entries(overview)) {
    if (Array.isArray(column) && column.length === overview.n) {
      result[name] = pick.map((p) => column[p]);
    }
  }
  result.id = pick.map((_, i) => `i-${i}`);
  result.from = result.from.map((day, i) => day - days[i]);
  result.to = result.to.map((day, i) => day - days[i]);
  result.lon = result.lon.map((lon) => (lon === null ? null : lon + (random() - 0.5) * 12));
  result.lat = result.lat.map((lat) => (lat === null ? null : lat + (random() - 0.5) * 8));
  return result;
}
