/** What the submitted hours lawfully cost by post, what the provider's stated cost is, and what it keeps or loses at each price. */
import { mergeClasses } from '@fluentui/react-components';
import type { BoundsOnScreen } from '../../workflows/review/boundsOnScreen';
import { bounds as wording } from '../wordingOfWriting';
import { TableHead } from './TableHead';
import { useLooks } from './useLooks';

export function LawfulFloor({ bounds }: { readonly bounds: BoundsOnScreen }) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{wording.heading}</h2>
      {bounds.floors.length === 0 ? null : (
        <table className={looks.table} aria-label={wording.table}>
          <TableHead names={wording.post} figures={[wording.anHour, wording.aWeek]} />
          <tbody>
            {bounds.floors.map(({ role, hours, perHour, weekly }, index) => (
              <tr key={index}>
                <th scope="row">
                  {role}
                  <p className={looks.quiet}>{hours}</p>
                </th>
                <td className={looks.figure}>{perHour}</td>
                <td className={looks.figure}>{weekly}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={looks.text}>{bounds.floorWords}</p>
      <p className={mergeClasses(looks.text, looks.strong)}>{bounds.lowestFeeWords}</p>
      {bounds.outcomes.map((sentence) => (
        <p key={sentence} className={looks.text}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
