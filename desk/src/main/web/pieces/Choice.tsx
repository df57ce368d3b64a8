import { choose } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";

type Option = string | [value: string, words: string];

/** A filter with a list of values, kept in the address. */
export function Choice(props: { name: string; words: string; any: string; options: Option[] }) {
  const chosen = usePlace().query.get(props.name) ?? "";
  return (
    <label>
      {props.words}
      <select
        value={chosen}
        onChange={(event) =>
          choose({ [props.name]: event.currentTarget.value || null, offset: null })
        }
      >
        <option value="">{props.any}</option>
        {props.options.map((option) => {
          const [value, words] = typeof option === "string" ? [option, option] : option;
          return (
            <option key={value} value={value}>
              {words}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** A filter by words, kept in the address. */
export function WordsField({ name, words }: { name: string; words: string }) {
  const written = usePlace().query.get(name) ?? "";
  return (
    <label>
      {words}
      <input
        id="search"
        type="search"
        dir="auto"
        value={written}
        onInput={(event) => choose({ [name]: event.currentTarget.value || null, offset: null })}
      />
    </label>
  );
}

/** The values that occur, each once, in alphabetical order. */
export function occurring<T>(all: T[], valueOf: (one: T) => string | null): string[] {
  const values = new Set(all.map(valueOf).filter((value): value is string => !!value));
  return [...values].sort((a, b) => a.localeCompare(b));
}

/** Whether every word asked for stands in one of the texts, capitals or not. */
export function hasWords(asked: string, texts: (string | null)[]): boolean {
  const text = texts.join(" ").toLocaleLowerCase();
  return asked
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
