// The demo case behind the real program: what the tests look at.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
const READY_MS = 60_000;

/**
 * Makes the demo case in a folder of its own and serves it. Gives the address, the command to run
 * on the case, and how to stop. DESK_URL names a program that runs already; DESK_JAR the jar.
 */
export async function serveDemo(...options) {
  if (process.env.DESK_URL) {
    return { address: process.env.DESK_URL, folder: null, run: null, stop: () => {} };
  }
  const jar = process.env.DESK_JAR;
  if (!jar) {
    throw new Error("DESK_JAR must name the runnable jar, or DESK_URL a running desk.");
  }
  const folder = mkdtempSync(join(tmpdir(), "desk-"));
  const file = join(folder, "demo.trucewatch");
  const run = (...words) => spawnSync(JAVA, ["-jar", jar, ...words], { encoding: "utf8" });
  const made = run("demo", "--into", file, "--plain");
  if (made.status !== 0) {
    throw new Error(`the demo case could not be made: ${made.stderr}`);
  }
  const begun = performance.now();
  const program = spawn(JAVA, ["-jar", jar, "serve", file, "--port", "0", ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressSaidBy(program);
  return {
    address,
    file,
    folder,
    run,
    readyMs: performance.now() - begun,
    stop: () => {
      program.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Publishes the demo case into a folder of its own; its root, and how to take it away. */
export function publishDemo(...options) {
  const jar = process.env.DESK_JAR;
  if (!jar) {
    throw new Error("DESK_JAR must name the runnable jar.");
  }
  const parent = mkdtempSync(join(tmpdir(), "published-"));
  const folder = join(parent, "site");
  const file = join(parent, "demo.trucewatch");
  for (const words of [
    ["demo", "--into", file, "--plain"],
    ["publish", file, folder, ...options],
  ]) {
    const done = spawnSync(JAVA, ["-jar", jar, ...words], { encoding: "utf8" });
    if (done.status !== 0) {
      throw new Error(`${words[0]} failed: ${done.stderr}`);
    }
  }
  const { root } = JSON.parse(readFileSync(join(folder, "publication.json"), "utf8"));
  return { folder, root, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** The first line that names an address on this machine. */
function addressSaidBy(program) {
  return new Promise((done, failed) => {
    let said = "";
    const late = setTimeout(
      () => failed(new Error(`no address within a minute: ${said}`)),
      READY_MS,
    );
    const hear = (bytes) => {
      said += bytes;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) {
        clearTimeout(late);
        done(found[0]);
      }
    };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    program.on("exit", (code) => {
      clearTimeout(late);
      failed(new Error(`serve ended with ${code}: ${said}`));
    });
  });
}
