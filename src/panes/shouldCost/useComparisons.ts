/** What the fee is set beside, worked out again only when something it rests on has changed. */
import { useMemo } from 'react';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { PaneState } from '../state/paneState';
import { currentComparisons } from './currentNeeds';

export function useComparisons({ drafts, settings, asAt, reviewed }: PaneState): ReviewComparisons {
  const { shouldCost, benchmarks, negotiate } = drafts;
  return useMemo(
    () => currentComparisons({ drafts: { shouldCost, benchmarks, negotiate }, settings, asAt, reviewed }),
    [shouldCost, benchmarks, negotiate, settings, asAt, reviewed],
  );
}
