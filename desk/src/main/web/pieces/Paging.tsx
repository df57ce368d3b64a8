import { choose } from "../frame/place.ts";
import { en } from "../words/en.ts";

/** Earlier and later stretches of a long list; where one is stands in the address. */
export function Paging(props: { offset: number; limit: number; total: number }) {
  const { offset, limit, total } = props;
  if (total <= limit && offset === 0) {
    return null;
  }
  const to = (start: number) => choose({ offset: start <= 0 ? null : String(start) }, "push");
  return (
    <nav class="paging no-print" aria-label={en.pieces.paging}>
      <button type="button" disabled={offset === 0} onClick={() => to(offset - limit)}>
        {en.pieces.earlier}
      </button>
      <span>{en.pieces.stretch(offset + 1, Math.min(offset + limit, total), total)}</span>
      <button type="button" disabled={offset + limit >= total} onClick={() => to(offset + limit)}>
        {en.pieces.later}
      </button>
    </nav>
  );
}

/** The start of the stretch that an address asks for. */
export function offsetIn(query: URLSearchParams): number {
  const offset = Number(query.get("offset") ?? "0");
  return Number.isInteger(offset) && offset > 0 ? offset : 0;
}
