import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RowsFieldProps<Row> {
  title: string;
  heads: readonly string[];
  rows: readonly Row[];
  empty: Row;
  onChange: (rows: Row[]) => void;
  /** The boxes of one row, in the order of the heads. */
  boxes: (row: Row, change: (next: Row) => void, at: number) => ReactNode[];
}

/** Rows of boxes that can be added to and taken from. */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { title, heads, rows, onChange } = props;
  const { t } = useTranslation();
  return (
    <section className="rows-field">
      <h3>{title}</h3>
      {rows.length > 0 ? (
        <table aria-label={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place alone.
              <tr key={at}>
                {props
                  .boxes(row, (next) => onChange(rows.with(at, next)), at)
                  .map((box, column) => (
                    <td key={heads[column]}>{box}</td>
                  ))}
                <td>
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={t('reading.removeRow', { at: at + 1 })}
                    onClick={() => onChange(rows.toSpliced(at, 1))}
                  >
                    {t('reading.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <button type="button" className="button" onClick={() => onChange([...rows, props.empty])}>
        {t('reading.add')}
      </button>
    </section>
  );
}
