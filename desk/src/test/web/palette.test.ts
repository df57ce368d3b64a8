// The colours of the sheet against WCAG 2.2: 4.5:1 for text, 3:1 for what is drawn; and the grades
// against each other, as people with the three common kinds of colour blindness see them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const sheet = readFileSync("src/main/web/frame/tokens.css", "utf8");
const light = tokensOf(sheet.slice(sheet.indexOf(":root {"), sheet.indexOf("--serif")));
const dark = tokensOf(sheet.slice(sheet.indexOf('[data-theme="dark"] {')));
const GRADES = ["confirmed", "fair", "weak", "contested", "discounted"];

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, ink) => {
  it.each([
    ["ink", "paper"],
    ["ink", "mark"],
    ["soft", "paper"],
    ["soft", "shade"],
    ["soft", "sheet"],
    ["soft", "land"],
    ["accent", "paper"],
    ["accent", "sheet"],
    ["accent", "mark"],
    ["accent-ink", "accent"],
    ["mark-ink", "mark"],
    ["ink", "accent-shade"],
    ["accent", "accent-shade"],
  ])("%s on %s can be read", (text, ground) => {
    expect(contrast(ink[text]!, ink[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GRADES.flatMap((grade) => ["paper", "sheet", "land"].map((on) => [grade, on])))(
    "grade %s on %s can be seen",
    (grade, ground) => {
      expect(contrast(ink[`grade-${grade}`]!, ink[ground!]!)).toBeGreaterThanOrEqual(3);
    },
  );

  it("edges of fields can be seen", () => {
    expect(contrast(ink.edge!, ink.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink.edge!, ink.sheet!)).toBeGreaterThanOrEqual(3);
  });

  it.each(["none", "protan", "deutan", "tritan"] as const)(
    "grades differ from each other: %s",
    (blindness) => {
      for (const [i, a] of GRADES.entries()) {
        for (const b of GRADES.slice(i + 1)) {
          const apart = distance(
            seen(ink[`grade-${a}`]!, blindness),
            seen(ink[`grade-${b}`]!, blindness),
          );
          expect(apart, `${a} and ${b}`).toBeGreaterThan(8);
        }
      }
    },
  );
});

type Colour = [number, number, number];

function tokensOf(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );
}

function linear(hex: string): Colour {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const BLIND = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

function seen(hex: string, blindness: keyof typeof BLIND): Colour {
  const [r, g, b] = linear(hex);
  const m = BLIND[blindness];
  return [0, 3, 6].map((at) => m[at]! * r + m[at + 1]! * g + m[at + 2]! * b) as Colour;
}

/** CIE76 between two linear colours. */
function distance(a: Colour, b: Colour): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function lab([r, g, b]: Colour): Colour {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(Math.max(t, 0)) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
