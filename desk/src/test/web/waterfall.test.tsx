import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { Waterfall, stepsOf } from "../../main/web/pieces/Waterfall.tsx";
import { signed } from "../../main/web/pieces/numbers.ts";
import { waterfall } from "./incidents.ts";

afterEach(cleanup);

describe("a waterfall", () => {
  it("starts each bar where the last one ended, and ends at the score", () => {
    const steps = stepsOf(waterfall);
    steps.slice(1).forEach((step, at) => expect(step.from).toBe(steps[at]?.to));
    expect(steps.at(-1)?.to).toBeCloseTo(waterfall.total);
  });

  it("is a whole table without its bars", () => {
    render(<Waterfall of={waterfall} />);
    expect(screen.getAllByRole("row")).toHaveLength(6);
    expect(screen.getByRole("row", { name: /actors another actor −0\.9/ })).toBeTruthy();
  });

  it("gives a likelihood a paragraph of its own", () => {
    render(<Waterfall of={{ ...waterfall, chance: "Very likely that it is one event." }} />);
    expect(screen.getByText("Very likely that it is one event.").tagName).toBe("P");
  });

  it("writes bits with a true minus, and no sign at zero", () => {
    expect([signed(1.84), signed(-0.3), signed(-0.04)]).toEqual(["+1.8", "−0.3", "0.0"]);
  });
});
