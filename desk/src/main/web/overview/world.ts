import { feature, mesh } from "topojson-client";
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The outlines as the server packs them: `land`, `borders`, `disputed`, and maybe more. */
export type World = Topology<Record<string, GeometryCollection>>;

export type Outlines = Record<
  "land" | "borders" | "provinces" | "disputed" | "countries",
  FeatureCollection<Geometry>
>;

const EMPTY: FeatureCollection<Geometry> = { type: "FeatureCollection", features: [] };

/** The layers of the ground. Without `borders`, the edges that two countries share are taken. */
export function outlinesOf(world: World): Outlines {
  const layer = (name: string): FeatureCollection<Geometry> => {
    const object = world.objects[name];
    return object ? (feature(world, object) as FeatureCollection<Geometry>) : EMPTY;
  };
  const land = world.objects.land;
  const shared: FeatureCollection<Geometry> = land
    ? {
        type: "FeatureCollection",
        features: [{ type: "Feature", properties: {}, geometry: mesh(world, land) }],
      }
    : EMPTY;
  return {
    land: layer("land"),
    borders: world.objects.borders ? layer("borders") : shared,
    provinces: layer("provinces"),
    disputed: layer("disputed"),
    countries: layer("countries"),
  };
}
