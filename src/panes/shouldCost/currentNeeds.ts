/** The needs as they stand in the panes, whose they are, and what a review is set beside because of them. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { currentAnswer, type CurrentNeeds } from '../../workflows/shouldCost/currentAnswer';
import { keptNeeds } from '../../workflows/shouldCost/keep';
import { startingNeeds, type TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { termsOf } from '../../workflows/review/chosenBases';
import { benchmarksToNegotiateWith } from '../benchmarks/currentBenchmarks';
import type { PaneState } from '../state/paneState';

export interface KnownForComparing extends Pick<PaneState, 'settings' | 'asAt' | 'reviewed'> {
  readonly drafts: Pick<PaneState['drafts'], 'shouldCost' | 'benchmarks' | 'negotiate'>;
}

/** Typed in this session, or kept in the workbook; null while nobody has said what this child needs. */
export function ownNeeds({
  drafts,
  settings,
}: {
  readonly drafts: Pick<PaneState['drafts'], 'shouldCost'>;
  readonly settings: PaneState['settings'];
}): TypedNeeds | null {
  return drafts.shouldCost.typed ?? keptNeeds(settings.kept['shouldCost']);
}

export function currentNeeds(known: KnownForComparing): CurrentNeeds {
  const { simulation, simulatedFor } = known.drafts.shouldCost;
  return {
    typed: ownNeeds(known) ?? startingNeeds(known.reviewed?.review.value ?? null),
    asAt: known.asAt,
    localFigures: known.settings.localFigures,
    simulation,
    simulatedFor,
  };
}

/** What a review is set beside. A beginning that nobody has looked at is nobody's assessment, and is left out. */
export function currentComparisons(known: KnownForComparing): ReviewComparisons {
  return {
    ...termsOf(known.drafts.negotiate.bases),
    shouldCost: ownNeeds(known) === null ? null : currentAnswer(currentNeeds(known)),
    benchmarks: benchmarksToNegotiateWith(known),
  };
}
