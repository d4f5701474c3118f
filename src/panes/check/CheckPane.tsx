/** Check: the fee as one bar, the split by category, the ratios, and the findings with their cells. */
import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { PaneProps } from '../pane';
import { feeOnScreen } from '../../workflows/review/feeOnScreen';
import { noComparisons } from '../../domain/review/comparisons';
import { boundsOnScreen } from '../../workflows/review/boundsOnScreen';
import { findingsForEmail } from '../../workflows/review/findingsForEmail';
import { staffingRatioSentences } from '../../workflows/shown/staffingRatioSentences';
import { CopyText } from '../parts/CopyText';
import { Disclosure } from '../parts/Disclosure';
import { FeeBar } from '../parts/FeeBar';
import { FindingList } from '../parts/FindingList';
import { LawfulFloor } from '../parts/LawfulFloor';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { check, shell } from '../wording';
import { explain } from '../wordingOfWriting';
import { CategoryTable } from './CategoryTable';
import { Ratios } from './Ratios';
import { StaffingRatios } from './StaffingRatios';

/** It has the sheets with it, which the rest of this pane has no need of. */
const ExplainFigure = lazy(async () => ({
  default: (await import('../explain/ExplainFigure')).ExplainFigure,
}));

export function CheckPane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const review = state.reviewed?.review.value ?? null;
  if (review === null) return <NothingYet sentence={check.nothing} actions={actions} />;
  const fee = feeOnScreen(review);
  const isProvider = state.settings.role === 'provider';
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{check.splitHeading}</h2>
        <FeeBar fee={fee} />
      </section>
      <section className={looks.section}>
        <h2 className={looks.heading}>{check.categoriesHeading}</h2>
        <CategoryTable fee={fee} />
      </section>
      <section className={looks.section}>
        <h2 className={looks.heading}>{check.findingsHeading}</h2>
        <FindingList findings={review.findings} goTo={actions.goTo} toProvider={isProvider} />
        {isProvider ? null : <CopyText text={findingsForEmail(review)} copy={actions.copy} />}
      </section>
      <LawfulFloor bounds={boundsOnScreen(review, noComparisons, isProvider ? 'provider' : 'council')} />
      <section className={looks.section}>
        <h2 className={looks.heading}>{check.ratiosHeading}</h2>
        <Ratios ratios={review.ratios} />
      </section>
      <StaffingRatios ratios={staffingRatioSentences(review)} />
      <Disclosure heading={explain.heading}>
        {() => (
          <Suspense fallback={<Spinner size="tiny" label={shell.loadingPane} />}>
            <ExplainFigure state={state} actions={actions} />
          </Suspense>
        )}
      </Disclosure>
      <PrimaryBar
        label={check.primary}
        onPress={() => {
          actions.open('compare');
        }}
      />
    </>
  );
}
