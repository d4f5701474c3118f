/** What a category rests on, as a person chose it in the pane or in the drop-down of the page Our position. */
import { costCategoryOrder } from '../../domain/fee/costCategory';
import {
  noTerms,
  positionBases,
  type CategoryBases,
  type NegotiationTerms,
  type PositionBasisName,
} from '../../domain/negotiation/negotiationTerms';
import type { CategoryBasis } from '../../domain/review/categoryBasis';
import { negotiationCell } from '../../sheets/review/cellIds';
import { basisNamed } from '../../sheets/review/positionBasis';
import { termsOfSide, type TypedSide } from './councilsSide';
import type { HostReading } from '../ports/hostWorkbook';

export type BasisChoice = PositionBasisName | 'neither';

/** By category; one that nobody has chosen for follows the rule. */
export type ChosenBases = Readonly<Record<string, { readonly restsOn?: BasisChoice } | undefined>>;

export const basisChoices: readonly BasisChoice[] = [...positionBases, 'neither'];

export function basesTyped(typed: HostReading['typedInputs']): ChosenBases {
  return Object.fromEntries(
    costCategoryOrder.flatMap((category) => {
      const held = typed.get(negotiationCell(category, 'restsOn'))?.value;
      const restsOn = held === undefined ? null : basisNamed(String(held));
      return restsOn === null ? [] : [[category, { restsOn }] as const];
    }),
  );
}

/** Nothing where nobody has said anything, so that a review beside which nothing is said stays without terms. */
export function termsOf(chosen: ChosenBases, side: TypedSide = {}): { readonly terms?: NegotiationTerms } {
  const bases: CategoryBases = Object.fromEntries(
    costCategoryOrder.flatMap((category) => {
      const restsOn = chosen[category]?.restsOn;
      return restsOn === undefined ? [] : [[category, restsOn === 'neither' ? null : restsOn] as const];
    }),
  );
  const said = { ...(Object.keys(bases).length === 0 ? {} : { bases }), ...termsOfSide(side) };
  return Object.keys(said).length === 0 ? {} : { terms: { ...noTerms, ...said } };
}

export interface BasisOnScreen {
  readonly used: BasisChoice;
  readonly offered: readonly BasisChoice[];
}

export function basisOnScreen(basis: CategoryBasis | null): BasisOnScreen | null {
  const offered = positionBases.filter((each) => basis?.[each] != null);
  return offered.length === 0 ? null : { used: basis?.used ?? 'neither', offered: [...offered, 'neither'] };
}
