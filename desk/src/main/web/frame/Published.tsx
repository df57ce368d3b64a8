import type { Case } from "../source/types.ts";
import { en } from "../words/en.ts";

/** Stands where a desk has its as-of: of which moment a publication is, and what lies beside it. */
export function Published({ of: theCase }: { of: Case }) {
  return (
    <section class="published no-print" aria-label={en.publication.label}>
      <p>
        {en.publication.state(theCase.as_of_words)}{" "}
        <span class="published-files">
          {en.publication.files.map(([path, name]) => (
            <a key={path} href={path}>
              {name}
            </a>
          ))}
        </span>
      </p>
    </section>
  );
}
