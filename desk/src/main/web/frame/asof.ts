// The as-of control in numbers: a slider whose stops are the days on which something was published,
// and a last stop for the whole record.

export type Stops = { days: readonly string[]; pages: readonly number[] };

export function stopsOf(published: readonly { day: string; pages: number }[]): Stops {
  return { days: published.map((one) => one.day), pages: published.map((one) => one.pages) };
}

/** Every day of a period, for the clock of recording, which has no pages to count. */
export function everyDay(from: string, to: string, most = 4000): Stops {
  const days: string[] = [];
  for (let t = Date.parse(from); t <= Date.parse(to) && days.length < most; t += 86_400_000) {
    days.push(new Date(t).toISOString().slice(0, 10));
  }
  return { days, pages: [] };
}

/** The stop of a day: the last one not after it. No day: the stop of the whole record. */
export function stopOf(stops: Stops, day: string | null): number {
  if (day === null) {
    return stops.days.length;
  }
  let low = 0;
  let high = stops.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops.days[middle]! <= day) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(low - 1, 0);
}

/** The day of a stop, or null for the whole record. */
export function dayOf(stops: Stops, stop: number): string | null {
  return stops.days[stop] ?? null;
}

/** Heights between 0 and 1 for at most `most` bars; neighbouring stops share one if there are more. */
export function sparkline(pages: readonly number[], most: number): number[] {
  const each = Math.max(1, Math.ceil(pages.length / most));
  const bars: number[] = [];
  for (let i = 0; i < pages.length; i += each) {
    bars.push(pages.slice(i, i + each).reduce((a, b) => a + b, 0));
  }
  const top = Math.max(...bars, 1);
  return bars.map((bar) => Math.sqrt(bar / top));
}
