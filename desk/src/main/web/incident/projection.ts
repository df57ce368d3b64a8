// A small window of the Earth around a point, flat enough at this size: degrees east are shortened
// by the cosine of the latitude. Used by the locator only; the overview has its own map.

export type Window = { west: number; south: number; east: number; north: number };
export type Point = [longitude: number, latitude: number];

export const WIDTH = 360;
export const HEIGHT = 240;
const KM_PER_DEGREE = 111.2;

/** The window that shows all points with room around them, and what is not known of the first. */
export function windowAround(points: Point[], radiusKm: number): Window {
  const [[longitude, latitude]] = points as [Point];
  const squeeze = Math.cos((latitude * Math.PI) / 180) || 0.01;
  let half = Math.max(2.2, (2.2 * radiusKm) / KM_PER_DEGREE);
  for (const [east, north] of points) {
    half = Math.max(half, 1.3 * Math.abs(north - latitude));
    half = Math.max(half, (1.3 * Math.abs(east - longitude) * squeeze * HEIGHT) / WIDTH);
  }
  const across = (half * WIDTH) / HEIGHT / squeeze;
  return {
    west: longitude - across,
    east: longitude + across,
    south: latitude - half,
    north: latitude + half,
  };
}

/** Where a point lies in the drawing. */
export function place(window: Window, [longitude, latitude]: Point): [number, number] {
  const x = ((longitude - window.west) / (window.east - window.west)) * WIDTH;
  const y = ((window.north - latitude) / (window.north - window.south)) * HEIGHT;
  return [round(x), round(y)];
}

/** A distance on the ground as a length in the drawing. */
export function lengthOf(window: Window, km: number): number {
  return round((km / KM_PER_DEGREE / (window.north - window.south)) * HEIGHT);
}

type Line = number[][];

/** The path of lines or rings; those that cannot touch the window are left out. */
export function pathOf(window: Window, lines: Line[], closed: boolean): string {
  const near = lines.filter((line) => touches(window, line));
  return near
    .map((line) => {
      const points = line.map((point) => place(window, point as Point).join(" "));
      return `M${points.join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}

export function touches(window: Window, line: Line): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of line) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return (
    west <= window.east && east >= window.west && south <= window.north && north >= window.south
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const GRID = 9;
const ENOUGH = 5;

/**
 * Where the name of an area is written: the middle of what shows of it, or null if little does. The
 * window is tried at a grid of points, since the middle of a country mostly lies outside it.
 */
export function labelPoint(window: Window, rings: Line[]): Point | null {
  const near = rings.filter((ring) => touches(window, ring));
  const inside: Point[] = [];
  for (let column = 1; column < GRID && near.length > 0; column++) {
    for (let row = 1; row < GRID; row++) {
      const point: Point = [
        window.west + ((window.east - window.west) * column) / GRID,
        window.south + ((window.north - window.south) * row) / GRID,
      ];
      if (near.reduce((inner, ring) => inner !== crosses(ring, point), false)) {
        inside.push(point);
      }
    }
  }
  if (inside.length < ENOUGH) {
    return null;
  }
  const mean = (at: 0 | 1) => inside.reduce((sum, point) => sum + point[at], 0) / inside.length;
  const [x, y] = [mean(0), mean(1)];
  const away = (point: Point) => (point[0] - x) ** 2 + (point[1] - y) ** 2;
  return inside.reduce((best, point) => (away(point) < away(best) ? point : best));
}

/** Whether a line to the east of a point crosses a ring an odd number of times. */
function crosses(ring: Line, [x, y]: Point): boolean {
  let odd = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[before] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      odd = !odd;
    }
  }
  return odd;
}
