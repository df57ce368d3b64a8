// The ground in more detail, from a file of vector tiles that the desk was given (PMTiles).
// Layers are found by the names that common schemas give them (Protomaps, OpenMapTiles, Shortbread).
// Their borders are never drawn: which lines are disputed is said by our own outlines alone.

import type { LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { MapLibrary } from "./loadMap.ts";
import { inkOf } from "./mapStyle.ts";

const SOURCE = "detail";
const WATER = ["water", "ocean", "water_polygons"];
const WATERWAYS = ["waterway", "water_lines", "physical_line"];
const ROADS = ["roads", "transportation", "streets"];
const PLACES = ["places", "place", "place_labels"];

/** Where the desk hands tiles out. */
export function tilesAddress(): string {
  return `${location.origin}/map/detail.pmtiles`;
}

/** Draws what the tiles hold, under borders and marks. Tiles that cannot be read change nothing. */
export async function addDetail(map: MapLibreMap, library: MapLibrary): Promise<void> {
  const names = await library.openTiles(tilesAddress()).catch(() => []);
  const layers = detailLayers(names);
  if (layers.length === 0 || map.getSource(SOURCE)) {
    return;
  }
  map.addSource(SOURCE, { type: "vector", url: `pmtiles://${tilesAddress()}` });
  for (const layer of layers) {
    map.addLayer(layer, layer.type === "symbol" ? "discs" : "provinces");
  }
}

/** The layers to draw for the names that a file of tiles has. */
export function detailLayers(names: readonly string[]): LayerSpecification[] {
  const held = (known: readonly string[]) => known.filter((name) => names.includes(name));
  const of = (name: string) => ({ id: `detail-${name}`, source: SOURCE, "source-layer": name });
  return [
    ...held(WATER).map((name): LayerSpecification => ({
      ...of(name),
      type: "fill",
      filter: ["==", ["geometry-type"], "Polygon"],
      paint: { "fill-color": inkOf("sea") },
    })),
    ...held(WATERWAYS).map((name): LayerSpecification => ({
      ...of(name),
      type: "line",
      minzoom: 6,
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": inkOf("sea"), "line-width": 1.2 },
    })),
    ...held(ROADS).map((name): LayerSpecification => ({
      ...of(name),
      type: "line",
      minzoom: 6,
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": inkOf("border"), "line-width": 0.8, "line-opacity": 0.45 },
    })),
    ...held(PLACES).map((name): LayerSpecification => ({
      ...of(name),
      type: "symbol",
      minzoom: 6,
      layout: {
        "text-field": ["coalesce", ["get", "name:en"], ["get", "name_en"], ["get", "name"]],
        "text-size": 10.5,
      },
      paint: {
        "text-color": inkOf("soft"),
        "text-halo-color": inkOf("land"),
        "text-halo-width": 1.2,
      },
    })),
  ];
}
