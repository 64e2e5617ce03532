import { type Language, say } from './language.ts';
import type { ChartTable } from './model/chart-table.ts';

export interface ChartTableViewProps {
  readonly table: ChartTable;
  readonly label: string;
  readonly language: Language;
}

/** The table twin on the page; it scrolls inside itself and can be reached by keyboard. */
export function ChartTableView({ table, label, language }: ChartTableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="chart-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map(({ key, label: text, isFigure }) => (
              <th key={key} scope="col" data-figure={isFigure}>
                {say(text, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and never move
            <tr key={at}>
              {row.map((text, column) => {
                const { key, isFigure } = table.columns[column]!;
                return (
                  <td key={key} data-figure={isFigure}>
                    {say(text, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
