/** What may follow a moment after the picture: the figures whole, and each further question, worked out when it is asked. */
import { useDeferredValue } from 'react';
import { isOfCouncils } from '../../workflows/contracts/understoodContracts';
import { isOfTerm } from '../../workflows/contracts/typedTerm';
import type { PaneProps } from '../pane';
import { Commission } from './Commission';
import { Disclosure } from '../parts/Disclosure';
import { OverTheYears } from './OverTheYears';
import { SimulationPart } from './SimulationPart';
import { Pooling } from './Pooling';
import { ProvidersSide } from './ProvidersSide';
import { RateCard } from './RateCard';
import { Results } from './Results';
import { SoftBlock } from './SoftBlock';
import type { CurrentContracts } from './useContracts';
import { softBlock } from './softBlockWording';
import { commission, pooling, providersSide, rateCard, simulation, years } from './wording';
import { contractsDraft } from './draft';

interface FurtherProps extends PaneProps {
  readonly current: CurrentContracts;
}

export function Further({ state, actions, current }: FurtherProps) {
  const { typed, problems, edit } = current;
  const shown = useDeferredValue(current.shown);
  const { simulated } = contractsDraft.in(state.drafts);
  const isCouncilWrong = Object.keys(problems).some((field) => isOfCouncils(field));
  const isTermWrong = Object.keys(problems).some((field) => isOfTerm(field));
  return (
    <>
      {shown === null ? null : <Results compared={shown.compared} picture={shown.picture} />}
      <div>
        {shown === null ? null : (
          <Disclosure heading={commission.heading}>{() => <Commission shown={shown} />}</Disclosure>
        )}
        <Disclosure heading={years.heading} keepOpen={isTermWrong}>
          {() => <OverTheYears {...{ current, shown }} />}
        </Disclosure>
        <Disclosure heading={pooling.heading} keepOpen={isCouncilWrong}>
          {() => <Pooling {...{ typed, shown, problems, edit }} />}
        </Disclosure>
        {shown === null ? null : (
          <>
            <Disclosure heading={providersSide.heading}>{() => <ProvidersSide shown={shown} />}</Disclosure>
            <Disclosure heading={softBlock.heading}>
              {() => <SoftBlock typed={typed.softBlock} {...{ shown, simulated, edit }} />}
            </Disclosure>
            <Disclosure heading={simulation.heading}>
              {() => <SimulationPart {...{ state, actions, current }} says={shown.compared.says} />}
            </Disclosure>
          </>
        )}
        <Disclosure heading={rateCard.heading}>
          {() => <RateCard {...{ state, actions, current }} />}
        </Disclosure>
      </div>
    </>
  );
}
