import { useState } from "preact/hooks";
import { en } from "../words/en.ts";

/** Copies a text; where the browser forbids it, selects it so that the reader can. */
export function CopyButton({ text, of }: { text: string; of: string }) {
  const [done, setDone] = useState<"" | "copied" | "select">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone("copied");
    } catch {
      select(of);
      setDone("select");
    }
  };
  return (
    <span class="copy no-print">
      <button type="button" onClick={copy}>
        {en.pieces.copy}
      </button>
      <span role="status" class="small soft">
        {done === "copied" && en.pieces.copied}
        {done === "select" && en.pieces.selected}
      </span>
    </span>
  );
}

function select(id: string): void {
  const element = document.getElementById(id);
  if (element) {
    window.getSelection()?.selectAllChildren(element);
  }
}
