import { useEffect, useState } from "preact/hooks";
import { forgetAnswers, usePlace, useSource } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import type { Upload } from "../source/listings.ts";
import { Problem, type Writing } from "../source/source.ts";
import { en } from "../words/en.ts";

/** What a file does not say itself; an empty text says nothing. */
export type Told = { published: string; source: string; date_order: string; mapping: string };

export type Uploading = {
  upload: Upload | null;
  problem: Problem | null;
  /** The name of a file that is being sent and read for its preview. */
  reading: string | null;
  /** The stream of progress broke; the state is asked for again. */
  lost: boolean;
  send: (file: File) => void;
  look: (told: Told) => void;
  commit: (author: string) => void;
  leave: () => void;
};

const ASK_AGAIN_MS = 1500;

/**
 * One upload from file to account. Which one stands in the address, and the server does the work, so
 * a page that is closed and opened again goes on where the work is.
 */
export function useUploading(): Uploading {
  const { writing, read } = useSource();
  const id = usePlace().query.get("upload");
  const [upload, setUpload] = useState<Upload | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (id === null) {
      setUpload(null);
      return;
    }
    if (id === upload?.upload && !lost) {
      return;
    }
    let open = true;
    read<Upload>(pathOf(id)).then(
      (state) => open && setUpload(state),
      (failure) => open && setProblem(problemOf(failure)),
    );
    return () => {
      open = false;
    };
  }, [id, lost]);

  useEffect(() => {
    if (!lost) {
      return;
    }
    const timer = setTimeout(() => setLost(false), ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [lost]);

  const running = upload?.state === "running" ? upload.upload : null;
  useEffect(() => {
    if (running === null || writing === null || lost) {
      return;
    }
    const heard = (state: Upload) => {
      setUpload(state);
      if (state.state !== "running") {
        forgetAnswers();
      }
    };
    return writing.follow(`${pathOf(running)}/events`, "upload", heard, () => setLost(true));
  }, [running, writing, lost]);

  const attempt = async (name: string | null, work: (to: Writing) => Promise<Upload>) => {
    setProblem(null);
    if (writing !== null) {
      setReading(name);
      await work(writing)
        .then((state) => {
          setUpload(state);
          choose({ upload: state.upload }, "push");
        })
        .catch((failure: unknown) => setProblem(problemOf(failure)))
        .finally(() => setReading(null));
    }
  };

  return {
    upload,
    problem,
    reading,
    lost,
    send: (file) =>
      void attempt(file.name, (to) =>
        to.send(`imports?name=${encodeURIComponent(file.name)}`, file),
      ),
    look: (told) => {
      if (upload !== null) {
        const said = Object.entries(told).filter(([, text]) => text.trim() !== "");
        void attempt(upload.name, (to) =>
          to.send(`${pathOf(upload.upload)}/look`, Object.fromEntries(said)),
        );
      }
    },
    commit: (author) => {
      if (upload !== null) {
        void attempt(null, (to) => to.send(`${pathOf(upload.upload)}/commit`, { author }));
      }
    },
    leave: () => {
      setProblem(null);
      setUpload(null);
      choose({ upload: null }, "push");
    },
  };
}

function pathOf(id: string): string {
  return `imports/${encodeURIComponent(id)}`;
}

function problemOf(failure: unknown): Problem {
  return failure instanceof Problem
    ? failure
    : new Problem(en.problems.refused, "", en.problems.refusedRemedy, 0);
}
