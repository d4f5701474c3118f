/** An answer as it is told: the sentence first, figures, tables, then what to know beside them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Told, ToldTable } from '../../workflows/typed/analysis';
import { useLooks } from '../parts/useLooks';

/** A row as a card: its heading above, then each figure with its column's heading before it. */
const asCards = {
  '& table, & tbody, & tfoot, & tr, & th, & td': { display: 'block' },
  '& thead': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  '& tbody tr, & tfoot tr': { padding: '6px 0' },
  '& tbody th[scope=row], & tfoot th[scope=row]': { fontWeight: 600, borderBottom: 'none', padding: 0 },
  '& td': {
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '2px 0 !important',
    border: 'none !important',
    textAlign: 'right',
    whiteSpace: 'normal !important',
  },
  '& td::before': { content: 'attr(data-column)', textAlign: 'left' },
  '& td:empty': { display: 'none' },
  '& tbody tr:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
} as const;

const useOwnLooks = makeStyles({
  small: { '@media (max-width: 340px)': asCards },
  medium: { '@media (max-width: 480px)': asCards },
  large: { '@media (max-width: 760px)': asCards },
});

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
  const own = useOwnLooks();
  const body = hasTotal ? rows.slice(0, -1) : rows;
  const total = hasTotal ? rows.at(-1) : undefined;
  const rowOf = (cells: readonly string[], key: number) => (
    <tr key={key} {...staying('row')}>
      {cells.map((text, index) =>
        index === 0 ? (
          <th key={index} scope="row" {...staying('rowheader')}>
            {text}
          </th>
        ) : (
          <td
            key={index}
            {...staying('cell')}
            data-column={columns[index]?.header ?? ''}
            className={columns[index]?.isFigure === true ? looks.figure : ''}
          >
            {text}
          </td>
        ),
      )}
    </tr>
  );
  const width = widthAsTable(columns, rows);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{title}</h2>
      <div className={width === null ? '' : own[width]}>
        <table className={looks.table} {...staying('table')}>
          <thead {...staying('rowgroup')}>
            <tr {...staying('row')}>
              {columns.map(({ header, isFigure }) => (
                <th
                  key={header}
                  scope="col"
                  {...staying('columnheader')}
                  className={isFigure ? mergeClasses(looks.figure, looks.right) : ''}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...staying('rowgroup')}>{body.map(rowOf)}</tbody>
          {total === undefined ? null : <tfoot {...staying('rowgroup')}>{rowOf(total, 0)}</tfoot>}
        </table>
      </div>
    </section>
  );
}

/** Parts of a table stay what they are to a screen reader where the rows are shown as cards. */
const staying = (role: string): { readonly role: string } => ({ role });

/** Of the small print a table is in; and what stands beside it. */
const pixelsOfALetter = 6.4;
const pixelsBetweenColumns = 6;
const pixelsBesideTheTable = 36;

/** How wide a pane has to be for the table to stand in it; null where it does in any. */
function widthAsTable(
  columns: ToldTable['columns'],
  rows: ToldTable['rows'],
): 'small' | 'medium' | 'large' | null {
  const letters = columns.map(({ header }, index) =>
    Math.max(...[header, ...rows.map((cells) => cells[index] ?? '')].map(({ length }) => length)),
  );
  // What names the row may go on in a second line.
  const [first = 0, ...others] = letters;
  const all = Math.min(first, 12) + others.reduce((sum, width) => sum + width, 0);
  const needed = all * pixelsOfALetter + others.length * pixelsBetweenColumns + pixelsBesideTheTable;
  if (needed <= 320) return null;
  return needed <= 340 ? 'small' : needed <= 480 ? 'medium' : 'large';
}
