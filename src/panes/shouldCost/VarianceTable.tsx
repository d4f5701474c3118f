/** Where the submission differs from the should-cost, ranked by pounds; nothing where no fee has been read. */
import { mergeClasses } from '@fluentui/react-components';
import type { VarianceRow } from '../../workflows/shouldCost/onScreen';
import { Disclosure } from '../parts/Disclosure';
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
            <thead>
              <tr>
                <th scope="col">{results.category}</th>
                {heads.map((head) => (
                  <th key={head} scope="col" className={mergeClasses(looks.figure, looks.right)}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
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
