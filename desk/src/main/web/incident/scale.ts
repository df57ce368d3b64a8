// The axis of numbers of people: from zero, in even steps, so that lengths can be compared by eye.

export type Scale = { max: number; ticks: number[]; at: (value: number) => number };

/** Room in percent at both ends of the strip, so that dots and arrows are not cut. */
const LEFT = 2;
const RIGHT = 8;

/** A scale from zero to just above the highest value; `at` gives percent of the strip. */
export function scaleOf(values: number[]): Scale {
  const highest = Math.max(1, ...values);
  const step = stepFor(highest);
  const max = Math.max(highest, step);
  const ticks: number[] = [];
  for (let tick = 0; tick <= max; tick += step) {
    ticks.push(tick);
  }
  const at = (value: number) => LEFT + ((100 - LEFT - RIGHT) * value) / max;
  return { max, ticks, at };
}

/** 1, 2 or 5 times a power of ten: at most five steps. People come in whole numbers. */
function stepFor(highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const unit of [1, 2, 5]) {
      if (highest / (unit * power) <= 5) {
        return unit * power;
      }
    }
  }
}
