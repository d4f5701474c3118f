/** The work in hand of the pane: what was read, what it comes to, and how to change what is typed. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { UnitCostOnScreen, LedgerSays } from '../../workflows/unitCost/onScreen';
import { ledgerSays, unitCostOnScreen } from '../../workflows/unitCost/onScreen';
import { answerInHand, ledgerInHand, type UnitCostInHand } from '../../workflows/unitCost/unitCostInHand';
import type { TypedUnitCost } from '../../workflows/unitCost/unitCostFields';
import type { PaneProps } from '../pane';

export interface InHouseInHand {
  /** Null until something has been read. */
  readonly inHand: UnitCostInHand | null;
  readonly shown: UnitCostOnScreen | null;
  readonly says: LedgerSays | null;
  readonly typed: TypedUnitCost;
  /** A sentence beside a field, by the field’s id. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
  readonly edit: (change: Partial<TypedUnitCost>) => void;
}

export function useUnitCost({ state, acts }: PaneProps): InHouseInHand {
  const draft = state.drafts.inHouse;
  const { received, mapping, typed, headline } = draft;
  const kept = state.settings.kept['inHouse'];
  const read = useMemo(() => ledgerInHand({ received, mapping }, kept), [received, mapping, kept]);
  const fee = state.reviewed?.review.value ?? null;
  const inHand = useMemo(() => (read === null ? null : answerInHand(read, typed, fee)), [read, typed, fee]);
  const shown = useMemo(() => {
    const answer = inHand?.answer ?? null;
    return answer === null ? null : unitCostOnScreen(answer, typed);
  }, [inHand, typed]);
  const says = useMemo(() => {
    const plain = inHand?.plain ?? null;
    return plain === null ? null : ledgerSays(plain);
  }, [inHand]);
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  }, [typed]);
  const edit = useCallback(
    (change: Partial<TypedUnitCost>) => {
      latest.current = { ...latest.current, ...change };
      acts.draft({ pane: 'inHouse', change: { typed: latest.current } });
    },
    [acts],
  );
  const now = shown?.headline ?? null;
  // Before anything is drawn, so that the line at the top never says what was so a moment ago.
  useLayoutEffect(() => {
    if (now !== headline) acts.draft({ pane: 'inHouse', change: { headline: now } });
  }, [acts, now, headline]);
  const problems = Object.fromEntries(
    (inHand?.problems ?? []).toReversed().map(({ field, sentence }) => [field, sentence]),
  );
  return { inHand, shown, says, typed, problems, edit };
}
