import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AsOf } from "../../main/web/frame/AsOf.tsx";
import { HelpDialog } from "../../main/web/frame/HelpDialog.tsx";
import { SourceContext } from "../../main/web/frame/hooks.ts";
import { begin } from "../../main/web/frame/place.ts";
import { columnsOf } from "../../main/web/overview/columns.ts";
import { IncidentTable } from "../../main/web/overview/IncidentTable.tsx";
import type { Source } from "../../main/web/source/source.ts";
import type { Case } from "../../main/web/source/types.ts";
import { five, many } from "./overviews.ts";

const nothing: Source = {
  baked: false,
  read: () => new Promise(() => {}),
  readMap: () => new Promise(() => {}),
  download: (path) => path,
  writing: null,
};

const theCase = {
  published: {
    from: "2025-10-15",
    to: "2025-11-03",
    days: [
      { day: "2025-10-15", pages: 11 },
      { day: "2025-10-16", pages: 5 },
      { day: "2025-11-03", pages: 1 },
    ],
  },
  recorded: { from: "2026-11-27T09:00:00Z", to: "2026-11-29T09:00:00Z" },
} as Case;

beforeEach(() => {
  history.replaceState(null, "", "/");
  begin(false);
});

afterEach(cleanup);

function show(what: preact.ComponentChild) {
  return render(<SourceContext.Provider value={nothing}>{what}</SourceContext.Provider>);
}

describe("as of", () => {
  it("is the whole record at first, and a day once the slider moves", async () => {
    show(<AsOf of={theCase} />);
    const slider = screen.getByRole("slider");
    expect(slider.getAttribute("aria-valuetext")).toBe("Whole record");
    fireEvent.input(slider, { target: { value: "1" } });
    await waitFor(() => expect(location.search).toBe("?as-of=2025-10-16"));
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe("16 October 2025");
    fireEvent.click(screen.getByRole("button", { name: "Whole record" }));
    await waitFor(() => expect(location.search).toBe(""));
  });

  it("takes the day one clock at a time", async () => {
    show(<AsOf of={theCase} />);
    fireEvent.change(screen.getByLabelText("As of this day"), { target: { value: "2025-10-31" } });
    await waitFor(() => expect(location.search).toBe("?as-of=2025-10-31"));
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "recorded" } });
    await waitFor(() => expect(location.search).toBe(""));
    fireEvent.change(screen.getByLabelText("As of this day"), { target: { value: "2026-11-28" } });
    await waitFor(() => expect(location.search).toBe("?recorded=2026-11-28"));
  });
});

describe("the keys", () => {
  it("can be turned off", () => {
    HTMLDialogElement.prototype.showModal ??= () => {};
    show(<HelpDialog shortcuts={[{ keys: "g o", words: "Go", run: () => {} }]} close={() => {}} />);
    fireEvent.click(screen.getByRole("checkbox", { hidden: true }));
    expect(localStorage.getItem("trucewatch.shortcuts")).toBe("off");
    fireEvent.click(screen.getByRole("checkbox", { hidden: true }));
    expect(localStorage.getItem("trucewatch.shortcuts")).toBeNull();
  });
});

describe("the list", () => {
  const table = (n: number) => {
    const columns = columnsOf(n === 5 ? five() : many(n));
    const hits = Uint32Array.from({ length: columns.n }, (_, i) => i);
    return <IncidentTable columns={columns} hits={hits} lit={null} light={() => {}} />;
  };

  it("says of each incident when, what, range, origins against pages, and what is contested", () => {
    show(table(5));
    const row = screen.getByText("Shelling, Spin Boldak").closest("tr")!;
    expect(row.textContent).toContain("15 Oct 2025");
    expect(row.textContent).toContain("12–35+");
    expect(row.textContent).toContain("8 origins, 18 pages");
    expect(row.textContent).toContain("who acted, killed");
    expect(row.querySelector("a")?.getAttribute("href")).toBe("/incidents/i-2");
  });

  it("says in words that nobody states a number", () => {
    show(table(5));
    const row = screen.getByText("Clash, border").closest("tr")!;
    expect(row.textContent).toContain("nobody states it");
  });

  it("draws only what is in sight of a hundred thousand", () => {
    const { container } = show(table(100_000));
    expect(container.querySelectorAll("tr.row").length).toBeLessThan(60);
    expect(container.querySelector("table")?.getAttribute("aria-rowcount")).toBe("100001");
  });

  it("is put in order by its headings, and the address keeps it", () => {
    show(table(5));
    fireEvent.click(screen.getByRole("button", { name: /Killed/ }));
    expect(location.search).toBe("?sort=-killed");
    expect(screen.getAllByRole("columnheader")[2]?.getAttribute("aria-sort")).toBe("descending");
  });
});
