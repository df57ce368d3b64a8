// The bundle assets/map.js: MapLibre, loaded when a map is first shown. Its worker travels inside as
// text and starts from a blob, so that it also works in a page opened from a folder.
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerText from "virtual:map-worker";

setWorkerUrl(URL.createObjectURL(new Blob([workerText], { type: "text/javascript" })));

export const MapLibre = { Map: MapLibreMap };
