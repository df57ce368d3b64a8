// Builds the pages into a folder: `node build.mjs OUT`. Everything is a classic script, so that the
// same files also open from a folder without a server (no modules, no fetch there):
//   assets/desk.js, desk.css   the pages
//   assets/map.js              MapLibre with its worker inside, loaded when a map is shown
//   assets/*.br                the same, packed
//   index.html, published.html the page on a server, and the page of a publication
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, "src/main/web");
const out = resolve(process.argv[2] ?? join(here, "target/pages"));
const work = join(here, "target/worker");

/** One bundle: a single classic script, and a style sheet if it imports one. */
async function bundle(entry, name, folder, plugins = []) {
  await build({
    configFile: false,
    root: web,
    logLevel: "warn",
    publicDir: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins,
    // MapLibre asks for its own address, which a classic script lacks; the worker's is set by hand.
    define: { "import.meta": "{}", "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      chunkSizeWarningLimit: 2000,
      cssCodeSplit: false,
      lib: {
        entry,
        name: `trucewatch_${name}`,
        formats: ["iife"],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
}

/** The worker's text as a module: MapLibre starts it from a blob, which works from a folder too. */
const workerAsText = {
  name: "worker-as-text",
  resolveId: (id) => (id === "virtual:map-worker" ? "\0map-worker" : null),
  load: async (id) =>
    id === "\0map-worker"
      ? `export default ${JSON.stringify(await readFile(join(work, "worker.js"), "utf8"))};`
      : null,
};

/** A short fingerprint in the address lets a server keep assets for good. */
async function fingerprint(file) {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 10);
}

/** The licences of everything that may be inside the bundles, one after the other. */
async function licences() {
  const lock = JSON.parse(await readFile(join(here, "package-lock.json"), "utf8"));
  const texts = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.dev) {
      continue;
    }
    const folder = join(here, path);
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${entry.license}`;
    texts.push(`${path.replace("node_modules/", "")} ${entry.version}\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

await rm(out, { recursive: true, force: true });
await rm(work, { recursive: true, force: true });
const assets = join(out, "assets");
await mkdir(assets, { recursive: true });
await bundle(join(here, "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs"), "worker", work);
await bundle(join(web, "overview/maplibre.ts"), "map", assets, [workerAsText]);
await bundle(join(web, "main.tsx"), "desk", assets);
await cp(join(web, "public"), assets, { recursive: true });

await writeFile(join(assets, "licences.txt"), await licences());

const page = await readFile(join(web, "index.html"), "utf8");
const marks = {
  "desk.js": await fingerprint(join(assets, "desk.js")),
  "desk.css": await fingerprint(join(assets, "desk.css")),
  "map.js": await fingerprint(join(assets, "map.js")),
};
const marked = page.replace(
  /assets\/(desk\.js|desk\.css|map\.js)/g,
  (whole, name) => `${whole}?${marks[name]}`,
);
await writeFile(join(out, "index.html"), marked);
// Packed once here, as tightly as can be: the map's two halves share most of their code, which only
// a window as wide as Brotli's sees.
for (const name of ["desk.js", "desk.css", "map.js"]) {
  const text = await readFile(join(assets, name));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: 11,
    [BROTLI_PARAM_LGWIN]: 22,
    [BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(join(assets, `${name}.br`), brotliCompressSync(text, { params }));
}
// A publication is opened from a folder or from any server, so what it may do is said in the page.
// For a page in a folder 'self' is nobody; there it is `file:`.
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
await writeFile(
  join(out, "published.html"),
  page
    .replaceAll('"/assets/', '"assets/')
    .replace('name="trucewatch" content="server"', 'name="trucewatch" content="baked"')
    .replace(
      "<head>",
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace("/api/v1/incidents?format=markdown", "files/csv/incidents.csv")
    .replace("/api/v1/statements?format=markdown", "files/csv/statements.csv"),
);
