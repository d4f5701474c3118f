/** What a contract pays at k occupied places, as a formula over the cells of its terms: the second reading of `paymentFor`. */
import { childrenByHome } from '../../domain/contracts/childrenByHome';
import { shareOfVacancyCharged } from '../../domain/contracts/payment';
import type { ContractModel, CostAndVolume, TwoPart } from '../../domain/contracts/contractModel';
import { exact, exactText } from '../../domain/money/exact';
import {
  cell,
  difference,
  largest,
  number,
  plus,
  product,
  smallest,
  sum,
  type Expression,
} from '../expression';
import { contractTerm, occupancyCell, term } from './contractCells';

export function paymentExpression(model: ContractModel, contract: number, occupied: number): Expression {
  return paymentOf(model, contract, cell(occupancyCell(occupied, 'children')), occupied);
}

/** `children` is the cell of k; `occupied` the same number, for what depends on it alone. */
function paymentOf(
  model: ContractModel,
  contract: number,
  children: Expression,
  occupied: number,
): Expression {
  const of = (name: string): Expression => cell(contractTerm(contract, name));
  switch (model.kind) {
    case 'spot':
      return product(of('price'), children);
    case 'fullBlock':
    case 'shared':
      return product(of('price'), term('places'));
    case 'minimumGuarantee':
      return product(of('price'), largest(children, product(of('guarantee'), term('places'))));
    case 'voidShare': {
      const vacant = difference(term('places'), children);
      const charged =
        model.chargedWeeks === undefined ? vacant : product(number(chargedShare(model)), vacant);
      return product(of('price'), plus(children, product(of('voidShare'), charged)));
    }
    case 'twoPart':
      return twoPart(model, of, children, occupied);
    case 'costAndVolume':
      return volume(model, of, children, occupied);
  }
}

/** A minimum guarantee that is trued up once a year is paid on the average number of children. */
export function trueUpExpression(contract: number, meanChildren: Expression): Expression {
  const of = (name: string): Expression => cell(contractTerm(contract, name));
  return product(of('price'), largest(meanChildren, product(of('guarantee'), term('places'))));
}

function chargedShare({ chargedWeeks }: Extract<ContractModel, { kind: 'voidShare' }>): string {
  return chargedWeeks === undefined
    ? '1'
    : exactText(shareOfVacancyCharged(chargedWeeks).toSignificantDigits(15));
}

type TermOf = (name: string) => Expression;

/** Where there are several homes, how many children are in each depends on the occupied places alone. */
function twoPart({ homes }: TwoPart, of: TermOf, children: Expression, occupied: number): Expression {
  const inHomes =
    homes.length === 1 ? [children] : childrenByHome(exact(occupied), homes).map((count) => number(count));
  const above = inHomes.map((inHome) => largest(number(0), difference(inHome, of('childrenIncluded'))));
  return plus(
    product(of('blockPerHome'), of('homes')),
    product(of('extraPerChild'), above.length === 1 && above[0] !== undefined ? above[0] : sum(...above)),
  );
}

function volume(
  { bands, basis }: CostAndVolume,
  of: TermOf,
  children: Expression,
  occupied: number,
): Expression {
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
