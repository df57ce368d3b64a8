// A small file of vector tiles (PMTiles, version 3) for the tests: one tile of the whole earth.
import GeoJSONVT from "geojson-vt";
import vtpbf from "vt-pbf";

const HEADER_BYTES = 127;
const MVT = 1;
const PLAIN = 1;

const line = (coordinates) => ({
  type: "Feature",
  properties: { name: "A road" },
  geometry: { type: "LineString", coordinates },
});
const place = (name, coordinates) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "Point", coordinates },
});

/** Varints, as in protocol buffers. */
function varints(numbers) {
  const bytes = [];
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number % 128) | 128);
      number = Math.floor(number / 128);
    }
    bytes.push(number);
  }
  return Buffer.from(bytes);
}

export function tiles() {
  const layer = (features) =>
    new GeoJSONVT({ type: "FeatureCollection", features }, { maxZoom: 0, tolerance: 0 }).getTile(
      0,
      0,
      0,
    );
  const tile = Buffer.from(
    vtpbf.fromGeojsonVt({
      roads: layer([
        line([
          [60, 30],
          [75, 36],
        ]),
        line([
          [60, 36],
          [75, 30],
        ]),
      ]),
      places: layer([place("Testtown", [68, 33])]),
      boundaries: layer([
        line([
          [60, 33],
          [75, 33],
        ]),
      ]),
    }),
  );
  const directory = varints([1, 0, 1, tile.length, 1]);
  const metadata = Buffer.from(
    JSON.stringify({
      vector_layers: ["roads", "places", "boundaries"].map((id) => ({ id, fields: {} })),
    }),
  );
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", 0);
  header[7] = 3;
  const parts = [
    [HEADER_BYTES, directory.length],
    [HEADER_BYTES + directory.length, metadata.length],
    [HEADER_BYTES + directory.length + metadata.length, 0],
    [HEADER_BYTES + directory.length + metadata.length, tile.length],
    [1, 1],
  ];
  parts.flat().forEach((number, at) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * at));
  header.writeBigUInt64LE(1n, 88);
  header[96] = 1; // clustered
  header[97] = PLAIN;
  header[98] = PLAIN;
  header[99] = MVT;
  header[100] = 0;
  header[101] = 0;
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach((number, at) =>
    header.writeInt32LE(number, 102 + 4 * at),
  );
  return Buffer.concat([header, directory, metadata, tile]);
}
