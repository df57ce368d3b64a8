import { usePlace } from "../frame/hooks.ts";
import { choose } from "../frame/place.ts";
import { Page } from "../pieces/Page.tsx";
import { en } from "../words/en.ts";
import { Decisions } from "./Decisions.tsx";
import { Queue } from "./Queue.tsx";
import "./review.css";

const words = en.review;
const VIEWS = ["queue", "sample", "decisions"] as const;
const LEADS = { queue: words.lead, sample: words.leadSample, decisions: words.leadDecisions };

/** Where an analyst decides: the queue, the sample for calibration, and what was decided. */
export function ReviewPage() {
  const { query } = usePlace();
  const view = VIEWS.find((one) => one === query.get("view")) ?? "queue";
  return (
    <Page title={words.title} lead={LEADS[view]}>
      <p class="views no-print" role="group" aria-label={words.views}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => choose({ view: one === "queue" ? null : one, at: null })}
          >
            {words[one]}
          </button>
        ))}
      </p>
      {view === "decisions" ? <Decisions /> : <Queue key={view} sample={view === "sample"} />}
    </Page>
  );
}
