/** What a category rests on, as the drop-down of its row on Our position and the column beside it say it. */
import {
  basisChoices,
  type BasisChoice,
  type PositionBasisName,
} from '../../domain/negotiation/negotiationTerms';

export const restsOnWords: Readonly<Record<BasisChoice, string>> = {
  byRule: 'By rule',
  shouldCost: 'Should-cost',
  market: 'Comparable homes',
  neither: 'As it stands',
};

/** Null for words that are none of the drop-down’s. */
export function basisNamed(words: string): BasisChoice | null {
  return basisChoices.find((each) => restsOnWords[each] === words) ?? null;
}

export const basisInWords = (basis: PositionBasisName | null): string => restsOnWords[basis ?? 'neither'];

/** What a category rests on and why: by the rule, or as somebody chose. On the page, in the pane and in JSON alike. */
export const restsOnInWords = (basis: string, isChosen: boolean): string =>
  `${isChosen ? 'Chosen' : restsOnWords.byRule}: ${basis}`;
