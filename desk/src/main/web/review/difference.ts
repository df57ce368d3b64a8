// Two claims in words, cut into phrases, so that what one says and the other does not can be marked.

export type Phrase = { text: string; differs: boolean };

const EDGE = /(, |; |: | by | on | \(precision: |\))/;

/** The phrases of both, each with whether the other has the same. Joined, each gives its words. */
export function difference(a: string, b: string): [Phrase[], Phrase[]] {
  const [left, right] = [a.split(EDGE), b.split(EDGE)];
  return [marked(left, right), marked(right, left)];
}

function marked(own: string[], other: string[]): Phrase[] {
  const there = new Set(other.map(plain));
  return own
    .filter((text) => text !== "")
    .map((text) => ({ text, differs: !EDGE.test(text) && !there.has(plain(text)) }));
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase();
}
