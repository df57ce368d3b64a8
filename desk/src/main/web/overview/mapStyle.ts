import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { en } from "../words/en.ts";
import type { Outlines } from "./world.ts";

/** Colours of the sheet, as the map needs them: it draws on a canvas and reads no CSS. */
export function inkOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

const EMPTY = { type: "FeatureCollection", features: [] } as const;

/** The whole map: ground from packed outlines, marks from sources that are filled later. */
export function styleOf(ground: Outlines): StyleSpecification {
  const source = (data: unknown) => ({ type: "geojson" as const, data: data as never });
  return {
    version: 8,
    sources: {
      land: source(ground.land),
      borders: source(ground.borders),
      provinces: source(ground.provinces),
      disputed: source(ground.disputed),
      countries: source(ground.countries),
      marks: source(EMPTY),
      box: source(EMPTY),
      lit: source(EMPTY),
    },
    layers: [...groundLayers(), ...wordLayers(), ...areaLayers(), ...pointLayers()],
  };
}

function groundLayers(): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": inkOf("sea") } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": inkOf("land") } },
    {
      id: "provinces",
      type: "line",
      source: "provinces",
      minzoom: 4,
      paint: { "line-color": inkOf("border"), "line-width": 0.5, "line-opacity": 0.4 },
    },
    {
      id: "borders",
      type: "line",
      source: "borders",
      paint: { "line-color": inkOf("border"), "line-width": 1 },
    },
    {
      id: "disputed",
      type: "line",
      source: "disputed",
      paint: { "line-color": inkOf("disputed"), "line-width": 1.4, "line-dasharray": [3, 2.5] },
    },
  ];
}

/** Names of places, and who disputes a line. */
function wordLayers(): LayerSpecification[] {
  const text = {
    "text-color": inkOf("soft"),
    "text-halo-color": inkOf("land"),
    "text-halo-width": 1.4,
  };
  return [
    {
      id: "disputed-words",
      type: "symbol",
      source: "disputed",
      minzoom: 4.5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 400,
        "text-field": ["concat", en.map.disputed(""), ["get", "name"]],
        "text-size": 10.5,
        "text-offset": [0, -0.8],
      },
      paint: text,
    },
    {
      id: "countries",
      type: "symbol",
      source: "countries",
      maxzoom: 7,
      layout: {
        "text-field": ["upcase", ["get", "name"]],
        "text-size": ["interpolate", ["linear"], ["zoom"], 2, 9, 6, 12.5],
        "text-letter-spacing": 0.12,
        "text-max-width": 8,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: text,
    },
  ];
}

/** A radius that stays true to the ground: `r0` pixels at zoom 0, doubled at each zoom. */
const GROUND_RADIUS: ExpressionSpecification = [
  "interpolate",
  ["exponential", 2],
  ["zoom"],
  0,
  ["get", "r0"],
  20,
  ["*", ["get", "r0"], 2 ** 20],
];

/** What is not known exactly: discs, and the area chosen. */
function areaLayers(): LayerSpecification[] {
  return [
    {
      id: "discs",
      type: "circle",
      source: "marks",
      filter: ["==", ["get", "kind"], "disc"],
      paint: {
        "circle-radius": GROUND_RADIUS,
        "circle-color": ["get", "colour"],
        "circle-opacity": 0.11,
        "circle-blur": 0.25,
        "circle-stroke-color": ["get", "colour"],
        "circle-stroke-width": 1,
        "circle-stroke-opacity": 0.45,
      },
    },
    {
      id: "near",
      type: "circle",
      source: "marks",
      filter: ["==", ["get", "kind"], "near"],
      paint: {
        "circle-radius": GROUND_RADIUS,
        "circle-color": ["get", "colour"],
        "circle-opacity": 0.1,
        "circle-blur": 0.4,
      },
    },
    {
      id: "box",
      type: "line",
      source: "box",
      paint: { "line-color": inkOf("accent"), "line-width": 2, "line-dasharray": [2, 1] },
    },
  ];
}

/** What is drawn at a spot: numbers of many, the lit one, marks, words. */
function pointLayers(): LayerSpecification[] {
  return [
    {
      id: "many",
      type: "circle",
      source: "marks",
      filter: ["==", ["get", "kind"], "many"],
      paint: {
        "circle-radius": ["+", 9, ["*", 0.65, ["sqrt", ["min", ["get", "count"], 400]]]],
        "circle-color": inkOf("sheet"),
        "circle-stroke-color": inkOf("edge"),
        "circle-stroke-width": 1.2,
      },
    },
    {
      id: "lit",
      type: "circle",
      source: "lit",
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": inkOf("accent"),
        "circle-opacity": 0.16,
        "circle-stroke-color": inkOf("accent"),
        "circle-stroke-width": 2,
      },
    },
    {
      id: "marks",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "kind"], "mark"],
      layout: {
        "icon-image": ["get", "image"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["get", "order"],
      },
    },
    {
      id: "names",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "kind"], "mark"],
      layout: {
        "text-field": ["get", "name"],
        "text-size": 11,
        "text-anchor": "left",
        "text-offset": [1.15, 0],
        "text-padding": 4,
        "symbol-sort-key": ["get", "order"],
      },
      paint: {
        "text-color": inkOf("soft"),
        "text-halo-color": inkOf("land"),
        "text-halo-width": 1.4,
      },
    },
    {
      id: "words",
      type: "symbol",
      source: "marks",
      filter: ["in", ["get", "kind"], ["literal", ["many", "disc"]]],
      layout: {
        "text-field": ["get", "words"],
        "text-size": 11.5,
        "text-padding": 1,
      },
      paint: {
        "text-color": inkOf("ink"),
        "text-halo-color": inkOf("land"),
        "text-halo-width": 1.6,
      },
    },
  ];
}
