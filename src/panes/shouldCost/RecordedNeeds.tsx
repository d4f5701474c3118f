/** The needs of the placement standard, as boxes to tick. */
import { Checkbox } from '@fluentui/react-components';
import { placementNeeds, placementNeedWords } from '../../domain/shouldCost/needsProfile';
import { withNeed, type TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { Disclosure } from '../parts/Disclosure';
import { useLooks } from '../parts/useLooks';
import type { Edit } from './useShouldCost';
import { recorded } from './wording';

export function RecordedNeeds({ typed, edit }: { readonly typed: TypedNeeds; readonly edit: Edit }) {
  const looks = useLooks();
  return (
    <Disclosure heading={recorded.needs(typed.needs.length)}>
      {() => (
        <>
          <p className={looks.quiet}>{recorded.needsHint}</p>
          <div>
            {placementNeeds.map((need) => (
              <div key={need}>
                <Checkbox
                  label={placementNeedWords[need]}
                  checked={typed.needs.includes(need)}
                  onChange={(_, { checked }) => {
                    edit((before) => withNeed(before, need, checked === true));
                  }}
                />
              </div>
            ))}
          </div>
        </>
      )}
    </Disclosure>
  );
}
