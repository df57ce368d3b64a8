// The bundle assets/map.js: MapLibre, loaded when a map is first shown. Its worker travels inside as
// text and starts from a blob, so that it also works in a page opened from a folder.
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import workerText from "virtual:map-worker";

setWorkerUrl(URL.createObjectURL(new Blob([workerText], { type: "text/javascript" })));

const protocol = new Protocol();
addProtocol("pmtiles", protocol.tile);

/** The names of the layers in a file of tiles, which is then known to the map by its address. */
export async function openTiles(address: string): Promise<string[]> {
  const archive = new PMTiles(address);
  protocol.add(archive);
  const { vector_layers } = (await archive.getMetadata()) as { vector_layers?: { id: string }[] };
  return (vector_layers ?? []).map((one) => one.id);
}

export const MapLibre = { Map: MapLibreMap };
