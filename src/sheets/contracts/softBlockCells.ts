/** The names of the cells of a soft block, and the figures that several of its formulas need. */
import type { SoftBlock } from '../../domain/contracts/councils/softBlock';
import {
  cell,
  difference,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  sum,
  sumOfCells,
  when,
  type CellId,
  type Expression,
} from '../core/expression';

export type ProviderFigure =
  | 'places'
  | 'fixed'
  | 'perChild'
  | 'price'
  | 'blockPrice'
  | 'alone'
  | 'share'
  | 'perPlace'
  | 'perChildWeek'
  | 'income'
  | 'borne'
  | 'cost'
  | 'softBlock'
  | 'spot'
  | 'block';
export type CouncilFigure =
  | 'name'
  | 'load'
  | 'held'
  | 'share'
  | 'own'
  | 'children'
  | 'vacant'
  | 'elsewhere'
  | 'softBlock'
  | 'spot'
  | 'block';

export const providerCell = (provider: number, name: ProviderFigure): CellId =>
  `soft.provider.${String(provider)}.${name}`;
export const councilCell = (council: number, name: CouncilFigure): CellId =>
  `soft.council.${String(council)}.${name}`;

export const groupCell = {
  together: 'soft.together',
  councilShare: 'soft.councilShare',
  allShares: 'soft.allShares',
  places: 'soft.places',
  load: 'soft.load',
  vacantCost: 'soft.vacantCost',
} as const;

export const ofProvider = (provider: number, name: ProviderFigure): Expression =>
  cell(providerCell(provider, name));
export const ofCouncil = (council: number, name: CouncilFigure): Expression =>
  cell(councilCell(council, name));
export const ofGroup = (name: keyof typeof groupCell): Expression => cell(groupCell[name]);

/** The same figure of every party, added up. */
export function allProviders({ providers }: SoftBlock, each: (provider: number) => Expression): Expression {
  return sum(...providers.map((_, provider) => each(provider)));
}

export function allCouncils({ councils }: SoftBlock, each: (council: number) => Expression): Expression {
  return sum(...councils.map((_, council) => each(council)));
}

export const sharesOf = ({ councils, providers }: SoftBlock): Expression =>
  plus(
    sumOfCells(councils.map((_, council) => councilCell(council, 'share'))),
    sumOfCells(providers.map((_, provider) => providerCell(provider, 'share'))),
  );

/** Nought where the divisor is. */
export function dividedOrNought(amount: Expression, by: Expression): Expression {
  return when(greaterThan(by, number(0)), quotient(amount, by), number(0));
}

/** The council's part of all children: children placed are shared in the same proportion. */
export const partOf = (council: number): Expression =>
  dividedOrNought(ofCouncil(council, 'load'), ofGroup('load'));

/** What all places would be paid, every one of them, at the prices of the soft block. */
export const allPlacesPaid = (block: SoftBlock): Expression =>
  allProviders(block, (provider) =>
    product(ofProvider(provider, 'perPlace'), ofProvider(provider, 'places')),
  );

export const vacantShare = (): Expression => difference(number(1), ofGroup('together'));
