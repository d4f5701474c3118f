/**
 * The workings of break-even: between which numbers of occupied places each side's gain turns from a loss, and where the
 * straight line between the two meets nought. The last crossing counts: from there on this side is no worse off.
 *
 * A minimum guarantee bends where the guarantee ends, which need not be a whole place; its break-evens are written out:
 * council g × b ÷ S; provider F ÷ ((b − V) × n) where the guarantee itself does not cover the cost.
 */
import type { ContractComparison } from '../../domain/contracts/comparisonTerms';
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  atLeast,
  both,
  cell,
  countOfNumbers,
  difference,
  either,
  equals,
  largest,
  largestOfCells,
  lessThan,
  number,
  plus,
  product,
  quotient,
  text,
  when,
  type CellId,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { contractTerm, occupancyCell, paymentCell, term } from './contractCells';

export type Side = 'council' | 'provider';

export const perChildCell = (contract: number, occupied: number): CellId =>
  paymentCell(contract, occupied, 'perChild');
const gainCell = (side: Side, contract: number, occupied: number): CellId =>
  `gain.${side}.${String(contract)}.${String(occupied)}`;
const crossingCell = (side: Side, contract: number, occupied: number): CellId =>
  `crossing.${side}.${String(contract)}.${String(occupied)}`;

const headings: Readonly<Record<Side, string>> = {
  council: 'Workings, council: spot for the same children less the payment',
  provider: 'Workings, provider: payment less the home’s cost and each child’s',
};

export function crossingRows(
  comparison: ContractComparison,
  counts: readonly number[],
  width: number,
): readonly DescribedRow[] {
  return (['council', 'provider'] as const).flatMap((side) => [
    headingRow(headings[side], width),
    columnHeaderRow([
      { header: 'Occupied places', figures: true },
      { header: '' },
      ...comparison.contracts.map(({ name }) => ({ header: name, figures: true })),
      ...Array.from({ length: width - comparison.contracts.length - 2 }, () => ({ header: '' })),
    ]),
    ...counts.map((occupied) => gainRow(side, occupied, comparison)),
    headingRow(`${headings[side].replace(/:.*/, '')}: where the line between two rows meets nought`, width),
    ...counts.slice(1).map((occupied) => crossingRow(side, occupied, comparison)),
    gap,
  ]);
}

function gainRow(side: Side, occupied: number, { contracts }: ContractComparison): DescribedRow {
  const children = cell(occupancyCell(occupied, 'children'));
  const cost = plus(term('fixed'), product(term('perChild'), children));
  return row(
    figure(occupied, 'count'),
    words(''),
    ...contracts.map((_, contract) => {
      const payment = cell(paymentCell(contract, occupied, 'payment'));
      const gain =
        side === 'council'
          ? difference(product(term('spotPrice'), children), payment)
          : difference(payment, cost);
      return computed(gainCell(side, contract, occupied), gain, 'money');
    }),
  );
}

function crossingRow(side: Side, occupied: number, { contracts }: ContractComparison): DescribedRow {
  return row(
    words(`between ${String(occupied - 1)} and ${String(occupied)}`, 'noteRight'),
    words(''),
    ...contracts.map(({ model }, contract): DescribedCell => {
      if (model.kind === 'minimumGuarantee') return words('–', 'noteRight');
      const below = cell(gainCell(side, contract, occupied - 1));
      const above = cell(gainCell(side, contract, occupied));
      const step = difference(above, below);
      const meets = plus(
        number(occupied - 1),
        quotient(difference(number(0), below), when(equals(step, number(0)), number(1), step)),
      );
      const crosses = both(lessThan(below, number(0)), atLeast(above, number(0)));
      return computed(crossingCell(side, contract, occupied), when(crosses, meets, text('–')), 'factor');
    }),
  );
}

/** A share of all places; the words "always" and "never" where there is none. */
export function breakEvenOf(
  side: Side,
  contract: number,
  { contracts, usablePlaces }: ContractComparison,
): Expression {
  const full = cell(gainCell(side, contract, usablePlaces));
  const from =
    contracts[contract]?.model.kind === 'minimumGuarantee'
      ? guaranteed(side, contract, usablePlaces)
      : lastCrossing(side, contract, usablePlaces);
  return when(lessThan(full, number(0)), text('never'), from);
}

function lastCrossing(side: Side, contract: number, usablePlaces: number): Expression {
  const crossings = Array.from({ length: usablePlaces }, (_, index) =>
    crossingCell(side, contract, index + 1),
  );
  return when(
    equals(countOfNumbers(crossings), number(0)),
    text('always'),
    quotient(largestOfCells(crossings), term('places')),
  );
}

function guaranteed(side: Side, contract: number, usablePlaces: number): Expression {
  const price = cell(contractTerm(contract, 'price'));
  const share = cell(contractTerm(contract, 'guarantee'));
  if (side === 'council') {
    const free = equals(product(share, price), number(0));
    return when(free, text('always'), quotient(product(share, price), largest(term('spotPrice'), number(1))));
  }
  const places = product(share, term('places'));
  const atGuarantee = difference(
    product(price, places),
    plus(term('fixed'), product(term('perChild'), places)),
  );
  const contribution = largest(difference(price, term('perChild')), number('0.01'));
  return when(
    either(atLeast(atGuarantee, number(0)), atLeast(places, number(usablePlaces))),
    text('always'),
    quotient(term('fixed'), product(contribution, term('places'))),
  );
}
