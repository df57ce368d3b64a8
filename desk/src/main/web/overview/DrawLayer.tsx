import { useEffect, useRef, useState } from "preact/hooks";
import { en } from "../words/en.ts";

type Point = { x: number; y: number };

/** A pane over the map on which a box is dragged. */
export function DrawLayer(props: { done: (a: Point, b: Point) => void; left: () => void }) {
  const pane = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Point | null>(null);
  useEffect(() => {
    const key = (event: KeyboardEvent) => event.key === "Escape" && props.left();
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  });
  const pointOf = (event: PointerEvent): Point => {
    const bounds = pane.current?.getBoundingClientRect();
    return { x: event.clientX - (bounds?.left ?? 0), y: event.clientY - (bounds?.top ?? 0) };
  };
  const stretch = (to: Point) => {
    if (start && box.current) {
      const { style } = box.current;
      style.left = `${Math.min(start.x, to.x)}px`;
      style.top = `${Math.min(start.y, to.y)}px`;
      style.width = `${Math.abs(start.x - to.x)}px`;
      style.height = `${Math.abs(start.y - to.y)}px`;
    }
  };
  return (
    <div
      class="draw"
      ref={pane}
      onPointerDown={(event) => {
        pane.current?.setPointerCapture(event.pointerId);
        setStart(pointOf(event));
      }}
      onPointerMove={(event) => stretch(pointOf(event))}
      onPointerUp={(event) => {
        const end = pointOf(event);
        if (start && Math.abs(end.x - start.x) > 4 && Math.abs(end.y - start.y) > 4) {
          props.done(start, end);
        } else {
          props.left();
        }
      }}
    >
      <p role="status">{en.map.drawing}</p>
      {start && <div class="draw-box" ref={box} />}
    </div>
  );
}
