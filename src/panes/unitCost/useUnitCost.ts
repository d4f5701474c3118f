/** The work in hand of the pane: what was read, what it comes to, and how to change what is typed. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { UnitCostOnScreen, LedgerSays } from '../../workflows/unitCost/onScreen';
import { ledgerSays, unitCostOnScreen } from '../../workflows/unitCost/onScreen';
import { currentAnswer, currentLedger, type CurrentUnitCost } from '../../workflows/unitCost/currentUnitCost';
import type { TypedUnitCost } from '../../workflows/unitCost/unitCostFields';
import type { PaneProps } from '../pane';
import { unitCostDraft } from './draft';
import { keptMapping } from '../../workflows/unitCost/keep';

export interface UnitCostWork {
  /** Null until something has been read. */
  readonly current: CurrentUnitCost | null;
  readonly shown: UnitCostOnScreen | null;
  readonly says: LedgerSays | null;
  readonly typed: TypedUnitCost;
  /** A sentence beside a field, by the field’s id. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly edit: (change: Partial<TypedUnitCost>) => void;
}

export function useUnitCost({ state, actions }: PaneProps): UnitCostWork {
  const draft = unitCostDraft.in(state.drafts);
  const { received, mapping, typed, headline } = draft;
  const kept = state.settings.kept[keptMapping.name];
  const read = useMemo(() => currentLedger({ received, mapping }, kept), [received, mapping, kept]);
  const fee = state.reviewed?.review.value ?? null;
  const current = useMemo(() => (read === null ? null : currentAnswer(read, typed, fee)), [read, typed, fee]);
  const shown = useMemo(() => {
    const answer = current?.answer ?? null;
    return answer === null ? null : unitCostOnScreen(answer, typed);
  }, [current, typed]);
  const says = useMemo(() => {
    const plain = current?.plain ?? null;
    return plain === null ? null : ledgerSays(plain);
  }, [current]);
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  const edit = useCallback(
    (change: Partial<TypedUnitCost>) => {
      latest.current = { ...latest.current, ...change };
      actions.draft(unitCostDraft.change({ typed: latest.current }));
    },
    [actions],
  );
  const now = shown?.headline ?? null;
  // Before anything is drawn, so that the line at the top never says what was so a moment ago.
  useLayoutEffect(() => {
    if (now !== headline) actions.draft(unitCostDraft.change({ headline: now }));
  }, [actions, now, headline]);
  const problems = Object.fromEntries(
    (current?.problems ?? []).toReversed().map(({ field, sentence }) => [field, sentence]),
  );
  return { current, shown, says, typed, problems, edit };
}
