/** Negotiate: lines ranked by pounds, positions to type, totals that follow, evidence to ask for, and the sheets. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { figuresToChoose } from '../../domain/negotiation/positionRule';
import { comparedWith } from '../../domain/review/comparisons';
import { boundsOnScreen } from '../../workflows/review/boundsOnScreen';
import type { BasisChoice } from '../../domain/negotiation/negotiationTerms';
import type { TypedSide } from '../../workflows/review/councilsSide';
import { isOffFramework } from '../../workflows/review/rateCardTold';
import { negotiationOnScreen } from '../../workflows/review/negotiationPositions';
import type { PaneProps } from '../pane';
import { Disclosure } from '../parts/Disclosure';
import { LawfulFloor } from '../parts/LawfulFloor';
import { ExplainFigure } from '../explain/ExplainFigure';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { useComparisons } from '../shouldCost/useComparisons';
import { explain, negotiate } from '../wordingOfWriting';
import { currentNegotiation } from './currentNegotiation';
import { Evidence } from './Evidence';
import { OurSide } from './OurSide';
import { PositionCard } from './PositionCard';
import { RuleChoice } from './RuleChoice';
import { PinnedTotals, Totals } from './Totals';
import { WhyItDiffers } from './WhyItDiffers';
import { negotiationSheets } from './write';

const largest = 8;

export function NegotiatePane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const comparisons = useComparisons(state);
  const terms = currentNegotiation(state, comparisons);
  if (terms === null) return <NothingYet sentence={negotiate.nothing} actions={actions} />;
  const negotiation = negotiationOnScreen(terms);
  const rest = (id: string, restsOn: BasisChoice) => {
    actions.choosePosition({ bases: { ...state.chosen.bases, [id]: { restsOn } } });
  };
  const changeSide = (side: TypedSide) => {
    actions.choosePosition({ side });
  };
  const shown = all ? negotiation.rows : negotiation.rows.slice(0, largest);
  return (
    <>
      <RuleChoice
        rules={terms.rules}
        figures={figuresToChoose(comparedWith(comparisons))}
        choose={(name, change) => {
          const { rules } = state.chosen;
          actions.choosePosition({ rules: { ...rules, [name]: { ...rules[name], ...change } } });
        }}
      />
      <Totals negotiation={negotiation} />
      <section className={looks.section}>
        <h2 className={looks.heading}>{negotiate.heading}</h2>
        <p className={looks.quiet}>{negotiate.hint}</p>
        <ol className={looks.list}>
          {shown.map((row) => (
            <PositionCard key={row.id} row={row} type={actions.typePosition} rest={rest} />
          ))}
        </ol>
        {negotiation.rows.length <= largest ? null : (
          <div className={looks.wrap}>
            <Button
              onClick={() => {
                setAll(!all);
              }}
            >
              {all ? negotiate.fewerLines : negotiate.allLines(negotiation.rows.length)}
            </Button>
          </div>
        )}
      </section>
      <OurSide
        side={state.chosen.side}
        today={state.today}
        isOffFramework={isOffFramework(terms.review, comparisons)}
        change={changeSide}
      />
      <Disclosure heading={negotiate.evidenceHeading}>
        {() => (
          <Evidence review={terms.review} side={state.chosen.side} change={changeSide} copy={actions.copy} />
        )}
      </Disclosure>
      <LawfulFloor bounds={boundsOnScreen(terms.review, comparisons)} />
      <WhyItDiffers review={terms.review} comparisons={comparisons} />
      <Disclosure heading={explain.heading}>
        {() => <ExplainFigure state={state} actions={actions} />}
      </Disclosure>
      <section className={looks.section}>
        <h2 className={looks.heading}>{negotiate.copyHeading}</h2>
        <p className={looks.quiet}>{negotiate.copyHint}</p>
        <div className={looks.wrap}>
          <Button disabledFocusable={state.work !== null} onClick={actions.openProvidersCopy}>
            {negotiate.copy}
          </Button>
        </div>
      </section>
      <PrimaryBar
        above={<PinnedTotals totals={negotiation.totals} />}
        label={state.written?.what === negotiationSheets.id ? negotiate.writeAgain : negotiate.primary}
        disabled={state.work !== null}
        onPress={() => {
          actions.write(negotiationSheets, 'ask');
        }}
      />
    </>
  );
}
