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
  let half = Math.max(1.6, (2.2 * radiusKm) / KM_PER_DEGREE);
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

function touches(window: Window, line: Line): boolean {
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
