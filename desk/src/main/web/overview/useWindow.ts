import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Rows drawn beyond those in sight, so that scrolling shows no white. */
const MARGIN = 8;
const ROW_GUESS = 64;
/** In print all rows are drawn, up to as many as anybody reads on paper. */
const MOST_PRINTED = 2000;

/** Which rows of a long table are in sight. All rows are equally high; the first one is measured. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rows: number,
): { first: number; last: number; rowHeight: number } {
  const [state, setState] = useState({ top: 0, height: 800, rowHeight: ROW_GUESS, print: false });
  useEffect(() => {
    const at = box.current;
    if (!at) {
      return;
    }
    let asked = 0;
    const look = () => {
      asked = 0;
      const row = at.querySelector<HTMLElement>("tr.row");
      setState((before) => ({
        ...before,
        top: at.scrollTop,
        height: at.clientHeight,
        rowHeight: row?.offsetHeight || before.rowHeight,
      }));
    };
    const soon = () => {
      asked ||= requestAnimationFrame(look);
    };
    const print = (on: boolean) => () => setState((before) => ({ ...before, print: on }));
    const [begin, end] = [print(true), print(false)];
    const sizes = new ResizeObserver(soon);
    sizes.observe(at);
    at.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    look();
    return () => {
      sizes.disconnect();
      cancelAnimationFrame(asked);
      at.removeEventListener("scroll", soon);
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [box]);
  if (state.print) {
    return { first: 0, last: Math.min(rows, MOST_PRINTED), rowHeight: 0 };
  }
  const first = Math.max(0, Math.floor(state.top / state.rowHeight) - MARGIN);
  const shown = Math.ceil(state.height / state.rowHeight) + 2 * MARGIN;
  const start = Math.min(first, Math.max(0, rows - shown));
  return { first: start, last: Math.min(rows, start + shown), rowHeight: state.rowHeight };
}
