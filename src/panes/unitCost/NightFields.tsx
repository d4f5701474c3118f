/** Bed-nights of the last year: what the ledger says stands below each field, what is typed goes before it. */
import { makeStyles } from '@fluentui/react-components';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';

const useOwnLooks = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10px' },
});

export function NightFields({ says, typed, problems, edit }: UnitCostWork) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.nightsHeading}</h2>
      <p className={looks.quiet}>{unitCost.nightsHint}</p>
      <div className={own.pair}>
        {(['available', 'occupied'] as const).map((which) => (
          <TypedField
            key={which}
            label={unitCost[which]}
            unit={unitCost.nights}
            hint={unitCost.fromLedger(says?.[which] ?? '')}
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
