/** How many places to commission: the rule, the bound that it is not, and the cost of each number as bars. */
import { mergeClasses } from '@fluentui/react-components';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { placesOnScreen } from '../../workflows/contracts/placesOnScreen';
import { useLooks } from '../parts/useLooks';
import { BarRows } from '../pictures/BarRows';
import { commission } from './wording';

export function Commission({ shown }: { readonly shown: ContractsOnScreen }) {
  const looks = useLooks();
  const { rule, bound, typed, bars } = placesOnScreen(shown.comparison);
  return (
    <>
      <p className={looks.quiet}>{commission.what}</p>
      <p className={mergeClasses(looks.text, looks.strong)}>{rule}</p>
      <p className={looks.text}>{typed}</p>
      <BarRows
        label={commission.bars}
        rows={bars.map(({ places, aWeek, length, chosen }) => ({
          label: places,
          figure: aWeek,
          length,
          ...(chosen ? { mark: commission.chosen } : {}),
        }))}
      />
      <p className={looks.text}>{bound}</p>
      <p className={looks.quiet}>{shown.compared.says}</p>
    </>
  );
}
