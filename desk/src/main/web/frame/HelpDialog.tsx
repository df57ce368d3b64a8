import { useEffect, useRef, useState } from "preact/hooks";
import { en } from "../words/en.ts";
import { shortcutsAreOn, turnShortcuts, type Shortcut } from "./keys.ts";

/** The keys that do something, and the way to turn them off. */
export function HelpDialog(props: { shortcuts: readonly Shortcut[]; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(shortcutsAreOn);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={props.close}>
      <h2 id="help-title">{en.frame.help}</h2>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">{en.frame.key}</th>
            <th scope="col">{en.frame.does}</th>
          </tr>
        </thead>
        <tbody>
          {props.shortcuts.map((one) => (
            <tr key={one.keys}>
              <th scope="row">
                {one.keys.split(" ").map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{one.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              turnShortcuts(event.currentTarget.checked);
              setOn(event.currentTarget.checked);
            }}
          />
          {en.frame.keysOn}
        </label>
      </p>
      <form method="dialog">
        <button class="primary">{en.frame.close}</button>
      </form>
    </dialog>
  );
}
