// Where documents come from. The pages know the API's paths only; whether an answer is fetched from
// a server or was baked into a script of a publication is decided once, when the page starts.

/** A refusal in the API's words (RFC 9457): what happened and what one can do. */
export class Problem extends Error {
  constructor(
    readonly title: string,
    readonly detail: string,
    readonly remedy: string,
    readonly status: number,
  ) {
    super(title);
    this.name = "Problem";
  }
}

/** Changes to a case, and long work on it. A publication has none of it. */
export interface Writing {
  /** Sends JSON, or the bytes of a file, and gives the answer. */
  send<T>(path: string, body: unknown): Promise<T>;
  /** Hears each event of a name that a path reports; the function given back stops it. */
  follow<T>(path: string, event: string, heard: (told: T) => void, lost: () => void): () => void;
}

export interface Source {
  /** True in a publication: one state of the record, no search on the server, nothing to write. */
  readonly baked: boolean;
  /** A document by its path below /api/v1/, query included: `incidents/i-1?as-of=2025-10-31`. */
  read<T>(path: string): Promise<T>;
  /** The outlines of the map: `world`. */
  readMap<T>(name: string): Promise<T>;
  /** The address of a file to download (CSV, case file), or null where there is none. */
  download(path: string): string | null;
  /** Null in a publication. */
  readonly writing: Writing | null;
}
