import { useState } from "preact/hooks";
import { useDocument } from "../frame/hooks.ts";
import { recall, remember } from "../frame/kept.ts";
import type { Case } from "../source/types.ts";
import { en } from "../words/en.ts";

const words = en.review;
type Author = { name: string; keep: (typed: string) => void };

/** In whose name decisions are made: as written in this browser before, else as the program runs. */
export function useAuthor(): Author {
  const theCase = useDocument<Case>("case", true).value;
  const [author, setAuthor] = useState(recall("author") ?? "");
  const keep = (typed: string) => {
    setAuthor(typed.trim());
    remember("author", typed.trim() || null);
  };
  return { name: author || theCase?.author || "", keep };
}

export function AuthorField({ name, keep }: Author) {
  return (
    <p class="author no-print">
      <label>
        {words.author}
        <input
          id="author"
          type="text"
          dir="auto"
          autocomplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => keep(event.currentTarget.value)}
        />
      </label>{" "}
      <span class="small soft">{words.authorMeans}</span>
    </p>
  );
}
