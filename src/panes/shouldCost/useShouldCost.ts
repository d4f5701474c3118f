/** The needs in hand, what they should cost, and what stands in the way: the last needs that could be costed stay in view. */
import { useCallback, useMemo, useRef } from 'react';
import { reviewAgainstShouldCost } from '../../domain/review/comparisons';
import { currentAnswer, simulatedOf, toSimulate } from '../../workflows/shouldCost/currentAnswer';
import { parametersOnScreen, type ParameterOnScreen } from '../../workflows/shouldCost/parametersOnScreen';
import { shouldCostOnScreen, type ShouldCostOnScreen } from '../../workflows/shouldCost/onScreen';
import { bandsToType, type TypedBands } from '../../workflows/shouldCost/typedBands';
import type { TypedNeeds } from '../../workflows/shouldCost/typedNeeds';
import { understoodNeeds } from '../../workflows/shouldCost/understoodNeeds';
import type { PaneProps } from '../pane';
import { useEditing, type Editing } from '../parts/useEditing';
import { currentNeeds, ownNeeds } from './currentNeeds';
import { shouldCostDraft } from './draft';

/** A sentence beside a field, by the field’s id. */
export type Sentences = Readonly<Partial<Record<string, string>>>;
export type Edit = Editing<TypedNeeds>;

export interface CurrentShouldCost {
  readonly typed: TypedNeeds;
  /** False while the needs are the plain beginning that nobody has changed. */
  readonly isOwn: boolean;
  readonly shown: ShouldCostOnScreen | null;
  readonly parameters: readonly ParameterOnScreen[];
  readonly bands: readonly string[];
  /** The bands in use as they would be typed. */
  readonly bandsInUse: TypedBands | null;
  readonly problems: Sentences;
  readonly anyProblem: boolean;
  readonly edit: Edit;
  /** Makes the needs as they stand those of this child. */
  readonly confirm: () => void;
  /** Null while the needs cannot be simulated. */
  readonly simulate: (() => void) | null;
  /** The part done, from 0 to 1; null while nothing is simulated. */
  readonly part: number | null;
}

export function useShouldCost({ state, actions }: PaneProps): CurrentShouldCost {
  const { drafts, settings, asAt, reviewed, calculation } = state;
  const shouldCost = shouldCostDraft.in(drafts);
  const current = useMemo(
    () => currentNeeds({ shouldCost, settings, asAt, reviewed }),
    [shouldCost, settings, asAt, reviewed],
  );
  const { typed } = current;
  const keep = useCallback(
    (changed: TypedNeeds) => {
      actions.draft(shouldCostDraft.change({ typed: changed }));
    },
    [actions],
  );
  const edit = useEditing(typed, keep);
  const understood = useMemo(() => understoodNeeds(typed), [typed]);
  const answer = useMemo(() => currentAnswer(current), [current]);
  const lastGood = useRef(answer);
  if (answer !== null) lastGood.current = answer;
  const used = answer ?? lastGood.current;
  const isOwn = ownNeeds({ shouldCost, settings }) !== null;
  // Needs that are nobody's say nothing of a fee.
  const review = isOwn ? (reviewed?.review.value ?? null) : null;
  const shown = useMemo(
    () =>
      used === null
        ? null
        : shouldCostOnScreen(used, review === null ? null : reviewAgainstShouldCost(review, used)),
    [used, review],
  );
  const job = useMemo(() => toSimulate(current), [current]);
  return {
    typed,
    isOwn,
    shown,
    parameters: used === null ? [] : parametersOnScreen(used, typed),
    bands: used?.bands.bands.map(({ name }) => name) ?? [],
    bandsInUse: used === null ? null : bandsToType(used.bands),
    // The first sentence of a field is the one to put right first.
    problems: Object.fromEntries(
      understood.problems.map(({ field, sentence }) => [field, sentence] as const).toReversed(),
    ),
    anyProblem: answer === null,
    edit,
    confirm: () => {
      edit((before) => before);
    },
    simulate:
      job === null
        ? null
        : () => {
            actions.calculate(shouldCostDraft.id, 'simulateShouldCost', job, (simulation) =>
              shouldCostDraft.change({ simulation, simulatedFor: simulatedOf(job) }),
            );
          },
    part: calculation?.pane === shouldCostDraft.id ? calculation.part : null,
  };
}
