/** The needs as they stand in the panes, whose they are, and what a review is set beside because of them. */
import type { ReviewComparisons } from '../../domain/review/comparisons';
import { currentAnswer, type CurrentNeeds } from '../../workflows/shouldCost/currentAnswer';
import { keptNeeds } from '../../workflows/shouldCost/keep';
import { startingNeeds, type TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { termsOf } from '../../workflows/review/chosenBases';
import { rateCardRead } from '../../workflows/review/rateCardRead';
import type { ReceivedWorkbook } from '../../domain/submission/received';
import { currentIndex } from '../benchmarks/currentIndex';
import { contractsDraft } from '../contracts/draft';
import { benchmarksToNegotiateWith } from '../benchmarks/currentBenchmarks';
import { benchmarksDraft, type BenchmarksDraft } from '../benchmarks/draft';
import type { PaneState } from '../state/paneState';
import { shouldCostDraft, type ShouldCostDraft } from './draft';

export interface KnownForComparing extends Pick<
  PaneState,
  'settings' | 'asAt' | 'reviewed' | 'chosen' | 'submissions'
> {
  readonly shouldCost: ShouldCostDraft;
  readonly benchmarks: BenchmarksDraft;
  /** The rate card that was read; null until one was. */
  readonly rateCard: ReceivedWorkbook | null;
}

/** Of everything the panes know, what a review is set beside. */
export function toCompare({
  drafts,
  settings,
  asAt,
  reviewed,
  chosen,
  submissions,
}: PaneState): KnownForComparing {
  const [shouldCost, benchmarks] = [shouldCostDraft.in(drafts), benchmarksDraft.in(drafts)];
  const rateCard = contractsDraft.in(drafts).received;
  return { shouldCost, benchmarks, rateCard, settings, asAt, reviewed, chosen, submissions };
}

/** Typed in this session, or kept in the workbook; null while nobody has said what this child needs. */
export function ownNeeds({
  shouldCost,
  settings,
}: Pick<KnownForComparing, 'shouldCost' | 'settings'>): TypedNeeds | null {
  return shouldCost.typed ?? keptNeeds.read(settings.kept[keptNeeds.name]);
}

export function currentNeeds(
  known: Omit<KnownForComparing, 'benchmarks' | 'rateCard' | 'chosen' | 'submissions'>,
): CurrentNeeds {
  const { simulation, simulatedFor } = known.shouldCost;
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
    ...termsOf(known.chosen.bases, known.chosen.side),
    shouldCost: ownNeeds(known) === null ? null : currentAnswer(currentNeeds(known)),
    benchmarks: benchmarksToNegotiateWith(known),
    ...submissionBefore(known),
    ...rateCardRead(known.rateCard, currentIndex(known).index),
  };
}

/** What came before, for the page that says what changed. */
function submissionBefore({
  submissions,
}: Pick<PaneState, 'submissions'>): Pick<ReviewComparisons, 'earlier'> {
  const { earlier } = submissions;
  return earlier === null ? {} : { earlier };
}
