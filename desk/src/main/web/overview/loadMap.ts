import type { Map as MapLibreMap, MapOptions } from "maplibre-gl";

/** What assets/map.js gives; see maplibre.ts. */
export type MapLibrary = {
  MapLibre: { Map: new (options: MapOptions) => MapLibreMap };
  openTiles: (address: string) => Promise<string[]>;
};

declare global {
  var trucewatch_map: MapLibrary | undefined;
}

let loading: Promise<MapLibrary> | null = null;

/** Fetches the map's bundle once, as a classic script: that works from a folder as well. */
export function loadMap(): Promise<MapLibrary> {
  loading ??= new Promise((done, failed) => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="trucewatch"]');
    const script = document.createElement("script");
    script.src = meta?.dataset.map ?? "/assets/map.js";
    script.onload = () =>
      globalThis.trucewatch_map ? done(globalThis.trucewatch_map) : failed(new Error("no map"));
    script.onerror = () => failed(new Error("no map"));
    document.head.append(script);
  });
  return loading;
}
