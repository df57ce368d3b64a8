import { asOfQuery } from "../frame/place.ts";
import { usePlace, useSource, withQuery } from "../frame/hooks.ts";
import { CopyButton } from "../pieces/CopyButton.tsx";
import type { IncidentPage } from "../source/types.ts";
import { en } from "../words/en.ts";

const words = en.incident.cite;

/** How to quote this page so that it stays what it is, and its data to take along. */
export function Cite({ incident }: { incident: IncidentPage }) {
  return (
    <>
      <dl class="facts cite">
        <dt>{words.citation}</dt>
        <dd>
          <p id="citation">{incident.citation}</p>
          <CopyButton text={incident.citation} of="citation" />
        </dd>
        <dt>{words.address}</dt>
        <dd>
          <p class="hash" id="address">
            {incident.address}
          </p>
          <CopyButton text={incident.address} of="address" />
        </dd>
        <dt>{words.root}</dt>
        <dd>
          <p class="hash">{incident.head.root}</p>
          <p class="small soft">{words.rootMeans(incident.head.size)}</p>
        </dd>
      </dl>
      <Downloads id={incident.id} />
    </>
  );
}

function Downloads({ id }: { id: string }) {
  const source = useSource();
  const query = asOfQuery(usePlace());
  const address = (format: string) =>
    source.download(withQuery(`incidents/${encodeURIComponent(id)}?format=${format}`, query));
  if (address("json") === null) {
    return <p class="small soft">{words.published}</p>;
  }
  return (
    <p class="downloads no-print">
      {(["json", "csv", "geojson"] as const).map((format) => (
        <a key={format} class="button" href={address(format) ?? ""} download={`${id}.${format}`}>
          {words[format]}
        </a>
      ))}
    </p>
  );
}
