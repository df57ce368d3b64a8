import type { ComponentChildren } from "preact";
import { go, hrefOf } from "../frame/place.ts";
import { usePlace } from "../frame/hooks.ts";

type Props = { to: string; children: ComponentChildren; class?: string; current?: boolean };

/** A link to a page of the desk; as-of goes along. New tabs and copying work as with any link. */
export function Link({ to, children, class: look, current }: Props) {
  usePlace();
  return (
    <a
      href={hrefOf(to)}
      class={look}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
        if (plain) {
          event.preventDefault();
          go(to);
        }
      }}
    >
      {children}
    </a>
  );
}
