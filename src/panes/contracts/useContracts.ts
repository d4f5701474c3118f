/** The terms in hand, what they come to, and what stands in the way: the last terms that could be worked out stay in view. */
import { useCallback, useMemo, useRef } from 'react';
import {
  contractsOnScreen,
  standsInTheWay,
  startingContracts,
  type ContractsOnScreen,
} from '../../workflows/contracts/onScreen';
import type { TypedContracts } from '../../workflows/contracts/typedContracts';
import type { FieldProblem } from '../../workflows/typed/form';
import { understoodContracts } from '../../workflows/contracts/understoodContracts';
import type { PaneProps } from '../pane';
import { useEditing, type Editing } from '../parts/useEditing';
import { contractsDraft } from './draft';
import { keptContracts } from '../../workflows/contracts/keep';

/** A sentence beside a field, by the field’s id. */
export type Sentences = Readonly<Partial<Record<string, string>>>;

export type Edit = Editing<TypedContracts>;

export interface CurrentContracts {
  readonly typed: TypedContracts;
  readonly shown: ContractsOnScreen | null;
  readonly problems: Sentences;
  readonly notes: Sentences;
  readonly anyProblem: boolean;
  /** What stands in the way and beside no field. */
  readonly sentences: readonly string[];
  /** The same function as long as the pane is open, so that what does not change is not drawn again. */
  readonly edit: Edit;
}

export function useContracts({ state, actions }: PaneProps): CurrentContracts {
  const review = state.reviewed?.review.value ?? null;
  const kept = state.settings.kept[keptContracts.name];
  const start = useMemo(() => startingContracts(review, kept), [review, kept]);
  const typed = contractsDraft.in(state.drafts).typed ?? start;
  const keep = useCallback(
    (changed: TypedContracts) => {
      actions.draft(contractsDraft.change({ typed: changed }));
    },
    [actions],
  );
  const edit = useEditing(typed, keep);
  const understood = useMemo(() => understoodContracts(typed), [typed]);
  const now = useMemo(
    () => (understood.value === null ? null : contractsOnScreen(understood.value)),
    [understood],
  );
  const lastGood = useRef(now);
  if (now !== null) lastGood.current = now;
  return {
    typed,
    shown: now ?? lastGood.current,
    problems: useSentences(understood.problems),
    notes: useSentences(understood.notes),
    anyProblem: now === null,
    sentences: now === null && understood.value !== null ? standsInTheWay(understood.value) : [],
    edit,
  };
}

/** The same object while it says the same. */
function useSentences(problems: readonly FieldProblem[]): Sentences {
  const shown = JSON.stringify(problems.map(({ field, sentence }) => [field, sentence]));
  return useMemo(
    // The first sentence of a field is the one to put right first.
    () => Object.fromEntries((JSON.parse(shown) as [string, string][]).toReversed()),
    [shown],
  );
}
