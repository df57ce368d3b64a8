import { afterEach, describe, expect, it, vi } from "vitest";
import { bakedSource } from "../../main/web/source/baked.ts";
import { httpSource } from "../../main/web/source/http.ts";
import { Problem } from "../../main/web/source/source.ts";

afterEach(() => vi.unstubAllGlobals());

describe("documents from a server", () => {
  it("asks below /api/v1/", async () => {
    const fetch = vi.fn(async () => new Response('{"n":1}'));
    vi.stubGlobal("fetch", fetch);
    expect(await httpSource().read("incidents/i-1?as-of=2025-10-31")).toEqual({ n: 1 });
    expect(fetch).toHaveBeenCalledWith(
      "/api/v1/incidents/i-1?as-of=2025-10-31",
      expect.objectContaining({ credentials: "same-origin" }),
    );
  });

  it("says a refusal in the API's words", async () => {
    const problem = { title: "No such incident.", detail: "i-9", remedy: "Look at the list." };
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify(problem), { status: 404 }));
    await expect(httpSource().read("incidents/i-9")).rejects.toMatchObject({
      title: "No such incident.",
      remedy: "Look at the list.",
      status: 404,
    });
  });

  it("says what to do when nobody answers, or not in JSON", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("refused")));
    await expect(httpSource().read("case")).rejects.toMatchObject({
      remedy: expect.stringContaining("trucewatch serve"),
    });
    vi.stubGlobal("fetch", async () => new Response("<html>", { status: 502 }));
    await expect(httpSource().read("case")).rejects.toBeInstanceOf(Problem);
  });

  it("marks what writes, so that a foreign page cannot", async () => {
    const fetch = vi.fn(async (_: string, init?: RequestInit) => {
      expect(init?.headers).toMatchObject({ "X-Trucewatch": "desk" });
      return new Response("{}");
    });
    vi.stubGlobal("fetch", fetch);
    await httpSource().writing?.send("decisions", { a: "c1" });
    await httpSource().writing?.send("imports?name=x.csv", new Blob(["a,b"]));
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe("documents of a publication", () => {
  /** A page whose scripts run at once, as the files of a folder would. */
  function folder(files: Record<string, () => void>) {
    const asked: string[] = [];
    const append = (script: HTMLScriptElement) => {
      const address = script.getAttribute("src") ?? "";
      asked.push(address);
      queueMicrotask(() => {
        const run = files[address];
        run?.();
        (run ? script.onload : script.onerror)?.call(script, new Event("done"));
      });
    };
    const page = {
      createElement: () => {
        const script: Record<string, unknown> = {};
        return new Proxy(script, {
          get: (at, name) => (name === "getAttribute" ? () => at.src : at[name as string]),
        });
      },
      head: { append },
    };
    return { page: page as unknown as Document, asked };
  }

  it("are read by script, once, whatever as-of is asked", async () => {
    const { page, asked } = folder({
      "data/incidents/i-1.js": () => window.trucewatchData?.("incidents/i-1", { id: "i-1" }),
    });
    const source = bakedSource(page);
    expect(await source.read("incidents/i-1?as-of=2025-10-31")).toEqual({ id: "i-1" });
    expect(await source.read("incidents/i-1")).toEqual({ id: "i-1" });
    expect(asked).toEqual(["data/incidents/i-1.js"]);
  });

  it("are refused in words when they were not published", async () => {
    const source = bakedSource(folder({}).page);
    await expect(source.read("review")).rejects.toMatchObject({ status: 404 });
    expect(source.writing).toBeNull();
  });
});
