/** Every page of the demo case, as tests and screenshots walk through them. */
export const PAGES = [
  ["overview", "/"],
  ["overview-contested", "/?contested=true&from=2025-10-09&to=2025-10-17"],
  ["overview-as-of", "/?as-of=2025-10-31"],
  ["incidents", "/incidents"],
  ["incident", "/incidents/i-c0075"],
  ["reports", "/reports"],
  ["report", "/reports/r0043"],
  ["sources", "/sources"],
  ["source", "/sources/o-mujahid"],
  ["statements", "/statements"],
  ["changes", "/changes?since=2025-10-31&until=2025-11-08"],
  ["review", "/review"],
  ["import", "/import"],
  ["journal", "/journal"],
  ["entry", "/journal/1"],
  ["nowhere", "/no-such-page"],
];

export const LOOKS = [
  { theme: "light", width: 1440, height: 900 },
  { theme: "dark", width: 1440, height: 900 },
  { theme: "light", width: 390, height: 844 },
  { theme: "dark", width: 390, height: 844 },
];
