import { useEffect, useState } from "preact/hooks";
import { forgetAnswers, usePlace, useSource } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Problem, type Happening, type Writing } from "../source/source.ts";
import type { Preview, Upload } from "../source/listings.ts";
import type { FlawLine } from "../source/types.ts";
import { en } from "../words/en.ts";

/** What a file does not say itself. */
export type Told = { published: string; mapping: string };

export type Uploading = {
  upload: Upload | null;
  problem: Problem | null;
  /** The name of a file that is being read for its preview. */
  reading: string | null;
  /** The stream of progress broke; the state is asked for again. */
  lost: boolean;
  send: (file: File, told: Told) => void;
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
    let open = true;
    read<Upload>(`imports/${encodeURIComponent(id)}`).then(
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
    const path = `imports/${encodeURIComponent(running)}/events`;
    const heard = (happening: Happening) => {
      setUpload((before) => (before === null ? null : after(before, happening)));
      if (happening.event === "done") {
        forgetAnswers();
      }
    };
    return writing.follow(path, heard, () => setLost(true));
  }, [running, writing, lost]);

  const attempt = async (work: (to: Writing) => Promise<void>) => {
    setProblem(null);
    if (writing !== null) {
      await work(writing).catch((failure: unknown) => setProblem(problemOf(failure)));
    }
  };

  return {
    upload,
    problem,
    reading,
    lost,
    send: (file, told) =>
      void attempt(async (to) => {
        setReading(file.name);
        const answer = await to
          .send<{ upload: string; preview: Preview }>(addressOf(file, told), file)
          .finally(() => setReading(null));
        setUpload(previewed(answer.upload, file.name, answer.preview));
        choose({ upload: answer.upload }, "push");
      }),
    commit: (author) =>
      void attempt(async (to) => {
        if (upload !== null) {
          await to.send(`imports/${encodeURIComponent(upload.upload)}/commit`, { author });
          setUpload({ ...upload, state: "running" });
        }
      }),
    leave: () => {
      setProblem(null);
      setUpload(null);
      choose({ upload: null }, "push");
    },
  };
}

function addressOf(file: File, told: Told): string {
  const query = new URLSearchParams({ name: file.name });
  for (const name of ["published", "mapping"] as const) {
    if (told[name] !== "") {
      query.set(name, told[name]);
    }
  }
  return `imports?${query}`;
}

function previewed(upload: string, name: string, preview: Preview): Upload {
  const { rows, flaws, account } = preview;
  const start = { read: 0, total: rows, written: 0, problem: null };
  return { upload, name, state: "previewed", ...start, flaws, account, preview };
}

/** The state after what the stream told. */
export function after(before: Upload, { event, data }: Happening): Upload {
  switch (event) {
    case "progress":
      return { ...before, ...(data as Pick<Upload, "read" | "total" | "written">) };
    case "flaw":
      return { ...before, flaws: [...before.flaws, data as FlawLine] };
    case "done":
      return { ...before, state: "done", account: (data as { account: string }).account };
    case "failed":
      return { ...before, state: "failed", problem: failedWith(data) };
    default:
      return before;
  }
}

function failedWith(data: unknown): Upload["problem"] {
  const { problem } = data as { problem: Upload["problem"] | string };
  return typeof problem === "string" ? { title: problem, detail: "", remedy: "" } : problem;
}

function problemOf(failure: unknown): Problem {
  return failure instanceof Problem
    ? failure
    : new Problem(en.problems.refused, "", en.problems.refusedRemedy, 0);
}
