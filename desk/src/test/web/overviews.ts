import type { Overview } from "../../main/web/source/types.ts";

/** A small overview to test with: five incidents, each with something of its own. */
export function five(): Overview {
  return {
    as_of_words: "Whole record.",
    rule: "range over origins/1",
    vocab: {
      types: ["air strike", "shelling", "ground clash"],
      type_classes: ["AERIAL", "SHELLING", "GROUND"],
      aerial: ["silent", "declared-named"],
      grades: ["fair", "contested"],
      parties: ["Pakistan", "Afghan Taliban"],
      contests: ["who acted", "killed"],
      precisions: ["exact", "province"],
      places: ["Kabul, AF", "Spin Boldak, AF", "border"],
    },
    n: 5,
    id: ["i-1", "i-2", "i-3", "i-4", "i-5"],
    from: [20370, 20376, 20376, 20400, 20500],
    to: [20371, 20376, 20380, 20400, 20500],
    lon: [69.2, 66.4, null, 66.4, 71.5],
    lat: [34.5, 31, null, 31, 34],
    radius_km: [1, 5, 500, 60, 1],
    precision: [0, 0, 1, 1, 0],
    place: [0, 1, 2, 1, 0],
    headline: ["Air strike, Kabul", "Shelling, Spin Boldak", "Clash, border", "x", "چمن"],
    types: [[0], [1, 2], [2], [1], [0]],
    killed_low: [0, 12, null, 3, 7],
    killed_high: [0, null, null, 5, 7],
    killed_open: [0, 1, 0, 0, 0],
    killed_words: ["0", "12-35+", "", "3-5", "7"],
    civilians_words: ["0", "12-35+", "", "", "7"],
    civilians_low: [0, 12, null, null, 7],
    civilians_high: [0, null, null, null, 7],
    injured_words: ["", "80-422+", "", "", ""],
    origins: [10, 8, 3, 1, 1],
    pages: [13, 18, 13, 1, 5],
    claims: [20, 26, 14, 1, 5],
    contests: [1, 3, 0, 0, 0],
    aerial: [1, 0, 0, 0, 1],
    grade: [1, 1, 0, 0, 0],
    acted: [[0], [0, 1], [1], [], [0]],
    countries: [["AF"], ["AF"], ["XX"], ["AF"], ["PK"]],
  };
}

/** Many incidents, from a seed, spread over ten years and a piece of the Earth. */
export function many(n: number, seed = 7): Overview {
  const base = five();
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const pick = Array.from({ length: n }, () => Math.floor(random() * base.n));
  const moved = pick.map(() => Math.floor(random() * 3650));
  const taken = <T>(column: readonly T[]): T[] => pick.map((p) => column[p] as T);
  return {
    ...base,
    n,
    id: pick.map((_, i) => `i-${i}`),
    from: pick.map((p, i) => base.from[p]! - moved[i]!),
    to: pick.map((p, i) => base.to[p]! - moved[i]!),
    lon: pick.map(() => 60 + random() * 15),
    lat: pick.map(() => 25 + random() * 12),
    ...Object.fromEntries(
      (
        [
          "radius_km",
          "precision",
          "place",
          "headline",
          "types",
          "killed_low",
          "killed_high",
          "killed_open",
          "killed_words",
          "civilians_words",
          "civilians_low",
          "civilians_high",
          "injured_words",
          "origins",
          "pages",
          "claims",
          "contests",
          "aerial",
          "grade",
          "acted",
          "countries",
        ] as const
      ).map((name) => [name, taken(base[name] as readonly unknown[])]),
    ),
  };
}
