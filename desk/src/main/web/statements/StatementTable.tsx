import { Link } from "../pieces/Link.tsx";
import { Said } from "../pieces/Page.tsx";
import { reportPath } from "../pieces/Refs.tsx";
import type { StatementLine } from "../source/types.ts";
import { en } from "../words/en.ts";
import "../reports/reports.css";

const words = en.statements;

/** Statements, one per row, each with the report that carries it. */
export function StatementTable({ statements }: { statements: StatementLine[] }) {
  return (
    <table class="rows statements-table">
      <thead>
        <tr>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.speaker}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.topic}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.report}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((one) => (
          <tr key={one.id}>
            <td class="nowrap">{one.day}</td>
            <td>
              <Said>{one.speaker}</Said>
            </td>
            <td>{one.kind}</td>
            <td>{one.topic}</td>
            <td>
              <Said>{one.words}</Said>
            </td>
            <td>
              <Link to={reportPath(one.report)}>
                <span class="id">{one.report}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
