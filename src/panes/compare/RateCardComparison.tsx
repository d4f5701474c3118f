/** The rate agreed for this home: how far the fee has moved from it in money and against an index, or that there is none. */
import { Button } from '@fluentui/react-components';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { rateCardInWords } from '../../workflows/review/rateCardTold';
import type { PaneActions } from '../actions/paneActions';
import { useLooks } from '../parts/useLooks';
import { compare } from '../wording';

interface RateCardComparisonProps {
  readonly review: FeeReview;
  readonly comparisons: ReviewComparisons;
  readonly open: PaneActions['open'];
}

export function RateCardComparison({ review, comparisons, open }: RateCardComparisonProps) {
  const looks = useLooks();
  const sentences = rateCardInWords(review, comparisons);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{compare.rateHeading}</h2>
      {sentences.length === 0 ? <p className={looks.quiet}>{compare.noRateCard}</p> : null}
      {sentences.map((sentence) => (
        <p key={sentence} className={looks.text}>
          {sentence}
        </p>
      ))}
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            open('contracts');
          }}
        >
          {sentences.length === 0 ? compare.toRateCard : compare.seeRateCard}
        </Button>
      </div>
    </section>
  );
}
