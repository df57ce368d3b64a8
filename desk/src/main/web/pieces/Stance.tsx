import { Differs } from "./Differs.tsx";
import { en } from "../words/en.ts";
import "./pieces.css";

const SIGNS: Record<string, string> = {
  asserts: "+",
  admits: "±",
  justifies: "∵",
  denies: "−",
};

/** How a speaker stands to what is told: a sign, the word, and whether it was hedged. */
export function Stance({ stance, hedged }: { stance: string; hedged: boolean }) {
  return (
    <span class={`stance stance-${stance}`}>
      <span class="stance-sign" aria-hidden="true">
        {SIGNS[stance] ?? "·"}
      </span>
      {stance}
      {hedged && (
        <span class="hedged">
          {" "}
          <span aria-hidden="true">≈ </span>
          {en.pieces.hedged}
        </span>
      )}
    </span>
  );
}

/** What the signs mean, once per page. */
export function StanceKey() {
  return (
    <p class="signs small soft">
      {Object.entries(SIGNS).map(([word, sign]) => (
        <span key={word} class={`stance stance-${word}`}>
          <span class="stance-sign" aria-hidden="true">
            {sign}
          </span>
          {word}
        </span>
      ))}
      <span class="hedged">≈ {en.pieces.hedgedMeans}</span>
      <span class="nowrap">
        <Differs /> {en.incident.matrix.differs}
      </span>
    </p>
  );
}
