/** Why the fee differs from what these needs should cost, what agreeing is worth, and what is known of the return. */
import { changesBetween } from '../../domain/review/changesBetween';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { changesInWords } from '../../workflows/compare/tell';
import { gapInWords } from '../../workflows/review/gapTold';
import { profitInWords } from '../../workflows/review/profitEvidence';
import { useLooks } from '../parts/useLooks';
import { negotiate } from '../wordingOfWriting';
import { GapOfLinesTable } from './GapOfLinesTable';

interface WhyItDiffersProps {
  readonly review: FeeReview;
  readonly comparisons: ReviewComparisons;
}

export function WhyItDiffers({ review, comparisons }: WhyItDiffersProps) {
  const { earlier } = comparisons;
  const why = gapInWords(review, comparisons).map((sentence) => sentence.trim());
  return (
    <>
      {why.length === 0 ? null : <Sentences heading={negotiate.whyHeading} sentences={why} />}
      <GapOfLinesTable review={review} comparisons={comparisons} />
      {earlier === undefined ? null : (
        <Sentences
          heading={negotiate.changedHeading}
          sentences={changesInWords(changesBetween(earlier, review)).map((sentence) => sentence.trim())}
        />
      )}
      <Sentences heading={negotiate.returnHeading} sentences={profitInWords(review)} />
    </>
  );
}

function Sentences({
  heading,
  sentences,
}: {
  readonly heading: string;
  readonly sentences: readonly string[];
}) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{heading}</h2>
      <ul className={looks.list}>
        {sentences.map((sentence) => (
          <li key={sentence} className={looks.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
