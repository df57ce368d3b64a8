import { useEffect, useState } from "preact/hooks";
import { recall, remember } from "./kept.ts";

export type Theme = "light" | "dark";

const listeners = new Set<() => void>();
const system = window.matchMedia("(prefers-color-scheme: dark)");
let chosen: Theme | null = null;

/** Puts the theme in force: the reader's choice, else the system's. Before the first page is drawn. */
export function beginTheme(): void {
  const kept = recall("theme");
  chosen = kept === "light" || kept === "dark" ? kept : null;
  system.addEventListener("change", apply);
  apply();
}

export function theme(): Theme {
  return chosen ?? (system.matches ? "dark" : "light");
}

/** Turns to the other theme. What the system wants already need not be remembered. */
export function toggleTheme(): void {
  const next: Theme = theme() === "dark" ? "light" : "dark";
  chosen = next === (system.matches ? "dark" : "light") ? null : next;
  remember("theme", chosen);
  apply();
}

export function useTheme(): Theme {
  const [now, setNow] = useState(theme);
  useEffect(() => {
    const listener = () => setNow(theme());
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return now;
}

function apply(): void {
  document.documentElement.dataset.theme = theme();
  for (const listener of listeners) {
    listener();
  }
}
