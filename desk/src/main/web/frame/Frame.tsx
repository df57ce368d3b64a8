import { useEffect, useRef } from "preact/hooks";
import { Link } from "../pieces/Link.tsx";
import type { Case } from "../source/types.ts";
import { en } from "../words/en.ts";
import { useDocument, usePlace, useSource } from "./hooks.ts";
import { RECORD, routeOf } from "./routes.tsx";

/** What stands around every page: title of the case, navigation, as-of. */
export function Frame() {
  const place = usePlace();
  const source = useSource();
  const theCase = useDocument<Case>("case").value;
  const { page: PageHere, id, area } = routeOf(place.path);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.getElementById("page-title")?.focus();
    }
    first.current = false;
  }, [place.path]);
  return (
    <>
      <a class="skip" href="#main">
        {en.frame.skip}
      </a>
      <header class="frame-head">
        <p class="case-title">{theCase?.title}</p>
        <nav aria-label={en.frame.record}>
          <ul>
            {RECORD.filter((one) => !(source.baked && one.live)).map((one) => (
              <li key={one.path}>
                <Link to={one.path} current={one.path === area}>
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main">
        <PageHere key={place.path} id={id} />
      </main>
    </>
  );
}
