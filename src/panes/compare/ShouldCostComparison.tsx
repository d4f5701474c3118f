/** The fee on the range that its child's needs should cost; until needs are given, one sentence and the way there. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { reviewAgainstShouldCost } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import type { ShouldCostAnswer } from '../../domain/shouldCost/shouldCostAnswer';
import { shouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { Picture } from '../pictures/Picture';
import { RangeBar } from '../pictures/RangeBar';
import { compareShouldCost } from '../shouldCost/wording';

interface ShouldCostComparisonProps {
  readonly review: FeeReview;
  readonly answer: ShouldCostAnswer | null;
  readonly actions: PaneActions;
}

export function ShouldCostComparison({ review, answer, actions }: ShouldCostComparisonProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compareShouldCost.heading}</h2>
      {answer === null ? (
        <p className={looks.text}>{compareShouldCost.none}</p>
      ) : (
        <OnRange review={review} answer={answer} />
      )}
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            actions.open('shouldCost');
          }}
        >
          {answer === null ? compareShouldCost.toNeeds : compareShouldCost.toPane}
        </Button>
      </div>
    </section>
  );
}

function OnRange({ review, answer }: { readonly review: FeeReview; readonly answer: ShouldCostAnswer }) {
  const looks = useLooks();
  const shown = shouldCostOnScreen(answer, reviewAgainstShouldCost(review, answer));
  return (
    <>
      <Picture words={shown.rangeWords.join(' ')}>
        <RangeBar places={shown.range} />
      </Picture>
      <p className={mergeClasses(looks.text, looks.strong)}>{shown.feeWords}</p>
    </>
  );
}
