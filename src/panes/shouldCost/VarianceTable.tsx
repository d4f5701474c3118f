/** Where the submission differs from the should-cost, ranked by pounds; nothing where no fee has been read. */
import { mergeClasses } from '@fluentui/react-components';
import type { VarianceRow } from '../../workflows/shouldCost/onScreen';
import { Disclosure } from '../parts/Disclosure';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { results } from './wording';

export function VarianceTable({ rows }: { readonly rows: readonly VarianceRow[] | null }) {
  const looks = useLooks();
  if (rows === null) return null;
  const heads = [results.submitted, results.central, results.difference];
  return (
    <Disclosure heading={results.variance}>
      {() => (
        <>
          <p className={looks.quiet}>{results.varianceHint}</p>
          <table className={looks.table}>
            <TableHead names={results.category} figures={heads} />
            <tbody>
              {rows.map(({ label, submitted, central, difference, position, isOutside }) => (
                <tr key={label}>
                  <th scope="row">
                    {label}
                    <p className={looks.quiet}>{position}</p>
                  </th>
                  <td className={looks.figure}>{submitted}</td>
                  <td className={looks.figure}>{central}</td>
                  <td className={mergeClasses(looks.figure, isOutside && looks.strong)}>{difference}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Disclosure>
  );
}
