/** What a browser remembers of a reader's taste. A browser may refuse; then nothing is remembered. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`trucewatch.${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(`trucewatch.${name}`);
    } else {
      localStorage.setItem(`trucewatch.${name}`, value);
    }
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}
