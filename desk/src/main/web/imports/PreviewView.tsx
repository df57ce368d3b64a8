import { useRef, useState } from "preact/hooks";
import { recall, remember } from "../frame/kept.ts";
import { grouped } from "../pieces/numbers.ts";
import { Said } from "../pieces/Page.tsx";
import type { Preview, Upload } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { FlawTable } from "./FlawTable.tsx";
import { Trouble } from "./Trouble.tsx";
import type { Told } from "./uploading.ts";

const words = en.imports;

type Props = {
  upload: Upload;
  look: (told: Told) => void;
  commit: (author: string) => void;
  leave: () => void;
};

/** What a file would do, before anything is written. */
export function PreviewView({ upload, look, commit, leave }: Props) {
  const { preview } = upload;
  return (
    <>
      <h2>{words.preview(upload.name)}</h2>
      {upload.problem && <Trouble of={upload.problem} />}
      {preview && !upload.problem && <Would upload={upload} preview={preview} />}
      {upload.problem ? (
        <p>
          <button type="button" onClick={leave}>
            {words.other}
          </button>
        </p>
      ) : (
        <Commit commit={commit} leave={leave} />
      )}
      {preview && <Sample lines={preview.sample} />}
      <LookAgain
        mapping={preview?.mapping ?? null}
        questions={preview?.questions ?? []}
        {...{ look }}
      />
      <h3>{words.flaws}</h3>
      <FlawTable flaws={upload.flaws} count={upload.flaw_count} />
    </>
  );
}

function Would({ upload, preview }: { upload: Upload; preview: Preview }) {
  return (
    <dl class="facts">
      <dt>{words.reader}</dt>
      <dd>{preview.reader}</dd>
      <dt>{words.rows}</dt>
      <dd>{grouped(upload.rows)}</dd>
      <dt>{words.account}</dt>
      <dd class="account">{upload.account}</dd>
      <dt>{words.effects}</dt>
      <dd>
        {preview.effects.length === 0 ? (
          words.noEffects
        ) : (
          <ul class="effects">
            {preview.effects.map((one) => (
              <li key={one}>
                <Said>{one}</Said>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Commit({ commit, leave }: { commit: (author: string) => void; leave: () => void }) {
  const name = useRef<HTMLInputElement>(null);
  const [nameless, setNameless] = useState(false);
  const go = () => {
    const author = name.current?.value.trim() ?? "";
    setNameless(author === "");
    if (author === "") {
      name.current?.focus();
      return;
    }
    remember("author", author);
    commit(author);
  };
  return (
    <form
      class="commit"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label>
        {words.author}
        <input
          ref={name}
          type="text"
          dir="auto"
          maxLength={120}
          autocomplete="name"
          defaultValue={recall("author") ?? ""}
          aria-invalid={nameless}
        />
      </label>
      <button type="submit" class="primary">
        {words.commit}
      </button>
      <button type="button" onClick={leave}>
        {words.other}
      </button>
      {nameless && (
        <p class="note" role="alert">
          {words.nameFirst}
        </p>
      )}
    </form>
  );
}

function Sample({ lines }: { lines: string[] }) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{words.sampleHead}</h3>
      <ul class="sample small">
        {lines.map((line, at) => (
          <li key={at}>
            <Said>{line}</Said>
          </li>
        ))}
      </ul>
    </>
  );
}

type LookProps = {
  mapping: string | null;
  questions: string[];
  look: (told: Told) => void;
};

/** What the file does not say itself, and how its columns are to be read. */
function LookAgain({ mapping, questions, look }: LookProps) {
  const form = useRef<HTMLFormElement>(null);
  const said = (name: string) => {
    const value = form.current && new FormData(form.current).get(name);
    return typeof value === "string" ? value : "";
  };
  return (
    <form
      ref={form}
      class="look"
      onSubmit={(event) => {
        event.preventDefault();
        look({
          published: said("published"),
          source: said("source"),
          date_order: said("date_order"),
          mapping: said("mapping"),
        });
      }}
    >
      <details open={mapping !== null}>
        <summary>{words.options}</summary>
        <p class="look-fields">
          <label>
            {words.published} <input name="published" type="date" />
          </label>
          <label>
            {words.source} <input name="source" type="text" maxLength={120} />
          </label>
          <label>
            {words.dateOrder}{" "}
            <select name="date_order">
              <option value="">{words.asWritten}</option>
              <option value="day-first">{words.dayFirst}</option>
              <option value="month-first">{words.monthFirst}</option>
            </select>
          </label>
        </p>
        {mapping !== null && <Mapping text={mapping} questions={questions} />}
        <p>
          <button type="submit">{words.again}</button>
        </p>
      </details>
    </form>
  );
}

function Mapping({ text, questions }: { text: string; questions: string[] }) {
  return (
    <>
      <h3 id="mapping-title">{words.mapping}</h3>
      <p class="small soft">{words.mappingMeans}</p>
      {questions.length > 0 && (
        <ul class="small">
          {questions.map((one) => (
            <li key={one}>
              <Said>{one}</Said>
            </li>
          ))}
        </ul>
      )}
      <textarea
        name="mapping"
        class="mapping"
        aria-labelledby="mapping-title"
        rows={Math.min(24, text.split("\n").length + 1)}
        spellcheck={false}
        defaultValue={text}
      />
    </>
  );
}
