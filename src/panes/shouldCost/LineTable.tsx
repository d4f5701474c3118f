/** Every line at the low, central and high end, and what it becomes as the hours change. */
import type { RangeRow, ShouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import { Disclosure } from '../parts/Disclosure';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { results } from './wording';

const ends = ['low', 'central', 'high'] as const;

export function LineTable({ shown }: { readonly shown: ShouldCostOnScreen }) {
  const looks = useLooks();
  return (
    <Disclosure heading={results.lines}>
      {() => (
        <>
          <table className={looks.table}>
            <TableHead names={results.line} figures={ends.map((end) => results[end])} />
            <tbody>
              {shown.lines.map((row) => (
                <Row key={row.label} row={row} />
              ))}
            </tbody>
            <tfoot>
              <Row row={shown.total} />
            </tfoot>
          </table>
          {shown.ahead.length === 0 ? null : (
            <>
              <h3 className={looks.subheading}>{results.ahead}</h3>
              {shown.ahead.map((sentence) => (
                <p key={sentence} className={looks.text}>
                  {sentence}
                </p>
              ))}
            </>
          )}
        </>
      )}
    </Disclosure>
  );
}

function Row({ row }: { readonly row: RangeRow }) {
  const looks = useLooks();
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {ends.map((end) => (
        <td key={end} className={looks.figure}>
          {row[end]}
        </td>
      ))}
    </tr>
  );
}
