/** The whole fee at each position: live, as figures are typed. */
import { mergeClasses } from '@fluentui/react-components';
import type { NegotiationOnScreen } from '../../workflows/review/negotiationPositions';
import { useLooks } from '../parts/useLooks';
import { negotiate } from '../wordingOfWriting';

const pinned = ['opening', 'target', 'limit'] as const;

/** The three of the whole fee in one line, in view wherever the pane is. */
export function PinnedTotals({ totals }: Pick<NegotiationOnScreen, 'totals'>) {
  const looks = useLooks();
  return (
    <div className={mergeClasses(looks.wrap, looks.quiet)} aria-hidden="true">
      {pinned.map((name) => (
        <span key={name}>
          {negotiate[name]} <span className={mergeClasses(looks.figure, looks.strong)}>{totals[name]}</span>
        </span>
      ))}
    </div>
  );
}

const order = ['submitted', 'gap', 'opening', 'target', 'limit'] as const;

export function Totals({ negotiation }: { readonly negotiation: NegotiationOnScreen }) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{negotiate.totals}</h2>
      <table className={looks.table} aria-label={negotiate.totals}>
        <tbody>
          {order.map((name) => (
            <tr key={name}>
              <th scope="row">{negotiate[name]}</th>
              <td className={mergeClasses(looks.figure, name === 'target' && looks.strong)}>
                {negotiation.totals[name]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {negotiation.targetLessSubmitted !== null && (
        <p className={looks.text}>{negotiate.targetLess(negotiation.targetLessSubmitted)}</p>
      )}
      <p role="status" className={looks.quiet}>
        {[
          negotiation.notUnderstood ? negotiate.notUnderstoodTotal : '',
          ...negotiation.outOfOrder.map(({ name, above }) =>
            negotiate.aboveInAll(negotiate[name], negotiate[above]),
          ),
        ]
          .filter((sentence) => sentence !== '')
          .join(' ')}
      </p>
      {negotiation.checks.map((sentence) => (
        <p key={sentence} className={looks.text}>
          {sentence}
        </p>
      ))}
    </section>
  );
}
