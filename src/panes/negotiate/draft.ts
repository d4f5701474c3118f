/** What a person has chosen in the Negotiate step: the rules that propose opening, target and limit. */
import type { ChosenRules } from '../../domain/negotiation/positionRule';

export interface NegotiateDraft {
  readonly rules: ChosenRules;
}

export const nothingNegotiate: NegotiateDraft = { rules: {} };
