import type { Columns } from "./columns.ts";
import type { Box } from "./filter.ts";

/** What the map draws at one spot: one incident, or so many that only their number is drawn. */
export type Spot =
  | { kind: "one"; index: number; lon: number; lat: number }
  | { kind: "many"; lon: number; lat: number; count: number; contested: number };

/** Up to so many marks are drawn one by one; a screen holds no more, and the browser stays quick. */
export const MOST_MARKS = 1500;
const CELL_PIXELS = 56;
const WORLD_PIXELS = 512;

/**
 * The hits within view, as marks or, where there are too many, as numbers in cells of a grid. One
 * pass over the hits, whatever their number.
 */
export function gather(
  columns: Columns,
  hits: Uint32Array,
  view: Box,
  zoom: number,
): { spots: Spot[]; placeless: number } {
  const inView = new Uint32Array(hits.length);
  let count = 0;
  let placeless = 0;
  for (const i of hits) {
    const lon = columns.lon[i]!;
    const lat = columns.lat[i]!;
    if (Number.isNaN(lon)) {
      placeless++;
    } else if (lon >= view[0] && lon <= view[2] && lat >= view[1] && lat <= view[3]) {
      inView[count++] = i;
    }
  }
  const seen = inView.subarray(0, count);
  const spots = count <= MOST_MARKS ? marks(columns, seen) : cells(columns, seen, zoom);
  return { spots, placeless };
}

function marks(columns: Columns, seen: Uint32Array): Spot[] {
  return Array.from(seen, (index) => ({
    kind: "one",
    index,
    lon: columns.lon[index]!,
    lat: columns.lat[index]!,
  }));
}

type Cell = { first: number; count: number; contested: number; lon: number; lat: number };

function cells(columns: Columns, seen: Uint32Array, zoom: number): Spot[] {
  const perDegree = (WORLD_PIXELS * 2 ** Math.floor(zoom)) / 360 / CELL_PIXELS;
  const byCell = new Map<number, Cell>();
  for (const i of seen) {
    const lon = columns.lon[i]!;
    const lat = columns.lat[i]!;
    const column = Math.floor((lon + 180) * perDegree);
    const row = Math.floor((mercator(lat) + 180) * perDegree);
    const key = row * 4_194_304 + column;
    let cell = byCell.get(key);
    if (cell === undefined) {
      cell = { first: i, count: 0, contested: 0, lon: 0, lat: 0 };
      byCell.set(key, cell);
    }
    cell.count++;
    cell.contested += columns.contests[i] === 0 ? 0 : 1;
    cell.lon += lon;
    cell.lat += lat;
  }
  return Array.from(byCell.values(), (cell) =>
    cell.count === 1
      ? { kind: "one", index: cell.first, lon: cell.lon, lat: cell.lat }
      : {
          kind: "many",
          lon: cell.lon / cell.count,
          lat: cell.lat / cell.count,
          count: cell.count,
          contested: cell.contested,
        },
  );
}

/** Latitude as Mercator's map stretches it, in degrees of longitude at the equator. */
function mercator(lat: number): number {
  const radians = (Math.min(Math.max(lat, -85), 85) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI;
}
