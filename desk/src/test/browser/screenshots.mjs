// Writes a picture of every page in every look: `npm run screenshots [FOLDER]`.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium, launch, newPage, settled } from "./browser.mjs";
import { serveDemo } from "./case.mjs";
import { LOOKS, PAGES } from "./pages.mjs";

if (findChromium() === null) {
  console.error(
    "No Chromium here: install it (for example: apt install chromium fonts-noto-core).",
  );
  process.exit(1);
}
const folder = process.argv[2] ?? "target/screenshots";
mkdirSync(folder, { recursive: true });
const desk = await serveDemo();
const browser = await launch();
let faulty = 0;
for (const look of LOOKS) {
  for (const [name, path] of PAGES) {
    const { page, faults, close } = await newPage(browser, look);
    await page.goto(desk.address + path);
    await settled(page).catch((late) => faults.push(late.message.split("\n")[0]));
    const file = join(folder, `${name}-${look.theme}-${look.width}.png`);
    await page.screenshot({ path: file, fullPage: true });
    if (faults.length > 0) {
      faulty++;
      console.error(`${file}: ${faults.join("; ")}`);
    }
    await close();
  }
}
await browser.close();
desk.stop();
console.log(`${LOOKS.length * PAGES.length} pictures in ${folder}`);
process.exit(faulty > 0 ? 1 : 0);
