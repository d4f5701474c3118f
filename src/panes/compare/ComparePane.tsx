/** Compare: the fee beside what its own figures support, beside what others have published, and its contract terms. */
import { mergeClasses } from '@fluentui/react-components';
import { modelAgainstMarket } from '../../domain/review/modelAndMarket';
import { oneAxis } from '../../workflows/review/oneAxis';
import { compareWithPublished } from '../../workflows/review/compareWithPublished';
import { supportedFee } from '../../workflows/review/supportedFee';
import type { PaneProps } from '../pane';
import { NothingYet } from '../parts/NothingYet';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { useComparisons } from '../shouldCost/useComparisons';
import { compare } from '../wording';
import { OneAxis } from './OneAxis';
import { PublishedFigures } from './PublishedFigures';
import { RateCardComparison } from './RateCardComparison';
import { ShouldCostComparison } from './ShouldCostComparison';
import { SupportedBar } from './SupportedBar';
import { Terms } from './Terms';

export function ComparePane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const comparisons = useComparisons(state);
  const { shouldCost } = comparisons;
  const review = state.reviewed?.review.value ?? null;
  if (review === null) return <NothingYet sentence={compare.nothing} actions={actions} />;
  return (
    <>
      {modelAgainstMarket(comparisons).map(({ code, sentence }) => (
        <p key={code} className={mergeClasses(looks.text, looks.strong)}>
          {sentence}
        </p>
      ))}
      <OneAxis figures={oneAxis(review, comparisons)} />
      <ShouldCostComparison review={review} answer={shouldCost} actions={actions} />
      <SupportedBar fee={supportedFee(review)} />
      <PublishedFigures comparisons={compareWithPublished(review)} actions={actions} />
      <RateCardComparison review={review} comparisons={comparisons} open={actions.open} />
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
