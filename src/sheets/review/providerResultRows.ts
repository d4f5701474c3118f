/**
 * Profit or loss for the provider at each price, if all unexplained money is profit: price − cost, and that ÷ price and ÷ cost.
 * Cost is what the lines in the fee come to without their return and before discounts: the lowest fee that covers it. The one
 * margin, stated return ÷ explained price, is a key ratio.
 *
 * Worked example: price £5,150.00, cost £4,412.40: surplus £737.60, margin 14.3 %, mark-up 16.7 %.
 */
import type { FeeReview } from '../../domain/review/feeReview';
import { amountInput, blank, computed, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  number,
  quotient,
  when,
  type Expression,
} from '../core/expression';
import { columnHeaderRow } from '../core/sheetFrame';
import { feeCell } from '../core/feeCells';
import { negotiationTotal } from './cellIds';
import { costOfCare } from './liveRatios';

const prices = ['quoted', 'offer', 'opening', 'target', 'limit'] as const;
type Price = (typeof prices)[number];
const resultCell = (price: Price, figureName: string) => `result.${price}.${figureName}`;

export function providerResultRows(review: FeeReview, columns: number): readonly DescribedRow[] {
  return [
    headingRow('Profit or loss for the provider at each price', columns),
    offerRow(review),
    priceHeader,
    figuresRow('Price a week', 'price', (price) => priceOf(price), 'money'),
    figuresRow(
      'Stated cost: the lowest fee that covers it, without return',
      'cost',
      () => costOfCare(review),
      'money',
    ),
    figuresRow(
      'Profit or loss a week, if all unexplained money is profit',
      'surplus',
      (price) => difference(of(price, 'price'), of(price, 'cost')),
      'moneyStrong',
    ),
    figuresRow(
      'Of the price, if all unexplained money is profit',
      'margin',
      (price) => ratio(of(price, 'surplus'), of(price, 'price')),
      'percent',
    ),
    figuresRow(
      'Of the cost, if all unexplained money is profit',
      'markUp',
      (price) => ratio(of(price, 'surplus'), of(price, 'cost')),
      'percent',
    ),
  ];
}

const of = (price: Price, figureName: string): Expression => cell(resultCell(price, figureName));

const priceHeader = columnHeaderRow([
  { header: '' },
  { header: 'At this price' },
  { header: '' },
  { header: 'Quoted fee', figures: true },
  { header: 'Council’s offer', figures: true },
  { header: 'Opening', figures: true },
  { header: 'Target', figures: true },
  { header: 'Limit', figures: true },
]);

function offerRow(review: FeeReview): DescribedRow {
  const offer = typedFigure(
    negotiationTotal.offer,
    review.openBook.placement.councilOffer?.pounds ?? null,
    'inputMoney',
    amountInput(
      '100000',
      'Type the council’s offer, pounds a week; left empty, the quoted fee stands for it.',
    ),
    { definedName: { name: 'CouncilOffer', comment: 'The council’s offer, pounds a week' } },
  );
  return row(
    blank(),
    words('Council’s offer a week', 'labelStrong'),
    words('Empty: the quoted fee', 'note'),
    blank(),
    offer,
  );
}

function figuresRow(
  label: string,
  figureName: string,
  expression: (price: Price) => Expression,
  style: DescribedCell['style'],
): DescribedRow {
  return row(
    blank(),
    words(label, 'label'),
    blank(),
    ...prices.map((price) => computed(resultCell(price, figureName), expression(price), style)),
  );
}

function priceOf(price: Price): Expression {
  const offer = cell(negotiationTotal.offer);
  const quoted = cell(feeCell.quoted);
  if (price === 'quoted') return quoted;
  return price === 'offer'
    ? when(greaterThan(offer, number(0)), offer, quoted)
    : cell(negotiationTotal[price]);
}

function ratio(part: Expression, whole: Expression): Expression {
  return when(equals(whole, number(0)), number(0), quotient(part, whole));
}
