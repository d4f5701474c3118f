/** What a category rests on, as a person chose it in the pane or in the drop-down of the page Our position. */
import { costCategoryOrder } from '../../domain/fee/costCategory';
import {
  noTerms,
  positionBases,
  type BasisChoice,
  type CategoryBases,
  type NegotiationTerms,
} from '../../domain/negotiation/negotiationTerms';
import { isNotByRule, type CategoryBasis } from '../../domain/review/categoryBasis';
import { negotiationCell } from '../../sheets/review/cellIds';
import { basisNamed } from '../../sheets/review/basisWords';
import { termsOfSide, type TypedSide } from './councilsSide';
import type { HostReading } from '../ports/hostWorkbook';

/** By category; one that nobody has chosen for, or that was given back to the rule, follows it. */
export type ChosenBases = Readonly<Record<string, { readonly restsOn?: BasisChoice } | undefined>>;

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
      return restsOn === undefined || restsOn === 'byRule'
        ? []
        : [[category, restsOn === 'neither' ? null : restsOn] as const];
    }),
  );
  const said = { ...(Object.keys(bases).length === 0 ? {} : { bases }), ...termsOfSide(side) };
  return Object.keys(said).length === 0 ? {} : { terms: { ...noTerms, ...said } };
}

export interface BasisOnScreen {
  /** As chosen, or by rule. */
  readonly held: BasisChoice;
  /** What the rule picks of the figures as they are. */
  readonly byRule: Exclude<BasisChoice, 'byRule'>;
  readonly isNotByRule: boolean;
  readonly offered: readonly BasisChoice[];
}

export function basisOnScreen(basis: CategoryBasis | null): BasisOnScreen | null {
  const offered = positionBases.filter((each) => basis?.[each] != null);
  if (basis === null || offered.length === 0) return null;
  return {
    held: basis.isChosen ? (basis.used ?? 'neither') : 'byRule',
    byRule: basis.byRule ?? 'neither',
    isNotByRule: isNotByRule(basis),
    offered: ['byRule', ...offered, 'neither'],
  };
}
