import { useState } from "preact/hooks";
import { forgetAnswers, useSource } from "../frame/hooks.ts";
import { Problem, type Source } from "../source/source.ts";
import type { Effect, Judgement } from "../source/listings.ts";
import { en } from "../words/en.ts";

/** What the last answer did, in words; and what is needed to take it back. */
export type Last = {
  words: string;
  effects: string[];
  conflicts: string[];
  undoable: number | null;
  pair: string;
};

export type Deciding = {
  last: Last | null;
  problem: Problem | null;
  busy: boolean;
  /** Pairs answered since the page was opened; they leave the queue before the server says so. */
  answered: ReadonlySet<string>;
  decide: (pair: { a: string; b: string }, judgement: Judgement, by: Signed) => Promise<boolean>;
  undo: (number: number, by: Signed) => Promise<boolean>;
};

export type Signed = { author: string; reason: string };

export const pairOf = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;

/** Sends decisions and their undoing, one at a time; everything shown is read anew afterwards. */
export function useDeciding(): Deciding {
  const source = useSource();
  const [last, setLast] = useState<Last | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) {
      return false;
    }
    setBusy(true);
    setProblem(null);
    try {
      await work();
      forgetAnswers();
      return true;
    } catch (failure) {
      setProblem(problemOf(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    last,
    problem,
    busy,
    answered,
    decide: ({ a, b }, judgement, by) =>
      attempt(async () => {
        const body = { a, b, judgement, ...by };
        const effect = await send<Effect>(source, "decisions", body);
        const told = en.review.recorded(effect.number, en.review.answers[judgement], a, b);
        setLast({
          words: told,
          ...outcome(effect),
          undoable: effect.number,
          pair: pairOf({ a, b }),
        });
        setAnswered((before) => new Set([...before, pairOf({ a, b })]));
      }),
    undo: (number, by) =>
      attempt(async () => {
        const reason = by.reason || en.review.undoReason;
        const path = `decisions/${number}/undo`;
        const effect = await send<Effect>(source, path, { author: by.author, reason });
        const pair = last?.undoable === number ? last.pair : "";
        setLast({ words: en.review.undone(number), ...outcome(effect), undoable: null, pair });
        setAnswered((before) => new Set([...before].filter((one) => one !== pair)));
      }),
  };
}

function outcome({ effects, conflicts }: Effect) {
  return { effects, conflicts };
}

async function send<T>(source: Source, path: string, body: unknown): Promise<T> {
  if (source.writing === null) {
    throw new Problem(en.problems.notPublished, "", en.problems.notPublishedRemedy, 0);
  }
  return source.writing.send<T>(path, body);
}

function problemOf(failure: unknown): Problem {
  return failure instanceof Problem ? failure : new Problem(String(failure), "", "", 0);
}
