/** What the fee is set beside, worked out again only when something it rests on has changed. */
import { useMemo } from 'react';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { PaneState } from '../state/paneState';
import { currentComparisons, toCompare } from './currentNeeds';

export function useComparisons(state: PaneState): ReviewComparisons {
  const { shouldCost, benchmarks, rateCard, settings, asAt, reviewed, chosen, submissions } =
    toCompare(state);
  return useMemo(
    () =>
      currentComparisons({ shouldCost, benchmarks, rateCard, settings, asAt, reviewed, chosen, submissions }),
    [shouldCost, benchmarks, rateCard, settings, asAt, reviewed, chosen, submissions],
  );
}
