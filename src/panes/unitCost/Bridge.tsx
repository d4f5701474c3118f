/** The bridge as a picture with its words, and fields for what the council books elsewhere. */
import { makeStyles } from '@fluentui/react-components';
import { addOns } from '../../domain/unitCost/bridgeSteps';
import { Disclosure } from '../parts/Disclosure';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { StepBars } from '../pictures/StepBars';
import type { UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';

const useOwnLooks = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: '10px' } });

export function Bridge(props: UnitCostWork) {
  const looks = useLooks();
  const { shown } = props;
  if (shown === null) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.bridgeHeading}</h2>
      {shown.bridge.length === 0 ? (
        <p className={looks.text}>{unitCost.noBridge}</p>
      ) : (
        <>
          <p className={looks.text}>{shown.bridgeSentence}</p>
          <StepBars label={unitCost.bridgeHeading} steps={shown.bridge} />
        </>
      )}
      <Disclosure
        heading={unitCost.addOnsHeading}
        keepOpen={addOns.some((id) => props.problems[id] !== undefined)}
      >
        {() => <AddOnFields {...props} />}
      </Disclosure>
    </section>
  );
}

function AddOnFields({ says, typed, problems, edit }: UnitCostWork) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <>
      <p className={looks.quiet}>{unitCost.addOnsHint}</p>
      <div className={own.fields}>
        {(says?.addOns ?? []).map(({ id, label, says: figure }) => (
          <TypedField
            key={id}
            label={label}
            unit={unitCost.aYear}
            hint={unitCost.fromLedger(figure)}
            text={typed.addOns[id] ?? ''}
            problem={problems[id]}
            type={(text) => {
              edit({ addOns: { ...typed.addOns, [id]: text } });
            }}
          />
        ))}
      </div>
    </>
  );
}
