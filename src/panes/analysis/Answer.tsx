/** An answer as it is told: the sentence first, figures, tables, then what to know beside them. */
import { mergeClasses } from '@fluentui/react-components';
import type { Told, ToldTable } from '../../workflows/typed/analysis';
import { useLooks } from '../parts/useLooks';

export function Answer({ told }: { readonly told: Told }) {
  const looks = useLooks();
  return (
    <div className={looks.pane}>
      <p className={mergeClasses(looks.text, looks.strong)}>{told.headline}</p>
      {told.tables.map((table) => (
        <Table key={table.title} table={table} />
      ))}
      {told.sentences.map((sentence) => (
        <p key={sentence} className={looks.quiet}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

function Table({ table: { title, columns, rows, hasTotal } }: { readonly table: ToldTable }) {
  const looks = useLooks();
  const body = hasTotal ? rows.slice(0, -1) : rows;
  const total = hasTotal ? rows.at(-1) : undefined;
  const rowOf = (cells: readonly string[], key: number) => (
    <tr key={key}>
      {cells.map((text, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {text}
          </th>
        ) : (
          <td key={index} className={columns[index]?.isFigure === true ? looks.figure : ''}>
            {text}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{title}</h2>
      <table className={looks.table}>
        <thead>
          <tr>
            {columns.map(({ header, isFigure }) => (
              <th
                key={header}
                scope="col"
                className={isFigure ? mergeClasses(looks.figure, looks.right) : ''}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{body.map(rowOf)}</tbody>
        {total === undefined ? null : <tfoot>{rowOf(total, 0)}</tfoot>}
      </table>
    </section>
  );
}
