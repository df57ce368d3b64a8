import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { useEffect, useState } from "preact/hooks";
import { useSource } from "../frame/hooks.ts";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import { HEIGHT, WIDTH, lengthOf, pathOf, place, windowAround, type Point } from "./projection.ts";

const words = en.incident.locator;

/** A small map beside the words: a disc of what is not known around the point, never a bare pin. */
export function Locator({ incident: { where } }: { incident: IncidentPage }) {
  const world = useWorld(where.lat !== null);
  if (where.lat === null || where.lon === null) {
    return <p class="locator locator-none small soft">{words.none}</p>;
  }
  const told = where.dissent.filter((one) => one.lat !== null && one.lon !== null);
  const others = told.map((one) => [one.lon, one.lat] as Point);
  const here: Point = [where.lon, where.lat];
  const window = windowAround([here, ...others], where.radius_km);
  const [x, y] = place(window, here);
  const lines = (name: string) => (world ? linesOf(world, name) : []);
  return (
    <figure class="locator">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words.title(where.words)}
        focusable="false"
      >
        <rect class="locator-sea" width={WIDTH} height={HEIGHT} />
        <path class="locator-land" d={pathOf(window, lines("land"), true)} />
        <path class="locator-border" d={pathOf(window, lines("borders"), false)} />
        <path class="locator-disputed" d={pathOf(window, lines("disputed"), false)} />
        {world && <Places world={world} window={window} />}
        <circle
          class="locator-disc"
          cx={x}
          cy={y}
          r={Math.max(7, lengthOf(window, where.radius_km))}
        />
        <circle class="locator-point" cx={x} cy={y} r="3.5" />
        {others.map((other) => {
          const [cx, cy] = place(window, other);
          return <circle key={`${cx} ${cy}`} class="locator-other" cx={cx} cy={cy} r="4.5" />;
        })}
      </svg>
      <figcaption class="small soft">
        {where.radius_km > 0 ? words.about(Math.round(where.radius_km)) : words.exact}
        {others.length > 0 && ` ${words.dissent}`}
        {lines("disputed").length > 0 && ` ${words.disputed}`}
      </figcaption>
    </figure>
  );
}

/** The outlines, which the overview uses too; without them the place stands in words. */
function useWorld(wanted: boolean): Topology | null {
  const source = useSource();
  const [world, setWorld] = useState<Topology | null>(null);
  useEffect(() => {
    let open = true;
    if (wanted) {
      source.readMap<Topology>("world").then(
        (read) => open && setWorld(read.objects ? read : null),
        () => {},
      );
    }
    return () => {
      open = false;
    };
  }, [wanted]);
  return world;
}

function linesOf(world: Topology, name: string): number[][][] {
  const object = world.objects[name];
  if (!object) {
    return [];
  }
  const { features } = feature(world, object as GeometryCollection);
  return features.flatMap(({ geometry }) => {
    switch (geometry?.type) {
      case "Polygon":
        return geometry.coordinates;
      case "MultiPolygon":
        return geometry.coordinates.flat();
      case "LineString":
        return [geometry.coordinates];
      case "MultiLineString":
        return geometry.coordinates;
      default:
        return [];
    }
  });
}

const NAMED = 6;
const LAST = 99;

type Named = { name?: string; rank?: number };

function Places({ world, window }: { world: Topology; window: ReturnType<typeof windowAround> }) {
  const object = world.objects.places;
  if (!object) {
    return null;
  }
  const { features } = feature(world, object as GeometryCollection<Named>);
  const inside = features
    .flatMap(({ geometry, properties }) => {
      if (geometry?.type !== "Point") {
        return [];
      }
      const [x, y] = place(window, geometry.coordinates as Point);
      const within = x > 10 && x < WIDTH - 40 && y > 12 && y < HEIGHT - 8;
      const rank = properties?.rank ?? LAST;
      return within ? [{ x, y, rank, name: properties?.name ?? "" }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, NAMED);
  return (
    <g class="locator-places">
      {inside.map(({ x, y, name }) => (
        <g key={`${name}${x}`}>
          <circle cx={x} cy={y} r="1.5" />
          <text x={x + 4} y={y + 3.5}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
