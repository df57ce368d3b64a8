// Days as whole numbers since 1970-01-01, and the ways to write them. No clock, no time zone: a day
// is what a report says it is.

const DAY = 86_400_000;

export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);
}

export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const DAY_MONTH = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** `15 October 2025` */
export function longDay(day: number): string {
  return LONG.format(day * DAY);
}

/** `15 Oct 2025` */
export function shortDay(day: number): string {
  return SHORT.format(day * DAY);
}

/** `Oct`, for axes. */
export function monthName(day: number): string {
  return MONTH.format(day * DAY);
}

/** `7–8 Oct 2025`: a period as short as it can be said. */
export function period(from: number, to: number): string {
  if (from === to) {
    return shortDay(from);
  }
  const [a, b] = [isoOf(from), isoOf(to)];
  if (a.slice(0, 7) === b.slice(0, 7)) {
    return `${Number(a.slice(8))}–${shortDay(to)}`;
  }
  return a.slice(0, 4) === b.slice(0, 4)
    ? `${DAY_MONTH.format(from * DAY)} – ${shortDay(to)}`
    : `${shortDay(from)} – ${shortDay(to)}`;
}

/** First days of the months of a period, at most about `most` of them. */
export function monthStarts(from: number, to: number, most: number): number[] {
  const starts: number[] = [];
  const first = new Date(from * DAY);
  const months = (to - from) / 30;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((s) => months / s <= most) ?? 240;
  let year = first.getUTCFullYear();
  let month = Math.floor(first.getUTCMonth() / step) * step;
  for (;;) {
    const day = Date.UTC(year, month, 1) / DAY;
    if (day > to) {
      return starts;
    }
    if (day >= from) {
      starts.push(day);
    }
    month += step;
    year += Math.floor(month / 12);
    month %= 12;
  }
}
