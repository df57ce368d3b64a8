import { en } from "../words/en.ts";
import { Problem, type Source } from "./source.ts";

declare global {
  interface Window {
    /** Called by each data script of a publication: its path, and the document. */
    trucewatchData?: (path: string, document: unknown) => void;
  }
}

/** Documents of a publication: one script each, since a page opened from a folder may not fetch. */
export function bakedSource(page: Document = document): Source {
  const documents = new Map<string, unknown>();
  const scripts = new Map<string, Promise<void>>();
  window.trucewatchData = (path, document) => documents.set(path, document);

  const load = (address: string): Promise<void> => {
    const running = scripts.get(address);
    if (running) {
      return running;
    }
    const loading = new Promise<void>((done) => {
      const script = page.createElement("script");
      script.src = address;
      script.onload = () => done();
      script.onerror = () => done();
      page.head.append(script);
    });
    scripts.set(address, loading);
    return loading;
  };

  const read = async <T>(path: string): Promise<T> => {
    const name = path.replace(/\?.*/, "");
    if (!documents.has(name)) {
      await load(addressOf(name));
    }
    if (!documents.has(name)) {
      throw new Problem(en.problems.notPublished, "", en.problems.notPublishedRemedy, 404);
    }
    return documents.get(name) as T;
  };

  return {
    baked: true,
    read,
    readMap: (name) => read(`map/${name}`),
    download: () => null,
    writing: null,
  };
}

/** `incidents/i-1` lies in data/incidents/i-1.js; letters unfit for a file name are escaped twice. */
function addressOf(name: string): string {
  return `data/${name.split("/").map(encodeURIComponent).join("/")}.js`;
}
