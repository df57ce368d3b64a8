// Where the reader is: page, and everything chosen on it. All of it lives in the address, so that a
// view can be linked, reloaded and gone back to. A server's pages use the path; a publication opened
// from a folder has one file only and keeps both behind `#`.

export type Place = { path: string; query: URLSearchParams };

const listeners = new Set<() => void>();
let behindHash = false;
let here: Place = { path: "/", query: new URLSearchParams() };

/** Starts to read the address; once, before the first page is drawn. */
export function begin(baked: boolean): void {
  behindHash = baked;
  here = readAddress();
  const changed = () => {
    here = readAddress();
    tell();
  };
  window.addEventListener("popstate", changed);
}

export function current(): Place {
  return here;
}

/** Calls back at every change of place; the function given back stops it. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Leads to another page; as-of and clock go along unless the target says its own. */
export function go(target: string): void {
  move(parse(withCarried(target)), "push");
}

/** Changes what is chosen on this page. Null takes a choice away. */
export function choose(
  changes: Record<string, string | null>,
  how: "push" | "replace" = "replace",
): void {
  const query = new URLSearchParams(here.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") {
      query.delete(name);
    } else {
      query.set(name, value);
    }
  }
  move({ path: here.path, query }, how);
}

/** The address of a target as a browser understands it, for `href`. */
export function hrefOf(target: string): string {
  return (behindHash ? "#" : "") + withCarried(target);
}

/** The query of a place that every answer depends on: which state of the record is shown. */
export function asOfQuery(place: Place): string {
  const query = new URLSearchParams();
  for (const name of CARRIED) {
    const value = place.query.get(name);
    if (value !== null) {
      query.set(name, value);
    }
  }
  return query.toString();
}

/** What goes along from page to page. */
export const CARRIED = ["as-of", "recorded"] as const;

function withCarried(target: string): string {
  const place = parse(target);
  for (const name of CARRIED) {
    const value = here.query.get(name);
    if (value !== null && !place.query.has(name)) {
      place.query.set(name, value);
    }
  }
  return format(place);
}

function move(place: Place, how: "push" | "replace"): void {
  const address = (behindHash ? "#" : "") + format(place);
  if (how === "push") {
    history.pushState(null, "", address);
  } else {
    history.replaceState(null, "", address);
  }
  here = place;
  tell();
}

function tell(): void {
  for (const listener of listeners) {
    listener();
  }
}

function readAddress(): Place {
  return behindHash
    ? parse(location.hash.slice(1) || "/")
    : parse(location.pathname + location.search);
}

function parse(target: string): Place {
  const [path = "/", query = ""] = target.split("?", 2);
  return { path: path || "/", query: new URLSearchParams(query) };
}

/** Commas, colons and slashes stay readable: addresses are cited. */
function format(place: Place): string {
  const query = place.query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return place.path + (query ? `?${query}` : "");
}
