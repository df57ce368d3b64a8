/** Bits with their sign, one decimal, a true minus: `+1.8`, `−0.3`. */
export function signed(bits: number): string {
  const text = Math.abs(bits).toFixed(1);
  return text === "0.0" ? "0.0" : `${bits < 0 ? "−" : "+"}${text}`;
}

/** Whole numbers in groups of three, apart by a narrow space. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
}

/** One or many of a thing: `1 page`, `18 pages`. */
export function many(count: number, one: string, more: string): string {
  return `${grouped(count)} ${count === 1 ? one : more}`;
}
