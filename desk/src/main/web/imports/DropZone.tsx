import { useState } from "preact/hooks";
import { en } from "../words/en.ts";

const words = en.imports;

/** Where a file is dropped or chosen. */
export function DropZone({ send }: { send: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) {
      send(file);
    }
  };
  return (
    <div
      class={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="drop-words">{words.drop}</p>
      <label class="button drop-choose">
        {words.choose}
        <input
          class="unseen"
          type="file"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </label>
      <p class="small soft">{words.forms}</p>
    </div>
  );
}
