/** What the lines' own figures support of the fee, and the gaps that move it most. */
import { mergeClasses } from '@fluentui/react-components';
import type { SupportedFee } from '../../workflows/review/supportedFee';
import { TwoPartBar } from '../parts/TwoPartBar';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { check, compare } from '../wording';

export function SupportedBar({ fee }: { readonly fee: SupportedFee }) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compare.supportedHeading}</h2>
      <TwoPartBar first={fee.supportedPart} second={fee.gapPart} />
      <p className={mergeClasses(looks.text, looks.strong)}>
        {compare.supportedOf(fee.supported, fee.quoted)}
      </p>
      <p className={looks.quiet}>{compare.supportedText}</p>
      <h3 className={looks.subheading}>{compare.gapsHeading}</h3>
      {fee.gaps.length === 0 ? (
        <p className={looks.text}>{compare.noGaps}</p>
      ) : (
        <table className={looks.table}>
          <TableHead names={compare.line} figures={[check.aWeek]} />
          <tbody>
            {fee.gaps.map(({ label, amount, reason }, index) => (
              <tr key={index}>
                <th scope="row">
                  {label}
                  <p className={looks.quiet}>{reason}</p>
                </th>
                <td className={looks.figure}>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
