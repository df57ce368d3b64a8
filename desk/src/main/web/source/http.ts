import { en } from "../words/en.ts";
import { Problem, type Source, type Writing } from "./source.ts";

const API = "/api/v1/";

/** Documents from the server that served this page. */
export function httpSource(): Source {
  return {
    baked: false,
    read: (path) => ask(API + path),
    readMap: (name) => ask(`/map/${name}.json`),
    download: (path) => API + path,
    writing,
  };
}

const writing: Writing = {
  send: (path, body) => {
    const bytes = body instanceof Blob;
    return ask(API + path, {
      method: "POST",
      headers: {
        "X-Trucewatch": "desk",
        "Content-Type": bytes ? "application/octet-stream" : "application/json",
      },
      body: bytes ? body : JSON.stringify(body),
    });
  },
  follow: (path, event, heard, lost) => {
    const stream = new EventSource(API + path);
    stream.addEventListener(event, (message: MessageEvent<string>) =>
      heard(JSON.parse(message.data)),
    );
    // The server ends the stream when the work is over; whoever listens closes it before. Any
    // other end is looked into by asking again.
    stream.addEventListener("error", () => {
      stream.close();
      lost();
    });
    return () => stream.close();
  },
};

async function ask<T>(address: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(address, { credentials: "same-origin", ...init });
  } catch {
    throw new Problem(en.problems.unreachable, "", en.problems.unreachableRemedy, 0);
  }
  if (answer.ok) {
    return (await answer.json()) as T;
  }
  throw await problemOf(answer);
}

async function problemOf(answer: Response): Promise<Problem> {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  try {
    const said = (await answer.json()) as Record<string, unknown>;
    const title = text(said.title) || en.problems.refused;
    return new Problem(title, text(said.detail), text(said.remedy), answer.status);
  } catch {
    return new Problem(en.problems.refused, "", en.problems.refusedRemedy, answer.status);
  }
}
