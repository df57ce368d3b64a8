import { useRef, useState } from "preact/hooks";
import { en } from "../words/en.ts";
import type { Told } from "./uploading.ts";

const words = en.imports;

/** Where a file is dropped or chosen. */
export function DropZone({ send }: { send: (file: File, told: Told) => void }) {
  const [over, setOver] = useState(false);
  const published = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) {
      send(file, { published: published.current?.value ?? "", mapping: "" });
    }
  };
  return (
    <>
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
      <details>
        <summary>{words.options}</summary>
        <label>
          {words.published} <input ref={published} type="date" />
        </label>{" "}
        <span class="small soft">{words.publishedMeans}</span>
      </details>
    </>
  );
}
