import { useEffect, useErrorBoundary, useMemo, useRef, useState } from "preact/hooks";
import { Link } from "../pieces/Link.tsx";
import { Page } from "../pieces/Page.tsx";
import type { Case } from "../source/types.ts";
import { en } from "../words/en.ts";
import { AsOf, stepDay } from "./AsOf.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { useDocument, usePlace, useSource } from "./hooks.ts";
import { useShortcuts, type Shortcut } from "./keys.ts";
import { choose, go } from "./place.ts";
import { Published } from "./Published.tsx";
import { RECORD, routeOf, type Area, type Route } from "./routes.tsx";
import { toggleTheme, useTheme } from "./theme.ts";

/** What stands around every page: title of the case, navigation, as-of; below, what it is not. */
export function Frame() {
  const place = usePlace();
  const source = useSource();
  const whole = useDocument<Case>("case", true);
  const theCase = whole.value;
  const asOf = useDocument<Case>("case");
  const [help, setHelp] = useState(false);
  const areas = RECORD.filter((one) => !(source.baked && one.live));
  const shortcuts = useMemo(() => keysOf(areas, theCase, setHelp), [theCase, source]);
  useShortcuts(shortcuts);
  const { page: PageHere, id, area } = routeOf(place.path);
  useArrival(place.path);
  return (
    <>
      <SkipLink />
      <Head title={theCase?.title} areas={areas} area={area} openHelp={() => setHelp(true)} />
      {theCase && (source.baked ? <Published of={theCase} /> : <AsOf of={theCase} />)}
      <p class="only-print small">
        {theCase?.title}. {asOf.value?.as_of_words}. {location.href}
      </p>
      <main id="main">
        <Sheltered key={place.path} page={PageHere} id={id} />
      </main>
      {theCase && <Foot of={theCase} />}
      {help && <HelpDialog shortcuts={shortcuts} close={() => setHelp(false)} />}
    </>
  );
}

/** A page whose fault stays its own: navigation and as-of go on. */
function Sheltered({ page: PageHere, id }: { page: Route["page"]; id: string }) {
  const [fault, again] = useErrorBoundary((error: unknown) => console.error(error));
  return fault === undefined || fault === null ? (
    <PageHere id={id} />
  ) : (
    <Page title={en.problems.fault}>
      <div class="state" role="alert">
        <p>{en.problems.faultRemedy}</p>
        <p>
          <code>{String(fault)}</code>
        </p>
        <p>
          <button type="button" onClick={again}>
            {en.problems.again}
          </button>
        </p>
      </div>
    </Page>
  );
}

/** Leads past the navigation, for those who come by keyboard. */
function SkipLink() {
  return (
    <a
      class="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("page-title")?.focus();
      }}
    >
      {en.frame.skip}
    </a>
  );
}

function Head(props: {
  title: string | undefined;
  areas: readonly Area[];
  area: string;
  openHelp: () => void;
}) {
  return (
    <header class="frame-head no-print">
      <div class="frame-title">
        <p class="case-title" dir="auto">
          {props.title ?? en.frame.name}
        </p>
        <Tools openHelp={props.openHelp} />
      </div>
      <nav aria-label={en.frame.record}>
        <ul>
          {props.areas.map((one) => (
            <li key={one.path}>
              <Link to={one.path} current={one.path === props.area}>
                {one.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A new page begins at its top, and its heading has the focus. The first page keeps the browser's. */
function useArrival(path: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      document.getElementById("page-title")?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [path]);
}

function Tools({ openHelp }: { openHelp: () => void }) {
  const dark = useTheme() === "dark";
  return (
    <div class="frame-tools">
      <button type="button" class="plain" onClick={toggleTheme}>
        {dark ? en.frame.toLight : en.frame.toDark}
      </button>
      <button type="button" class="plain" onClick={openHelp} aria-haspopup="dialog">
        {en.frame.keys}
      </button>
    </div>
  );
}

/** The words that go with every page, printed ones too. */
function Foot({ of: theCase }: { of: Case }) {
  return (
    <footer class="frame-foot">
      <p>{en.frame.disclaimer}</p>
      <p>
        {en.frame.state(theCase.head.size)} <span class="hash">{theCase.head.root}</span>.{" "}
        {en.frame.made(theCase.program)}
      </p>
    </footer>
  );
}

function keysOf(
  areas: readonly Area[],
  theCase: Case | null,
  setHelp: (open: boolean) => void,
): Shortcut[] {
  const search = () => {
    const field = document.getElementById("search");
    if (field) {
      field.focus();
    } else {
      go("/");
    }
  };
  return [
    { keys: "?", words: en.shortcuts.help, run: () => setHelp(true) },
    { keys: "/", words: en.shortcuts.search, run: search },
    { keys: "[", words: en.shortcuts.dayBefore, run: () => stepDay(theCase, -1) },
    { keys: "]", words: en.shortcuts.dayAfter, run: () => stepDay(theCase, 1) },
    {
      keys: "w",
      words: en.shortcuts.whole,
      run: () => choose({ "as-of": null, recorded: null }),
    },
    { keys: "t", words: en.shortcuts.theme, run: toggleTheme },
    ...areas.map((area) => ({
      keys: `g ${area.key}`,
      words: en.shortcuts.goTo(area.name),
      run: () => go(area.path),
    })),
  ];
}
