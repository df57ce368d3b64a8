import { beforeEach, describe, expect, it } from "vitest";
import { begin, choose, current, go, hrefOf } from "../../main/web/frame/place.ts";

describe("the state of a page is its address", () => {
  beforeEach(() => {
    history.replaceState(null, "", "/");
    begin(false);
  });

  it("keeps as-of from page to page, and nothing else", () => {
    go("/?as-of=2025-10-31&type=air");
    go("/incidents/i-c0075");
    expect(location.pathname + location.search).toBe("/incidents/i-c0075?as-of=2025-10-31");
  });

  it("takes choices away with null", () => {
    go("/?contested=yes&bbox=60,20,70,30");
    choose({ contested: null });
    expect(location.search).toBe("?bbox=60,20,70,30");
    expect(current().query.get("bbox")).toBe("60,20,70,30");
  });

  it("stands behind # in a publication", () => {
    begin(true);
    go("/incidents/i-c0075");
    expect(location.hash).toBe("#/incidents/i-c0075");
    expect(hrefOf("/reports")).toBe("#/reports");
  });
});
