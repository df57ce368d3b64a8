import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { Problem, type Source } from "../source/source.ts";
import { asOfQuery, current, onChange, type Place } from "./place.ts";

export const SourceContext = createContext<Source | null>(null);

export function useSource(): Source {
  const source = useContext(SourceContext);
  if (source === null) {
    throw new Error("no source above this component");
  }
  return source;
}

export function usePlace(): Place {
  const [place, setPlace] = useState(current);
  useEffect(() => onChange(() => setPlace(current())), []);
  return place;
}

/** A document on its way. While a newer one loads, the older one stays and `loading` is true. */
export type Loaded<T> = {
  value: T | null;
  problem: Problem | null;
  loading: boolean;
  again: () => void;
};

const KEPT = 60;
const kept = new Map<string, unknown>();

/** Forgets every answer: after a decision or an import the record is another. */
export function forgetAnswers(): void {
  kept.clear();
  for (const listener of stale) {
    listener();
  }
}
const stale = new Set<() => void>();

/**
 * Reads a document of the API, as of what the address says. A null path reads nothing. Give
 * `anyTime` for documents that do not depend on as-of.
 */
export function useDocument<T>(path: string | null, anyTime = false): Loaded<T> {
  const source = useSource();
  const place = usePlace();
  const address = path === null ? null : anyTime ? path : withQuery(path, asOfQuery(place));
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Loaded<T>, "again">>({
    value: address === null ? null : ((kept.get(address) as T | undefined) ?? null),
    problem: null,
    loading: address !== null && !kept.has(address),
  });
  useEffect(() => {
    const listener = () => setAttempt((n) => n + 1);
    stale.add(listener);
    return () => void stale.delete(listener);
  }, []);
  useEffect(() => {
    if (address === null) {
      setState({ value: null, problem: null, loading: false });
      return;
    }
    if (kept.has(address)) {
      setState({ value: kept.get(address) as T, problem: null, loading: false });
      return;
    }
    let wanted = true;
    setState((before) => ({ ...before, loading: true }));
    source.read<T>(address).then(
      (value) => {
        keep(address, value);
        if (wanted) {
          setState({ value, problem: null, loading: false });
        }
      },
      (failure: unknown) => {
        if (wanted) {
          const problem =
            failure instanceof Problem ? failure : new Problem(String(failure), "", "", 0);
          setState({ value: null, problem, loading: false });
        }
      },
    );
    return () => {
      wanted = false;
    };
  }, [address, attempt]);
  return { ...state, again: () => setAttempt((n) => n + 1) };
}

export function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

function keep(address: string, value: unknown): void {
  kept.set(address, value);
  if (kept.size > KEPT) {
    kept.delete(kept.keys().next().value as string);
  }
}
