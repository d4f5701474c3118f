/** What is meant to come of it, one outcome a box. */
import { Button } from '@fluentui/react-components';
import { looksPersonal } from '../../workflows/shouldCost/keep';
import type { TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { Edit } from './useShouldCost';
import { recorded } from './wording';

export function OutcomesSought({ typed, edit }: { readonly typed: TypedNeeds; readonly edit: Edit }) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{recorded.outcomes}</h2>
      <p className={looks.quiet}>{recorded.outcomesHint}</p>
      {typed.outcomes.map((outcome, index) => (
        <TypedField
          key={index}
          label={recorded.outcome(index)}
          words
          text={outcome}
          note={looksPersonal(outcome) ? recorded.looksPersonal : undefined}
          type={(text) => {
            edit((before) => ({
              ...before,
              outcomes: before.outcomes.map((each, at) => (at === index ? text : each)),
            }));
          }}
        />
      ))}
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            edit((before) => ({ ...before, outcomes: [...before.outcomes, ''] }));
          }}
        >
          {recorded.addOutcome}
        </Button>
      </div>
    </section>
  );
}
