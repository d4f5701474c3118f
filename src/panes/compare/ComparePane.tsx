/** Compare: the fee beside what its own figures support, beside what others have published, and its contract terms. */
import { publishedBesideFee } from '../../workflows/review/publishedBesideFee';
import { supportedFee } from '../../workflows/review/supportedFee';
import type { PaneProps } from '../pane';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useComparisons } from '../shouldCost/useComparisons';
import { compare } from '../wording';
import { PublishedFigures } from './PublishedFigures';
import { ShouldCostBeside } from './ShouldCostBeside';
import { SupportedBar } from './SupportedBar';
import { Terms } from './Terms';

export function ComparePane({ state, actions }: PaneProps) {
  const { shouldCost } = useComparisons(state);
  const review = state.reviewed?.review.value ?? null;
  if (review === null) return <NothingYet sentence={compare.nothing} actions={actions} />;
  return (
    <>
      <ShouldCostBeside review={review} answer={shouldCost} actions={actions} />
      <SupportedBar fee={supportedFee(review)} />
      <PublishedFigures comparisons={publishedBesideFee(review)} actions={actions} />
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
