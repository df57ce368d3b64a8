import { useRef, useState } from "preact/hooks";
import { recall, remember } from "../frame/kept.ts";
import { grouped } from "../pieces/numbers.ts";
import { Said } from "../pieces/Page.tsx";
import type { Preview, Upload } from "../source/listings.ts";
import { en } from "../words/en.ts";
import { FlawTable } from "./FlawTable.tsx";

const words = en.imports;

type Props = {
  upload: Upload;
  commit: (author: string) => void;
  leave: () => void;
  /** Absent when the page was opened again: the browser then no longer has the file. */
  again?: (mapping: string) => void;
};

/** What a file would do, before anything is written. */
export function PreviewView({ upload, commit, leave, again }: Props) {
  const { preview } = upload;
  return (
    <>
      <h2>{words.preview(upload.name)}</h2>
      {preview && <Told preview={preview} />}
      <Commit commit={commit} leave={leave} />
      {preview && <Sample preview={preview} />}
      {preview?.proposal !== undefined && <Mapping text={preview.proposal} again={again} />}
      <h3>{words.flaws}</h3>
      <FlawTable flaws={upload.flaws} />
    </>
  );
}

function Told({ preview }: { preview: Preview }) {
  return (
    <dl class="facts">
      <dt>{words.reader}</dt>
      <dd>{preview.reader}</dd>
      <dt>{words.rows}</dt>
      <dd>{grouped(preview.rows)}</dd>
      <dt>{words.account}</dt>
      <dd>{preview.account}</dd>
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

function Sample({ preview }: { preview: Preview }) {
  if (preview.sample.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{words.sampleHead}</h3>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.sampleHead}>
        <table class="sample small">
          <thead>
            <tr>
              {preview.columns.map((column, at) => (
                <th key={at} scope="col">
                  <Said>{column}</Said>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Said>{cell}</Said>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type MappingProps = { text: string; again: Props["again"] };

function Mapping({ text, again }: MappingProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <h3 id="mapping-title">{words.mapping}</h3>
      <p class="small soft">{words.mappingMeans}</p>
      <textarea
        ref={field}
        class="mapping"
        aria-labelledby="mapping-title"
        rows={Math.min(24, text.split("\n").length + 1)}
        spellcheck={false}
        readOnly={!again}
        defaultValue={text}
      />
      {again && (
        <p>
          <button type="button" onClick={() => again(field.current?.value ?? text)}>
            {words.again}
          </button>
        </p>
      )}
    </>
  );
}
