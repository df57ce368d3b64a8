import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { choose, hrefOf } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";
import "./pieces.css";

type Props = {
  name: string;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
};

/** A part of a page under its own heading; the contents lead to it, and so may an address. */
export function Part({ name, title, lead, children }: Props) {
  return (
    <section class={`part part-${name}`} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="part-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Contents of a long page. The part lies in the query, since `#` is the page in a publication. */
export function Contents({ label, parts }: { label: string; parts: [string, string][] }) {
  const place = usePlace();
  const wanted = place.query.get("part");
  useEffect(() => {
    if (wanted !== null) {
      moveTo(wanted);
    }
  }, []);
  return (
    <nav class="contents no-print" aria-label={label}>
      <ul>
        {parts.map(([name, title]) => (
          <li key={name}>
            <a
              href={hrefOf(`${place.path}?part=${name}`)}
              onClick={(event) => {
                if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
                  event.preventDefault();
                  choose({ part: name });
                  moveTo(name);
                }
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function moveTo(name: string): void {
  const heading = document.getElementById(`part-${name}`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
