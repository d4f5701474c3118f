/** What a contract pays at k occupied places, as a formula over the cells of its terms: the second reading of `paymentFor`. */
import {
  chancesInHome,
  childrenByHome,
  homesFilledInTurn,
} from '../../domain/contracts/occupancy/childrenByHome';
import type {
  ContractModel,
  CostAndVolume,
  TwoPart,
  VoidShare,
} from '../../domain/contracts/models/contractModel';
import { exact } from '../../domain/money/exact';
import {
  cell,
  difference,
  equals,
  exponential,
  greaterThan,
  largest,
  number,
  plus,
  product,
  quotient,
  smallest,
  sum,
  when,
  type Expression,
} from '../core/expression';
import { contractTerm, occupancyCell, term } from './contractCells';

/** Where the formula finds what it pays for: the contract's terms, its places, and the children in them. */
export interface PaymentCells {
  readonly of: (name: string) => Expression;
  readonly places: Expression;
  readonly children: Expression;
  /** The number that `children` holds, for what depends on it alone. */
  readonly occupied: number;
}

export const termsOfContract =
  (contract: number) =>
  (name: string): Expression =>
    cell(contractTerm(contract, name));

/** As the comparison has it: all its places, k children. */
export function comparedPayment(model: ContractModel, contract: number, occupied: number): Expression {
  return paymentExpression(model, {
    of: termsOfContract(contract),
    places: term('places'),
    children: cell(occupancyCell(occupied, 'children')),
    occupied,
  });
}

export function paymentExpression(model: ContractModel, cells: PaymentCells): Expression {
  const { of, places, children } = cells;
  switch (model.kind) {
    case 'spot':
      return product(of('price'), children);
    case 'fullBlock':
    case 'shared':
      return product(of('price'), places);
    case 'minimumGuarantee':
      return trueUpExpression(cells, children);
    case 'voidShare': {
      const vacant = difference(places, children);
      const charged = model.chargedWeeks === undefined ? vacant : product(chargedShare(model, of), vacant);
      return product(of('price'), plus(children, product(of('voidShare'), charged)));
    }
    case 'twoPart':
      return twoPart(model, cells);
    case 'costAndVolume':
      return volume(model, cells);
  }
}

/**
 * A minimum guarantee on so many children: those of a week; or of the average where it is trued up once a year, with what the
 * ups and downs of a year add.
 */
export function trueUpExpression(
  { of, places }: Pick<PaymentCells, 'of' | 'places'>,
  children: Expression,
  swing: Expression | null = null,
): Expression {
  const paidFor = largest(children, product(of('guarantee'), places));
  return product(of('price'), swing === null ? paidFor : plus(paidFor, swing));
}

/** e^(−free ÷ mean) − e^(−(free + cap) ÷ mean), the second reading of `shareOfVacancyCharged`. */
function chargedShare({ chargedWeeks }: VoidShare, of: PaymentCells['of']): Expression {
  const stillVacantAfter = (weeks: Expression): Expression =>
    exponential(difference(number(0), quotient(weeks, of('meanVacancyWeeks'))));
  const begun = stillVacantAfter(of('voidFreeWeeks'));
  const charged =
    chargedWeeks?.capWeeks == null
      ? begun
      : difference(begun, stillVacantAfter(plus(of('voidFreeWeeks'), of('capWeeks'))));
  const atOnce = when(equals(of('voidFreeWeeks'), number(0)), number(1), number(0));
  return when(greaterThan(of('meanVacancyWeeks'), number(0)), charged, atOnce);
}

/** Where there are several homes, how many children are in each depends on the occupied places alone. */
function twoPart(
  { homes, spread = 'emptiestFirst' }: TwoPart,
  { of, children, occupied }: PaymentCells,
): Expression {
  const aboveOf = (inHome: Expression) => largest(number(0), difference(inHome, of('childrenIncluded')));
  const inHomes = spread === 'fillOneFirst' ? homesFilledInTurn : childrenByHome;
  const above =
    homes.length === 1
      ? aboveOf(children)
      : spread === 'atRandom'
        ? sum(...homes.map((home) => aboveAtRandom(home, totalOf(homes), occupied, aboveOf)))
        : sum(...inHomes(exact(occupied), homes).map((count) => aboveOf(number(count))));
  return plus(product(of('blockPerHome'), number(homes.length)), product(of('extraPerChild'), above));
}

const totalOf = (homes: readonly number[]): number => homes.reduce((total, home) => total + home, 0);

function aboveAtRandom(
  home: number,
  places: number,
  occupied: number,
  aboveOf: (inHome: Expression) => Expression,
): Expression {
  const chances = chancesInHome(home, places, exact(occupied));
  return sum(...chances.map((chance, inHome) => product(number(chance), aboveOf(number(inHome)))));
}

function volume({ bands, basis }: CostAndVolume, { of, children, occupied }: PaymentCells): Expression {
  const full = product(of('price'), children);
  const within = bands.flatMap((band, index) => (band.from <= occupied ? [{ ...band, index }] : []));
  if (basis === 'allUnits') {
    const band = within.find(({ to }) => to === null || occupied <= to);
    return band === undefined || occupied === 0
      ? full
      : product(full, difference(number(1), of(`band.${String(band.index)}`)));
  }
  const discounts = within.map(({ from, to, index }) => {
    const last = to === null ? children : smallest(children, number(to));
    return product(
      largest(number(0), difference(last, number(Math.max(from, 1) - 1))),
      of(`band.${String(index)}`),
    );
  });
  return discounts.length === 0 ? full : difference(full, product(of('price'), sum(...discounts)));
}
