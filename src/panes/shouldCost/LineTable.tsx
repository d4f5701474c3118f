/** Every line at the low, central and high end, and what it becomes as the hours change. */
import { mergeClasses } from '@fluentui/react-components';
import type { RangeRow, ShouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import { Disclosure } from '../parts/Disclosure';
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
            <thead>
              <tr>
                <th scope="col">{results.line}</th>
                {ends.map((end) => (
                  <th key={end} scope="col" className={mergeClasses(looks.figure, looks.right)}>
                    {results[end]}
                  </th>
                ))}
              </tr>
            </thead>
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
