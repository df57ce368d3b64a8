import type { Feature, FeatureCollection, Point } from "geojson";
import { count, en } from "../words/en.ts";
import type { Columns } from "./columns.ts";
import type { Spot } from "./gather.ts";
import { incidentOf } from "./incident.ts";
import {
  COARSE_KM,
  NEAR_KM,
  outlineOf,
  pixelsAtZoomZero,
  ringRadius,
  SHAPE_RADIUS,
} from "./marks.ts";

/** What distinguishes one mark's picture from another's. */
export type Picture = {
  eventClass: string;
  grade: string;
  low: number;
  high: number;
  open: boolean;
};

/** The spots as the map's source takes them, and the pictures their marks need. */
export function featuresOf(
  columns: Columns,
  spots: readonly Spot[],
  colourOf: (grade: string) => string,
): { features: FeatureCollection<Point>; pictures: Map<string, Picture> } {
  const pictures = new Map<string, Picture>();
  const features = spots.flatMap((spot): Feature<Point>[] => {
    const geometry: Point = { type: "Point", coordinates: [spot.lon, spot.lat] };
    const feature = (properties: object): Feature<Point> => ({
      type: "Feature",
      geometry,
      properties,
    });
    if (spot.kind === "many") {
      return [feature({ kind: "many", count: spot.count, words: count(spot.count) })];
    }
    const { index } = spot;
    const incident = incidentOf(columns, index);
    const km = columns.radiusKm[index]!;
    const disc = { r0: pixelsAtZoomZero(km, spot.lat), colour: colourOf(incident.grade) };
    if (km > COARSE_KM) {
      const words = incident.killed === "" ? "" : en.map.killed(incident.killed);
      return [feature({ kind: "disc", index, words, ...disc })];
    }
    const picture = pictureOf(columns, index);
    const image = Object.values(picture).join("|");
    pictures.set(image, picture);
    const order = -(Number.isNaN(picture.high) ? 0 : picture.high);
    const mark = feature({ kind: "mark", index, image, order, name: nameOf(columns, index) });
    return km < NEAR_KM ? [mark] : [feature({ kind: "near", ...disc }), mark];
  });
  return { features: { type: "FeatureCollection", features }, pictures };
}

/** The place without the provinces and countries around it. */
function nameOf({ raw }: Columns, index: number): string {
  return (raw.vocab.places[raw.place[index]!] ?? "").replace(/,.*/, "");
}

function pictureOf(columns: Columns, index: number): Picture {
  const { eventClass, grade } = incidentOf(columns, index);
  return {
    eventClass,
    grade,
    low: columns.killedLow[index]!,
    high: columns.killedHigh[index]!,
    open: columns.raw.killed_open[index] === 1,
  };
}

/** The reach of a mark in pixels, for the ring around a lit one. */
export function reachOf(columns: Columns, index: number): number {
  const high = columns.killedHigh[index]!;
  return (Number.isNaN(high) ? SHAPE_RADIUS : ringRadius(high)) + 5;
}

/** Paints a mark: shape, inner ring for the lowest and outer ring for the highest number said. */
export function paint(
  picture: Picture,
  colour: string,
  paper: string,
  ratio: number,
): ImageData | null {
  const { low, high, open } = picture;
  const outer = Number.isNaN(high) ? SHAPE_RADIUS : ringRadius(high);
  const size = Math.ceil((outer + 3) * 2 * ratio);
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d");
  if (pen === null) {
    return null;
  }
  pen.translate(size / 2, size / 2);
  pen.scale(ratio, ratio);
  pen.strokeStyle = colour;
  if (!Number.isNaN(high)) {
    circle(pen, outer);
    pen.fillStyle = paper;
    pen.globalAlpha = 0.35;
    pen.fill();
    pen.globalAlpha = 1;
    pen.lineWidth = 1.6;
    pen.setLineDash(open ? [4, 3] : []);
    pen.stroke();
    pen.setLineDash([]);
  }
  if (!Number.isNaN(low) && low > 0) {
    circle(pen, ringRadius(low));
    pen.fillStyle = colour;
    pen.globalAlpha = 0.28;
    pen.fill();
    pen.globalAlpha = 1;
    pen.lineWidth = 1;
    pen.stroke();
  }
  shape(pen, picture.eventClass);
  pen.lineWidth = 2.5;
  pen.strokeStyle = paper;
  pen.stroke();
  pen.fillStyle = colour;
  pen.fill();
  return pen.getImageData(0, 0, size, size);
}

function circle(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
}

function shape(pen: CanvasRenderingContext2D, eventClass: string): void {
  const outline = outlineOf(eventClass);
  if (outline === null) {
    circle(pen, SHAPE_RADIUS * 0.8);
    return;
  }
  pen.beginPath();
  outline.forEach(([x, y], i) =>
    i === 0
      ? pen.moveTo(x * SHAPE_RADIUS, y * SHAPE_RADIUS)
      : pen.lineTo(x * SHAPE_RADIUS, y * SHAPE_RADIUS),
  );
  pen.closePath();
}
