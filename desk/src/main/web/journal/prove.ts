// Checks a proof of inclusion as a reader without the case would: RFC 6962 §2.1, SHA-256, the byte 0
// before a leaf and the byte 1 before two joined hashes.

import type { Proof } from "../source/listings.ts";

/** Whether the hashes lead from the entry to the root; null where the browser cannot hash. */
export async function leadsToRoot(proof: Proof): Promise<boolean | null> {
  if (!globalThis.crypto?.subtle) {
    return null;
  }
  let hash = proof.hash;
  if (proof.leaf !== "") {
    const text = new TextEncoder().encode(proof.leaf);
    if ((await sha256(new Uint8Array([0, ...text]))) !== hash) {
      return false;
    }
  }
  for (const { side, hash: sibling } of proof.path) {
    const [left, right] = side === "left" ? [sibling, hash] : [hash, sibling];
    hash = await sha256(new Uint8Array([1, ...bytesOf(left), ...bytesOf(right)]));
  }
  return hash === proof.root;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
}
