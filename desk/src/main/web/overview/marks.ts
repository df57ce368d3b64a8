// How an incident looks on a map, in a list and in the legend. Shape says the kind, colour the harm
// grade, rings the range of killed people, softness how exactly the place is known.

/** Radius of the shape itself, in pixels. */
export const SHAPE_RADIUS = 6;

/**
 * The radius of a ring for a number of people: the area around the shape grows with the number, so
 * the radius with its square root.
 */
export function ringRadius(people: number): number {
  return Math.sqrt((SHAPE_RADIUS + 1.5) ** 2 + 5.5 * people);
}

/**
 * Beyond this radius of doubt, which is that of a district, a place is an area: a soft disc without
 * a point. Exports draw the same line.
 */
export const COARSE_KM = 45;

/** From this radius on, a mark has a faint disc below it, as large as what is not known. */
export const NEAR_KM = 4;

/** Pixels at zoom 0 of a distance at a latitude: MapLibre's world is 512 pixels wide there. */
export function pixelsAtZoomZero(km: number, lat: number): number {
  return (km * 1000) / (78_271.517 * Math.cos((lat * Math.PI) / 180));
}

/** Outlines around (0, 0) with radius 1; the kinds of the codebook, and all that come later. */
const OUTLINES: Record<string, readonly (readonly [number, number])[]> = {
  AERIAL: polygon(3, -90),
  SHELLING: polygon(4, 45),
  GROUND: polygon(4, 0),
  BOMBING: polygon(5, -90),
  EXPLOSION: star(6),
};

/** The outline of a class of events, or null for a circle. */
export function outlineOf(eventClass: string): readonly (readonly [number, number])[] | null {
  return OUTLINES[eventClass.toUpperCase()] ?? null;
}

/** The shape as an SVG path within a circle of a radius. */
export function pathOf(eventClass: string, radius: number): string {
  const outline = outlineOf(eventClass);
  if (outline === null) {
    const r = radius * 0.8;
    return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  }
  return `M${outline.map(([x, y]) => `${(x * radius).toFixed(2)},${(y * radius).toFixed(2)}`).join("L")}Z`;
}

function polygon(corners: number, firstDegrees: number): (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, i) => at(firstDegrees + (360 / corners) * i, 1));
}

function star(points: number): (readonly [number, number])[] {
  return Array.from({ length: points * 2 }, (_, i) =>
    at(-90 + (180 / points) * i, i % 2 === 0 ? 1.05 : 0.5),
  );
}

function at(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}
