/** The answer first: what a place costs a week, and of several homes which one is looked at. */
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { UnitCostOnScreen } from '../../workflows/unitCost/onScreen';
import { useLooks } from '../parts/useLooks';
import type { InHouseInHand } from './useUnitCost';
import { inHouse } from './wording';

const useOwnLooks = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '8px', rowGap: '4px', margin: 0 },
  value: { margin: 0 },
  headline: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function HomeChoice({ inHand, typed, edit }: InHouseInHand) {
  const looks = useLooks();
  const homes = inHand?.read.ledger?.homes ?? [];
  if (homes.length < 2) return null;
  return (
    <Field label={inHouse.whichHome}>
      <Select
        className={looks.select}
        value={typed.home}
        onChange={(_, { value }) => {
          edit({ home: value, available: '', occupied: '', addOns: {} });
        }}
      >
        <option value="">{inHouse.allHomes}</option>
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
      <h2 className={looks.heading}>{inHouse.answerHeading(shown.year)}</h2>
      <dl className={own.figures}>
        <dt>{inHouse.perOccupied}</dt>
        <dd className={strong}>{shown.perOccupied}</dd>
        <dt>{inHouse.perAvailable}</dt>
        <dd className={strong}>{shown.perAvailable}</dd>
        <dt>{inHouse.occupancy}</dt>
        <dd className={plain}>{shown.occupancy}</dd>
        <dt>{inHouse.total}</dt>
        <dd className={plain}>{shown.total}</dd>
      </dl>
    </section>
  );
}
