// Draws a page with documents given by the test, as a server or as a publication would give them.

import { act, render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { SourceContext, forgetAnswers } from "../../main/web/frame/hooks.ts";
import { begin } from "../../main/web/frame/place.ts";
import { Problem, type Source } from "../../main/web/source/source.ts";

export type Sent = { path: string; body: unknown };

export type Desk = {
  documents: Record<string, unknown>;
  /** What was sent, in order. */
  sent: Sent[];
  /** What the server answers to a path. */
  answers: Record<string, unknown>;
  /** Tells the page how long work goes on; kept until the page listens. */
  tell: (told: unknown) => void;
};

type Options = { baked?: boolean; address?: string; answers?: Record<string, unknown> };

/** Draws a page; documents are looked up by path without its query. */
export async function show(
  page: ComponentChildren,
  documents: Record<string, unknown>,
  { baked = false, address = "/", answers = {} }: Options = {},
): Promise<Desk> {
  history.replaceState(null, "", baked ? `#${address}` : address);
  begin(baked);
  forgetAnswers();
  const untold: unknown[] = [];
  let heard: (told: unknown) => void = (told) => void untold.push(told);
  const desk: Desk = { documents, sent: [], answers, tell: (told) => heard(told) };
  const source: Source = {
    baked,
    read: async <T,>(path: string) => {
      const name = decodeURIComponent(path.replace(/\?.*/, ""));
      if (!(name in desk.documents)) {
        throw new Problem(`There is no ${name}.`, "", "Look it up in the list.", 404);
      }
      return desk.documents[name] as T;
    },
    readMap: async () => {
      throw new Problem("no map", "", "", 404);
    },
    download: (path) => (baked ? null : `/api/v1/${path}`),
    writing: baked
      ? null
      : {
          send: async <T,>(path: string, body: unknown) => {
            desk.sent.push({ path, body });
            const answer = desk.answers[path.replace(/\?.*/, "")];
            if (answer instanceof Problem) {
              throw answer;
            }
            return answer as T;
          },
          follow: <T,>(_path: string, _event: string, listener: (told: T) => void) => {
            heard = listener as (told: unknown) => void;
            untold.splice(0).forEach(heard);
            return () => (heard = () => {});
          },
        },
  };
  await act(() => {
    render(<SourceContext.Provider value={source}>{page}</SourceContext.Provider>);
  });
  await settle();
  return desk;
}

/** Lets everything asked for arrive and be drawn; the page listens when the test goes on. */
async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await act(async () => {
      for (let turn = 0; turn < TURNS; turn++) {
        await Promise.resolve();
      }
    });
  }
}
const ROUNDS = 3;
const TURNS = 20;
