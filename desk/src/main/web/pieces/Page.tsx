import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { en } from "../words/en.ts";
import type { Loaded } from "../frame/hooks.ts";

type Props = { title: string; lead?: ComponentChildren; children: ComponentChildren };

/** A page: its heading (where focus goes when one arrives), a sentence, the rest. */
export function Page({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${en.frame.name}`;
  }, [title]);
  return (
    <article class="page">
      <header class="page-head">
        <h1 id="page-title" tabIndex={-1} dir="auto">
          {title}
        </h1>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
    </article>
  );
}

/** The words of a report or speaker: direction by their script, apart from what stands around. */
export function Said({ children, lang }: { children: string; lang?: string | null }) {
  return (
    <bdi dir="auto" lang={lang ?? undefined}>
      {children}
    </bdi>
  );
}

/** A document's four states: on its way, refused, nothing in it, and there. */
export function WhenLoaded<T>(props: {
  of: Loaded<T>;
  isEmpty?: (value: T) => boolean;
  empty?: ComponentChildren;
  children: (value: T) => ComponentChildren;
}) {
  const { value, problem, loading, again } = props.of;
  if (problem) {
    return (
      <section class="state" role="alert">
        <h2>{problem.title}</h2>
        {problem.detail && <p>{problem.detail}</p>}
        {problem.remedy && <p>{problem.remedy}</p>}
        <p>
          <button type="button" onClick={again}>
            {en.problems.again}
          </button>
        </p>
      </section>
    );
  }
  if (value === null) {
    return (
      <p class="state state-loading" role="status">
        {en.problems.loading}
      </p>
    );
  }
  if (props.isEmpty?.(value)) {
    return <div class="state">{props.empty ?? en.problems.nothing}</div>;
  }
  return (
    <div class="loaded" aria-busy={loading}>
      {props.children(value)}
    </div>
  );
}
