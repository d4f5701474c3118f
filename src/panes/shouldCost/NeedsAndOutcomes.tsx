/** The needs and the outcomes right beside the price: no figure decides alone. */
import { useLooks } from '../parts/useLooks';
import { shouldCost } from './wording';

interface NeedsAndOutcomesProps {
  readonly needs: readonly string[];
  readonly outcomes: readonly string[];
}

export function NeedsAndOutcomes({ needs, outcomes }: NeedsAndOutcomesProps) {
  const looks = useLooks();
  return (
    <div className={looks.section}>
      <h3 className={looks.subheading}>{shouldCost.noFigureDecidesAlone}</h3>
      <p className={looks.text}>
        {shouldCost.needsRecorded}: {needs.length === 0 ? shouldCost.noNeeds : `${needs.join('; ')}.`}
      </p>
      <p className={looks.text}>
        {shouldCost.outcomesSought}:{' '}
        {outcomes.length === 0 ? shouldCost.noOutcomes : `${outcomes.join('; ')}.`}
      </p>
    </div>
  );
}
