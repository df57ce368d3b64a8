import { useEffect } from "preact/hooks";
import { recall, remember } from "./kept.ts";

/** A key and what it does. Two keys in a row are written with a space: `g o`. */
export type Shortcut = { keys: string; words: string; run: () => void };

let on = recall("shortcuts") !== "off";

export function shortcutsAreOn(): boolean {
  return on;
}

/** Single keys can disturb who dictates or uses a screen reader, so they can be turned off. */
export function turnShortcuts(to: boolean): void {
  on = to;
  remember("shortcuts", to ? null : "off");
}

const PAUSE_MS = 1200;

/** Listens while the component is there. Keys pressed in a field are the field's. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    let before = "";
    let when = 0;
    const pressed = (event: KeyboardEvent) => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) {
        return;
      }
      const pair = event.timeStamp - when < PAUSE_MS ? `${before} ${event.key}` : "";
      const found =
        shortcuts.find((one) => one.keys === pair) ??
        shortcuts.find((one) => one.keys === event.key);
      before = event.key;
      when = event.timeStamp;
      if (found) {
        event.preventDefault();
        before = "";
        found.run();
      }
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [shortcuts]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("dialog") !== null ||
      /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  );
}
