/** The cells of a contract's years, and the prices its payment refers to in each of them. */
import type { ContractTerm } from '../../domain/contracts/terms/contractOptions';
import type { ContractYear } from '../../domain/contracts/terms/contractYears';
import type { ContractModel } from '../../domain/contracts/models/contractModel';
import { cell, number, product, quotient, rounded, type CellId, type Expression } from '../core/expression';
import { contractTerm } from './contractCells';
import { paymentExpression, termsOfContract, type PaymentCells } from './paymentExpression';

/** As agreed, or if the target of the growth clause is met. */
export type YearCase = 'asAgreed' | 'targetMet';

export interface YearOf {
  readonly contract: number;
  readonly yearCase: YearCase;
  readonly year: number;
}

type YearFigure =
  'label' | 'price' | 'further' | 'emergency' | 'children' | 'weekly' | 'days' | 'cost' | 'soFar';
export const yearCell = ({ contract, yearCase, year }: YearOf, name: YearFigure): CellId =>
  `year.${String(contract)}.${yearCase}.${String(year)}.${name}`;

export const yearBlock = ({ contract, yearCase, year }: YearOf): string =>
  `yearBlock.${String(contract)}.${yearCase}.${String(year)}`;

/** The price that an uplift moves first: of a place, or the block of a home. */
export const mainPrice = (model: ContractModel): 'price' | 'blockPerHome' =>
  model.kind === 'twoPart' ? 'blockPerHome' : 'price';

/** Where that year's payment finds its prices; everything else is a term of the contract as it stands. */
export function pricesOfYear(
  of: YearOf,
  model: ContractModel,
  paid: ContractTerm['paid'],
): PaymentCells['of'] {
  return (name) => {
    if (name === mainPrice(model)) return asPaid(cell(yearCell(of, 'price')), paid);
    if (name === 'extraPerChild') return asPaid(cell(yearCell(of, 'further')), paid);
    return termsOfContract(of.contract)(name);
  };
}

/** By the night a price is agreed to the penny a night; a week is seven of them. */
export function asPaid(weekly: Expression, paid: ContractTerm['paid']): Expression {
  return paid.kind === 'week' ? weekly : product(number(7), rounded(quotient(weekly, number(7)), 2));
}

/** Last year's prices, or those of the contract before the first. */
export function pricesBefore(of: YearOf, model: ContractModel): PaymentCells['of'] {
  if (of.year === 1) return termsOfContract(of.contract);
  const before = { ...of, year: of.year - 1 };
  return (name) => {
    if (name === mainPrice(model)) return cell(yearCell(before, 'price'));
    if (name === 'extraPerChild') return cell(yearCell(before, 'further'));
    return termsOfContract(of.contract)(name);
  };
}

/** What a place costs when all of that year's are occupied, at the prices found by `of`. */
export function fullPlacePrice({ model }: ContractYear, places: number, of: PaymentCells['of']): Expression {
  if (model.kind !== 'twoPart') return of('price');
  const full = paymentExpression(model, {
    of,
    places: number(places),
    children: number(places),
    occupied: places,
  });
  return quotient(full, number(places));
}

export const upliftUsed = (contract: number): CellId => contractTerm(contract, 'upliftUsed');
export const priceCapCell = (contract: number): CellId => contractTerm(contract, 'priceCap');
export const emergencyPriceCell = (contract: number): CellId => contractTerm(contract, 'emergencyPrice');
export const acceptanceCell = (contract: number): CellId => contractTerm(contract, 'acceptance');
