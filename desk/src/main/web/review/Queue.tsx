import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useDocument, usePlace } from "../frame/hooks.ts";
import { useShortcuts, type Shortcut } from "../frame/keys.ts";
import { choose } from "../frame/place.ts";
import { WhenLoaded } from "../pieces/Page.tsx";
import type { Judgement } from "../source/listings.ts";
import type { ReviewItem, Waterfall } from "../source/types.ts";
import { en } from "../words/en.ts";
import { AuthorField, useAuthor } from "./Author.tsx";
import { Outcome } from "./Outcome.tsx";
import { Pair } from "./Pair.tsx";
import { pairOf, useDeciding, type Deciding } from "./deciding.ts";

const words = en.review;
const JUDGEMENTS: Judgement[] = ["same", "different", "unsure"];
type Asked = { items: ReviewItem[]; calibration: string; reviewed: number };

/** The queue or the sample, one pair at a time, by keyboard or by hand. */
export function Queue({ sample }: { sample: boolean }) {
  const { name, keep } = useAuthor();
  const query = new URLSearchParams({ analyst: name, ...(sample ? { sample: "true" } : {}) });
  const wanted = useWanted();
  const loaded = useDocument<Asked>(`review?${query}`, true);
  const deciding = useDeciding();
  return (
    <>
      <AuthorField name={name} keep={keep} />
      <WhenLoaded of={loaded}>
        {(asked) => (
          <>
            {(sample || asked.calibration) && (
              <p class="small soft read">
                {sample && `${words.sampled(asked.reviewed)} `}
                {asked.calibration}
              </p>
            )}
            <OneByOne asked={wanted ?? asked} {...{ sample, deciding, author: name }} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}

/** The pair that an address asks for, as an incident's page does; it stands alone in the queue. */
function useWanted(): Asked | null {
  const { query } = usePlace();
  const [a, b] = [query.get("a"), query.get("b")];
  const pair = a && b ? new URLSearchParams({ a, b }) : null;
  const compared = useDocument<Waterfall>(pair && `why?${pair}`, true).value;
  return pair && compared ? { items: [itemOf(compared)], calibration: "", reviewed: 0 } : null;
}

function itemOf(compared: Waterfall): ReviewItem {
  const unknown = { report: "", speaker: "", stance: "", hedged: false, note: "" };
  const side = (id: string, words: string) => ({
    id,
    words,
    ...unknown,
    incident: "",
    published: "",
  });
  return {
    a: side(compared.a, compared.a_words),
    b: side(compared.b, compared.b_words),
    why_asked: words.youAsk,
    change: "",
    score: compared.total,
    proposal: null,
    waterfall: compared,
    decided_by: [],
  };
}

type OneProps = { asked: Asked; sample: boolean; deciding: Deciding; author: string };

function OneByOne({ asked, sample, deciding, author }: OneProps) {
  const items = waiting(asked.items, deciding);
  const at = Math.min(startOf(usePlace().query), Math.max(0, items.length - 1));
  const item = items[at];
  const reason = useRef<HTMLTextAreaElement>(null);
  const [nameless, setNameless] = useState(false);
  const by = () => ({ author, reason: reason.current?.value.trim() ?? "" });

  const signed = (): boolean => {
    setNameless(author === "");
    if (author === "") {
      document.getElementById("author")?.focus();
    }
    return author !== "";
  };
  const decide = async (judgement: Judgement) => {
    if (!item || !signed()) {
      return;
    }
    const pair = { a: item.a.id, b: item.b.id };
    if ((await deciding.decide(pair, judgement, by())) && reason.current) {
      reason.current.value = "";
    }
  };
  const undo = () => {
    const number = deciding.last?.undoable ?? null;
    if (number !== null && signed()) {
      void deciding.undo(number, { author, reason: "" });
    }
  };
  const to = (where: number) => choose({ at: where <= 0 ? null : String(where) });
  const next = () => {
    choose({ a: null, b: null });
    to(at + 1 < items.length ? at + 1 : 0);
  };
  useKeys({ decide, undo, next, back: () => to(Math.max(0, at - 1)) });
  useEffect(() => setNameless(false), [author]);

  return (
    <>
      {nameless && (
        <p class="note" role="alert">
          {words.nameFirst}
        </p>
      )}
      <Outcome deciding={deciding} undo={undo} />
      {item ? (
        <section class="asked" aria-labelledby="asked-pair">
          <header class="asked-head">
            <h2 id="asked-pair">{words.pairOf(item.a.id, item.b.id)}</h2>
            <span class="small soft">{words.of(at + 1, items.length)}</span>
          </header>
          <Pair item={item} sample={sample} key={pairOf({ a: item.a.id, b: item.b.id })} />
          <Answers {...{ decide, next, deciding }} field={reason} />
        </section>
      ) : (
        <div class="state">
          <h2>{words.empty}</h2>
          <p>{words.emptyMore}</p>
        </div>
      )}
    </>
  );
}

type AnswersProps = {
  decide: (judgement: Judgement) => void;
  next: () => void;
  deciding: Deciding;
  field: { current: HTMLTextAreaElement | null };
};

function Answers({ decide, next, deciding, field }: AnswersProps) {
  return (
    <div class="answers no-print">
      <label class="reason">
        <span>
          {words.reason} <span class="small soft">{words.reasonMeans}</span>
        </span>
        <textarea ref={field} rows={2} dir="auto" maxLength={2000} />
      </label>
      <p class="answer-buttons">
        {JUDGEMENTS.map((judgement) => (
          <button
            key={judgement}
            type="button"
            disabled={deciding.busy}
            onClick={() => decide(judgement)}
          >
            {words.answers[judgement]} <kbd>{words[judgement]}</kbd>
          </button>
        ))}
        <button type="button" class="plain" onClick={next}>
          {words.next} <kbd>n</kbd>
        </button>
      </p>
    </div>
  );
}

type Actions = {
  decide: (judgement: Judgement) => void;
  undo: () => void;
  next: () => void;
  back: () => void;
};

/** The keys stay the same while what they act on changes. */
function useKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  const shortcuts = useMemo<Shortcut[]>(
    () => [
      ...JUDGEMENTS.map((judgement) => ({
        keys: words[judgement],
        words: words.keyWords[judgement],
        run: () => latest.current.decide(judgement),
      })),
      { keys: "n", words: words.keyWords.next, run: () => latest.current.next() },
      { keys: "p", words: words.keyWords.back, run: () => latest.current.back() },
      { keys: "z", words: words.keyWords.undo, run: () => latest.current.undo() },
    ],
    [],
  );
  useShortcuts(shortcuts);
}

function waiting(items: ReviewItem[], deciding: Deciding): ReviewItem[] {
  return items.filter((item) => !deciding.answered.has(pairOf({ a: item.a.id, b: item.b.id })));
}

function startOf(query: URLSearchParams): number {
  const at = Number(query.get("at") ?? "0");
  return Number.isInteger(at) && at > 0 ? at : 0;
}
