import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** The width of a box in whole pixels, as it changes. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const at = box.current;
    if (!at) {
      return;
    }
    const sizes = new ResizeObserver(() => setWidth(Math.max(120, Math.floor(at.clientWidth))));
    sizes.observe(at);
    return () => sizes.disconnect();
  }, [box]);
  return width;
}
