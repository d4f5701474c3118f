/** Bed-nights of the last year: what the ledger says stands below each field, what is typed goes before it. */
import { makeStyles } from '@fluentui/react-components';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { InHouseInHand } from './useUnitCost';
import { inHouse } from './wording';

const useOwnLooks = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' },
});

export function NightFields({ says, typed, problems, edit }: InHouseInHand) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{inHouse.nightsHeading}</h2>
      <p className={looks.quiet}>{inHouse.nightsHint}</p>
      <div className={own.pair}>
        {(['available', 'occupied'] as const).map((which) => (
          <TypedField
            key={which}
            label={inHouse[which]}
            unit={inHouse.nights}
            hint={inHouse.fromLedger(says?.[which] ?? '')}
            text={typed[which]}
            problem={problems[which]}
            type={(text) => {
              edit({ [which]: text });
            }}
          />
        ))}
      </div>
    </section>
  );
}
