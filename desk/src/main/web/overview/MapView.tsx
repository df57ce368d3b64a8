import { useEffect, useRef, useState } from "preact/hooks";
import { usePlace, useSource } from "../frame/hooks.ts";
import { choose, current } from "../frame/place.ts";
import { useTheme } from "../frame/theme.ts";
import type { Case } from "../source/types.ts";
import { en } from "../words/en.ts";
import type { Columns } from "./columns.ts";
import { DrawLayer } from "./DrawLayer.tsx";
import type { Box } from "./filter.ts";
import { loadMap } from "./loadMap.ts";
import { MapCard } from "./MapCard.tsx";
import { MapPlate } from "./mapPlate.ts";
import { outlinesOf, type World } from "./world.ts";

type Props = {
  columns: Columns;
  hits: Uint32Array<ArrayBuffer>;
  bbox: Box | null;
  lit: number | null;
  light: (index: number | null) => void;
};

type Pointed = { indices: number[]; x: number; y: number };

/** The map with its buttons. What it shows stands in the list as well. */
export function MapView({ columns, hits, bbox, lit, light }: Props) {
  const at = useRef<HTMLDivElement>(null);
  const [plate, failed, placeless, pointed, setPointed] = usePlate(at, light);
  const [drawing, setDrawing] = useState(false);
  useEffect(() => plate?.show(columns, hits), [plate, columns, hits]);
  useEffect(() => plate?.light(lit), [plate, lit]);
  useEffect(() => plate?.frame(bbox), [plate, bbox]);
  useEffect(() => setPointed(null), [hits]);
  if (failed) {
    return <p class="state">{en.map.failed}</p>;
  }
  return (
    <>
      <div class="map">
        <div class="map-plate" ref={at} />
        {drawing && plate && (
          <DrawLayer
            done={(a, b) => {
              setDrawing(false);
              choose({ bbox: plate.boxBetween(a, b).join(",") }, "push");
            }}
            left={() => setDrawing(false)}
          />
        )}
        <MapButtons plate={plate} drawing={drawing} draw={setDrawing} />
        {pointed && (
          <MapCard columns={columns} indices={pointed.indices} close={() => setPointed(null)} />
        )}
      </div>
      <p class="map-made">
        {placeless > 0 && `${en.map.placeless(placeless)} `}
        {en.map.made}
      </p>
    </>
  );
}

function MapButtons(props: {
  plate: MapPlate | null;
  drawing: boolean;
  draw: (on: boolean) => void;
}) {
  const { plate, drawing, draw } = props;
  return (
    <div class="map-buttons no-print">
      <button type="button" aria-label={en.map.closer} onClick={() => plate?.zoom(1)}>
        +
      </button>
      <button type="button" aria-label={en.map.farther} onClick={() => plate?.zoom(-1)}>
        −
      </button>
      <button type="button" onClick={() => plate?.fit()}>
        {en.map.all}
      </button>
      <button type="button" aria-pressed={drawing} onClick={() => draw(!drawing)}>
        {en.map.draw}
      </button>
      <button
        type="button"
        onClick={() => plate && choose({ bbox: plate.view().join(",") }, "push")}
      >
        {en.filters.asShown}
      </button>
    </div>
  );
}

/** Makes the map once its script and outlines are here, and anew when the theme changes. */
function usePlate(at: { current: HTMLDivElement | null }, light: Props["light"]) {
  const source = useSource();
  const theme = useTheme();
  const place = usePlace();
  const [plate, setPlate] = useState<MapPlate | null>(null);
  const [failed, setFailed] = useState(false);
  const [placeless, setPlaceless] = useState(0);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const over = useRef(light);
  over.current = light;
  useEffect(() => {
    let wanted = true;
    let made: MapPlate | null = null;
    Promise.all([loadMap(), source.readMap<World>("world"), source.read<Case>("case")]).then(
      ([library, world, theCase]) => {
        if (!wanted || !at.current) {
          return;
        }
        try {
          made = new MapPlate(library, at.current, outlinesOf(world), viewOf(current().query), {
            moved: (view) => choose({ view }),
            pointed: (indices, point) => setPointed(indices && { indices, x: point.x, y: point.y }),
            over: (index) => over.current(index),
            placeless: setPlaceless,
          });
          if (theCase.detail) {
            made.detail(library);
          }
          setPlate(made);
        } catch {
          setFailed(true); // no WebGL here
        }
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
      made?.remove();
      setPlate(null);
    };
  }, [source, theme, place.path]);
  return [plate, failed, placeless, pointed, setPointed] as const;
}

/** `view=68.2,33.1,5`: middle and zoom, so that a link shows the same piece of the map. */
function viewOf(query: URLSearchParams): number[] | null {
  const numbers = (query.get("view") ?? "").split(",").map(Number);
  return numbers.length === 3 && numbers.every(Number.isFinite) ? numbers : null;
}
