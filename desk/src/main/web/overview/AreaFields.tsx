import { useEffect, useState } from "preact/hooks";
import { choose } from "../frame/place.ts";
import { en } from "../words/en.ts";
import { boxOf, type Box } from "./filter.ts";

const SIDES = ["west", "south", "east", "north"] as const;

/** An area by its four sides, for those who do not draw it on the map. */
export function AreaFields({ box }: { box: Box | null }) {
  const [sides, setSides] = useState<string[]>(textOf(box));
  useEffect(() => setSides(textOf(box)), [box?.join()]);
  const given = sides.join(",");
  const fits = boxOf(sides.every((side) => side.trim() !== "") ? given : "") !== null;
  return (
    <fieldset class="field area-fields">
      <legend>{en.filters.area}</legend>
      <div>
        {SIDES.map((side, i) => (
          <input
            key={side}
            type="number"
            step="any"
            aria-label={en.filters[side]}
            placeholder={en.filters[side]}
            value={sides[i]}
            onInput={(event) =>
              setSides(sides.map((old, at) => (at === i ? event.currentTarget.value : old)))
            }
          />
        ))}
        <button type="button" disabled={!fits} onClick={() => choose({ bbox: given }, "push")}>
          {en.filters.apply}
        </button>
      </div>
    </fieldset>
  );
}

function textOf(box: Box | null): string[] {
  return box ? box.map(String) : ["", "", "", ""];
}
