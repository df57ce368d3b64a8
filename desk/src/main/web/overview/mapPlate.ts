import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { en } from "../words/en.ts";
import type { Columns } from "./columns.ts";
import type { Box } from "./filter.ts";
import { gather } from "./gather.ts";
import type { MapLibrary } from "./loadMap.ts";
import { addDetail } from "./mapDetail.ts";
import { inkOf, styleOf } from "./mapStyle.ts";
import { featuresOf, paint, reachOf } from "./spots.ts";
import type { Outlines } from "./world.ts";

/** Layers whose marks can be pointed at. */
const LAYERS = ["marks", "discs", "many"];
const FIT = { padding: 48, maxZoom: 8, duration: 0 };

/** The map itself, apart from the page: takes incidents, tells what is pointed at. */
export class MapPlate {
  private readonly map: MapLibreMap;
  private columns: Columns | null = null;
  private hits: Uint32Array = new Uint32Array(0);
  private ready = false;
  private asked = 0;
  private fitted: boolean;

  constructor(
    library: MapLibrary,
    at: HTMLElement,
    ground: Outlines,
    view: readonly number[] | null,
    private readonly heard: {
      moved: (view: string) => void;
      pointed: (indices: number[] | null, at: { x: number; y: number }) => void;
      over: (index: number | null) => void;
      placeless: (n: number) => void;
    },
  ) {
    this.fitted = view !== null;
    this.map = new library.MapLibre.Map({
      container: at,
      style: styleOf(ground),
      center: [view?.[0] ?? 68, view?.[1] ?? 33],
      zoom: view?.[2] ?? 4,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxZoom: 14,
      fadeDuration: 0,
      locale: { "Map.Title": en.map.label },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.on("load", () => {
      this.ready = true;
      this.draw();
    });
    this.map.on("moveend", (event) => {
      this.draw();
      if ((event as { originalEvent?: unknown }).originalEvent || this.told) {
        this.tellView();
      }
    });
    this.map.on("click", (event) => {
      const found = this.at(event.point.x, event.point.y);
      heard.pointed(found.length > 0 ? found : null, event.point);
    });
    this.map.on("mousemove", (event) => {
      const found = this.at(event.point.x, event.point.y);
      this.map.getCanvas().style.cursor = found.length > 0 ? "pointer" : "";
      heard.over(found[0] ?? null);
    });
    this.map.on("idle", () => {
      at.dataset.idle = "yes"; // for whoever waits until all is drawn
    });
    this.map.on("mouseout", () => heard.over(null));
  }

  /** Whether a move was asked for by a button: those are told too. */
  private told = false;

  show(columns: Columns, hits: Uint32Array): void {
    this.columns = columns;
    this.hits = hits;
    if (!this.fitted && hits.length > 0) {
      this.fitted = true;
      this.fit();
    }
    this.soon();
  }

  /** Draws the ground in more detail once the map stands. */
  detail(library: MapLibrary): void {
    const add = () => void addDetail(this.map, library);
    if (this.ready) {
      add();
    } else {
      this.map.once("load", add);
    }
  }

  /** All marks of the present hits in view. */
  fit(): void {
    const box = this.columns && boundsOf(this.columns, this.hits);
    if (box) {
      this.map.fitBounds([box[0], box[1], box[2], box[3]], FIT);
    }
  }

  zoom(by: 1 | -1): void {
    this.told = true;
    this.map.zoomTo(this.map.getZoom() + by, { duration: 200 });
  }

  light(index: number | null): void {
    if (!this.ready || this.columns === null) {
      return;
    }
    const lon = index === null ? NaN : this.columns.lon[index]!;
    const features =
      index === null || Number.isNaN(lon)
        ? []
        : [
            {
              type: "Feature" as const,
              geometry: { type: "Point" as const, coordinates: [lon, this.columns.lat[index]!] },
              properties: { radius: reachOf(this.columns, index) },
            },
          ];
    this.source("lit")?.setData({ type: "FeatureCollection", features });
  }

  /** Draws the sides of an area, or takes them away. */
  frame(box: Box | null): void {
    const set = () =>
      this.source("box")?.setData({
        type: "FeatureCollection",
        features: box
          ? [
              {
                type: "Feature",
                properties: {},
                geometry: { type: "LineString", coordinates: corners(box) },
              },
            ]
          : [],
      });
    if (this.ready) {
      set();
    } else {
      this.map.once("load", set);
    }
  }

  /** The area between two points of the picture. */
  boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
    const one = this.map.unproject([Math.min(a.x, b.x), Math.max(a.y, b.y)]);
    const other = this.map.unproject([Math.max(a.x, b.x), Math.min(a.y, b.y)]);
    return [round(one.lng), round(one.lat), round(other.lng), round(other.lat)];
  }

  view(): Box {
    const bounds = this.map.getBounds();
    return [
      round(bounds.getWest()),
      round(bounds.getSouth()),
      round(bounds.getEast()),
      round(bounds.getNorth()),
    ];
  }

  remove(): void {
    cancelAnimationFrame(this.asked);
    this.map.remove();
  }

  private source(name: string): GeoJSONSource | undefined {
    return this.map.getSource(name) as GeoJSONSource | undefined;
  }

  private soon(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (!this.ready || this.columns === null) {
      return;
    }
    const { columns } = this;
    const view = this.view();
    const margin = (view[2] - view[0]) / 4;
    const wide: Box = [view[0] - margin, view[1] - margin, view[2] + margin, view[3] + margin];
    const { spots, placeless } = gather(columns, this.hits, wide, this.map.getZoom());
    const colourOf = (grade: string) => inkOf(`grade-${grade}`) || inkOf("grade-none");
    const { features, pictures } = featuresOf(columns, spots, colourOf);
    const ratio = Math.min(2, Math.max(1, window.devicePixelRatio));
    for (const [name, picture] of pictures) {
      const image = this.map.hasImage(name)
        ? null
        : paint(picture, colourOf(picture.grade), inkOf("land"), ratio);
      if (image) {
        this.map.addImage(name, image, { pixelRatio: ratio });
      }
    }
    this.source("marks")?.setData(features);
    this.heard.placeless(placeless);
  }

  private at(x: number, y: number): number[] {
    if (!this.ready) {
      return [];
    }
    const reach = 3;
    const around: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const found = this.map.queryRenderedFeatures(around, { layers: LAYERS });
    const indices = found
      .map((one) => (one.properties as { index?: number }).index)
      .filter((index) => index !== undefined);
    return [...new Set(indices)];
  }

  private tellView(): void {
    const { lng, lat } = this.map.getCenter();
    this.heard.moved(`${lng.toFixed(3)},${lat.toFixed(3)},${this.map.getZoom().toFixed(2)}`);
  }
}

function boundsOf(columns: Columns, hits: Uint32Array): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const i of hits) {
    const lon = columns.lon[i]!;
    if (!Number.isNaN(lon)) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, columns.lat[i]!);
      north = Math.max(north, columns.lat[i]!);
    }
  }
  return west <= east ? [west, south, east, north] : null;
}

function corners([west, south, east, north]: Box): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
