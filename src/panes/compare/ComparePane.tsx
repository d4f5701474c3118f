/** Compare: the fee beside what its own figures support, beside what others have published, and its contract terms. */
import { oneAxis } from '../../workflows/review/oneAxis';
import { publishedBesideFee } from '../../workflows/review/publishedBesideFee';
import { supportedFee } from '../../workflows/review/supportedFee';
import type { PaneProps } from '../pane';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useComparisons } from '../shouldCost/useComparisons';
import { compare } from '../wording';
import { OneAxis } from './OneAxis';
import { PublishedFigures } from './PublishedFigures';
import { RateCardBeside } from './RateCardBeside';
import { ShouldCostBeside } from './ShouldCostBeside';
import { SupportedBar } from './SupportedBar';
import { Terms } from './Terms';

export function ComparePane({ state, actions }: PaneProps) {
  const comparisons = useComparisons(state);
  const { shouldCost } = comparisons;
  const review = state.reviewed?.review.value ?? null;
  if (review === null) return <NothingYet sentence={compare.nothing} actions={actions} />;
  return (
    <>
      <OneAxis figures={oneAxis(review, comparisons)} />
      <ShouldCostBeside review={review} answer={shouldCost} actions={actions} />
      <SupportedBar fee={supportedFee(review)} />
      <PublishedFigures comparisons={publishedBesideFee(review)} actions={actions} />
      <RateCardBeside review={review} comparisons={comparisons} open={actions.open} />
      <Terms review={review} open={actions.open} />
      <PrimaryBar
        label={compare.primary}
        onPress={() => {
          actions.open('negotiate');
        }}
      />
    </>
  );
}
