import { Said } from "../pieces/Page.tsx";
import type { FlawLine } from "../source/listings.ts";
import { en } from "../words/en.ts";

const words = en.imports;

/** What is wrong in a file, row by row, and what to do about it. */
export function FlawTable({ flaws, count }: { flaws: FlawLine[]; count: number }) {
  if (flaws.length === 0) {
    return <p class="soft">{words.noFlaws}</p>;
  }
  return (
    <>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={words.flaws}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col" class="number">
                {words.row}
              </th>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.wrong}</th>
              <th scope="col">{words.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {flaws.map((flaw, at) => (
              <tr key={at}>
                <td>
                  <Said>{flaw.file}</Said>
                </td>
                <td class="number">{flaw.row}</td>
                <td>
                  <Said>{flaw.column ?? ""}</Said>
                </td>
                <td>
                  <Said>{flaw.value}</Said>
                </td>
                <td>
                  <Said>{flaw.words}</Said>
                </td>
                <td>
                  <Said>{flaw.remedy}</Said>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > flaws.length && <p class="small soft">{words.moreFlaws(count - flaws.length)}</p>}
    </>
  );
}
