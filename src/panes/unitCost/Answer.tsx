/** The answer first: what a place costs a week, and of several homes which one is looked at. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { UnitCostOnScreen } from '../../workflows/unitCost/onScreen';
import { useLooks } from '../parts/useLooks';
import type { UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';

const useOwnLooks = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', rowGap: '4px', margin: 0 },
  value: { margin: 0 },
  headline: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function HomeChoice({ current, typed, edit }: UnitCostWork) {
  const looks = useLooks();
  const homes = current?.read.ledger?.homes ?? [];
  if (homes.length < 2) return null;
  return (
    <Field label={unitCost.whichHome}>
      <Select
        className={looks.select}
        value={typed.home}
        onChange={(_, { value }) => {
          edit({ home: value, available: '', occupied: '', addOns: {} });
        }}
      >
        <option value="">{unitCost.allHomes}</option>
        {homes.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export function Answer({ shown }: { readonly shown: UnitCostOnScreen }) {
  const looks = useLooks();
  const own = useOwnLooks();
  const strong = mergeClasses(looks.figure, own.value, own.headline);
  const plain = mergeClasses(looks.figure, own.value);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.answerHeading(shown.year)}</h2>
      <dl className={own.figures}>
        <dt>{unitCost.perOccupied}</dt>
        <dd className={strong}>{shown.perOccupied}</dd>
        <dt>{unitCost.perAvailable}</dt>
        <dd className={strong}>{shown.perAvailable}</dd>
        <dt>{unitCost.occupancy}</dt>
        <dd className={plain}>{shown.occupancy}</dd>
        <dt>{unitCost.total}</dt>
        <dd className={plain}>{shown.total}</dd>
      </dl>
    </section>
  );
}
