import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { useEffect, useState } from "preact/hooks";
import { useSource } from "../frame/hooks.ts";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";
import {
  HEIGHT,
  WIDTH,
  labelPoint,
  lengthOf,
  pathOf,
  place,
  touches,
  windowAround,
  type Point,
  type Window,
} from "./projection.ts";

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
  const lines = (name: string) =>
    world ? shapesOf(world, name).flatMap((shape) => shape.lines) : [];
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
        {world && <Names world={world} window={window} />}
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
        {world && <Disputed world={world} window={window} />}
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

type Shape = { lines: number[][][]; name: string; note: string };

/** The lines or rings of a part of the map, with what they are called. */
function shapesOf(world: Topology, part: string): Shape[] {
  const object = world.objects[part] as GeometryCollection<Partial<Shape>> | undefined;
  if (!object) {
    return [];
  }
  return feature(world, object).features.map(({ geometry, properties }) => {
    const { name = "", note = "" } = properties ?? {};
    switch (geometry?.type) {
      case "Polygon":
      case "MultiLineString":
        return { lines: geometry.coordinates, name, note };
      case "MultiPolygon":
        return { lines: geometry.coordinates.flat(), name, note };
      case "LineString":
        return { lines: [geometry.coordinates], name, note };
      default:
        return { lines: [], name, note };
    }
  });
}

/** The names of the countries that show. */
function Names({ world, window }: { world: Topology; window: Window }) {
  const named = shapesOf(world, "land").flatMap(({ lines, name }) => {
    const point = name === "" ? null : labelPoint(window, lines);
    return point ? [{ name, at: place(window, point) }] : [];
  });
  return (
    <g class="locator-names">
      {named.map(({ name, at: [x, y] }) => (
        <text key={name} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
}

/** Which borders that show are disputed, and by whom, in the words of the map. */
function Disputed({ world, window }: { world: Topology; window: Window }) {
  const told = shapesOf(world, "disputed")
    .filter(({ lines }) => lines.some((line) => touches(window, line)))
    .map(({ name, note }) => (note ? `${name} (${note})` : name));
  return told.length > 0 ? <> {words.disputed([...new Set(told)].join("; "))}</> : null;
}
