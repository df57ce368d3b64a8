import type { Case } from "../source/types.ts";
import { dayNumber, isDay, isoOf } from "../words/dates.ts";

export type Clock = "published" | "recorded";

/**
 * The two days compared: those of the address, else the end of the as-of day (or of the whole
 * record) and a week before it.
 */
export function daysFor(
  theCase: Pick<Case, "published" | "recorded">,
  query: URLSearchParams,
): { since: string; until: string; clock: Clock } {
  const clock: Clock = query.get("clock") === "recorded" ? "recorded" : "published";
  const last = theCase[clock].to.slice(0, 10);
  const asOf = query.get(clock === "published" ? "as-of" : "recorded")?.slice(0, 10);
  const until = day(query.get("until")) ?? asOf ?? last;
  const since = day(query.get("since")) ?? isoOf(dayNumber(until) - 7);
  return { since, until, clock };
}

function day(text: string | null): string | null {
  return text !== null && isDay(text) ? text : null;
}
