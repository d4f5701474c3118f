/** Where the money goes, by heading: a bar for the eye, a table for the figures. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ShareRow } from '../../workflows/unitCost/onScreen';
import { across, useInks } from '../pictures/useInks';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { unitCost } from './wording';

const useOwnLooks = makeStyles({ bar: { marginTop: '3px' } });

export function Shares({ shares }: { readonly shares: readonly ShareRow[] }) {
  const looks = useLooks();
  const inks = useInks();
  const own = useOwnLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.sharesHeading}</h2>
      <table className={looks.table} aria-label={unitCost.sharesHeading}>
        <TableHead names={unitCost.headingColumn} figures={[unitCost.aYear, unitCost.share]} />
        <tbody>
          {shares.map(({ label, aYear, share, length, takesOff }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                <svg className={mergeClasses(inks.drawing, own.bar)} height="6" aria-hidden="true">
                  <rect className={takesOff ? inks.other : inks.inner} width={across(length)} height="6" />
                </svg>
              </th>
              <td className={looks.figure}>{aYear}</td>
              <td className={looks.figure}>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={looks.quiet}>{unitCost.sharesNote}</p>
    </section>
  );
}
