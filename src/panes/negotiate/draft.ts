/** What a person has chosen in the Negotiate step: the rules that propose opening, target and limit, and what a category rests on. */
import type { ChosenBases } from '../../workflows/review/chosenBases';
import type { ChosenRules } from '../../domain/negotiation/positionRule';

export interface NegotiateDraft {
  readonly rules: ChosenRules;
  /** What a category rests on, where somebody has said so in the pane or in its sheet. */
  readonly bases: ChosenBases;
}

export const nothingNegotiate: NegotiateDraft = { rules: {}, bases: {} };
