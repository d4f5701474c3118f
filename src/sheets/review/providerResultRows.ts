/**
 * Profit or loss for the provider at each price, if all unexplained money is profit: price − cost, and that ÷ price and ÷ cost.
 * Cost is what the lines in the fee come to without their return and before discounts: the lowest fee that covers it. The one
 * margin, stated return ÷ explained price, is a key ratio.
 *
 * Worked example: price £5,150.00, cost £4,412.40: surplus £737.60, margin 14.3 %, mark-up 16.7 %.
 */
import { hoursOfNeed } from '../../domain/additionalNeeds/staffOfNeed';
import { notAllowableRow } from '../../domain/review/comparedRows';
import type { FeeReview } from '../../domain/review/feeReview';
import {
  neverATarget,
  powerToCapProfit,
  profitQuestions,
  type PublishedMargin,
} from '../../domain/review/profitWords';
import { linesWithHours, postFloors } from '../../domain/review/lawfulFloors';
import { blank, computed, figure, headingRow, row, words } from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import {
  cell,
  difference,
  equals,
  greaterThan,
  lessThan,
  number,
  quotient,
  sumOfCells,
  text,
  when,
  type Expression,
} from '../core/expression';
import { sentenceRows } from '../core/labelledRows';
import { rowHeight } from '../core/rowHeight';
import { columnHeaderRow } from '../core/sheetFrame';
import { feeCell } from '../core/feeCells';
import { needCell, negotiationCell, negotiationTotal, statedHoursCell } from './cellIds';
import { columnOf } from './negotiationTable';
import { costOfCare, liveRatio } from './liveRatios';

const prices = ['quoted', 'offer', 'opening', 'target', 'limit'] as const;
type Price = (typeof prices)[number];
export const resultCell = (price: Price, figureName: string) => `result.${price}.${figureName}`;

export function providerResultRows(review: FeeReview, widths: readonly number[]): readonly DescribedRow[] {
  const floor = lawfulFloorOf(review);
  return [
    headingRow(
      'Profit or loss for the provider at each price, if all unexplained money is profit',
      widths.length,
    ),
    priceHeader,
    figuresRow('Price a week', 'price', (price) => priceOf(price), 'moneyDash'),
    figuresRow('Stated cost, without return', 'cost', () => costOfCare(review), 'moneyDash'),
    figuresRow(
      'Profit or loss a week',
      'surplus',
      (price) => whereCostStated(price, difference(of(price, 'price'), of(price, 'cost'))),
      'moneyStrong',
    ),
    figuresRow(
      'Of the price',
      'margin',
      (price) => whereCostStated(price, quotient(of(price, 'surplus'), of(price, 'price'))),
      'percent',
    ),
    figuresRow(
      'Of the cost',
      'markUp',
      (price) => whereCostStated(price, quotient(of(price, 'surplus'), of(price, 'cost'))),
      'percent',
    ),
    ...(floor === null
      ? [
          row(
            words('Lawful cost', 'label'),
            words('No hours of staff could be counted: ask for the rota.', 'purpose'),
          ),
        ]
      : [figuresRow('Lawful cost of the hours', 'floor', () => floor, 'money')]),
    {
      ...figuresRow(
        'Look at',
        'standing',
        (price) => whereStated(price, standingOf(price, floor !== null), text('none yet')),
        'note',
      ),
      height: rowHeight([words(floor === null ? belowCost : belowLawfulCost, 'note')], [figureColumn]),
    },
    row(
      words(
        `Below stated cost: say which cost you do not accept.${floor === null ? '' : ' Below lawful cost: say which hours are not needed.'}`,
        'purpose',
      ),
    ),
    row(...across('Order of the positions'), computed('result.order', order, 'purpose')),
    row(
      ...across('Stated return, of the explained price'),
      computed('result.statedMargin', statedMargin(review), 'percent'),
      words('Its mark-up and the other ratios stand on Summary.', 'purpose'),
    ),
    ...review.publishedMargins.flatMap((margin) => publishedRows(margin, widths)),
    ...sentenceRows(across('To ask about the return'), profitQuestions, widths),
    ...sentenceRows(across('The law'), powerToCapProfit, widths),
  ];
}

/** Beside the stated return, and held against nothing: an operating margin or an EBITDA is no return of one home. */
function publishedRows(
  { measure, percent, n, period, source }: PublishedMargin,
  widths: readonly number[],
): readonly DescribedRow[] {
  const of = [measure, n === null ? '' : `n = ${n}`, period, `${source.publisher}: ${source.title}`];
  return sentenceRows(
    [...across('Published, large providers'), figure(percent.dividedBy(100), 'percent')],
    `${of.filter((part) => part !== '').join('; ')}. ${neverATarget}`,
    widths,
  );
}

/** A label over two columns, so that what it names stands in the third. */
function across(label: string): readonly DescribedCell[] {
  return [words(label, 'labelAcross'), blank('labelAcross')];
}

/** What no line states is asked for, never 0 %. */
function statedMargin(review: FeeReview): Expression {
  const margin = liveRatio('margin', review) ?? number(0);
  return when(equals(margin, number(0)), text('not stated: ask'), margin);
}

export const hasLawfulFloor = (review: FeeReview): boolean => postFloors(review).length > 0;

/** The hours of posts and needs at the least they can lawfully cost, shared as submitted; null where there are none. */
function lawfulFloorOf(review: FeeReview): Expression | null {
  if (!hasLawfulFloor(review)) return null;
  const lines = linesWithHours(review).map(({ line }) => statedHoursCell(line.id, 'lawfulWeekly'));
  const needs = review.openBook.additionalNeeds
    .filter((need) => need.support === 'extraStaffHours' && hoursOfNeed(need) !== null)
    .map(({ id }) => needCell(id, 'lawfulWeekly'));
  return sumOfCells([
    ...(review.postCosts.length === 0 ? [] : ['staffing.lawfulWeekly']),
    ...lines,
    ...needs,
  ]);
}

const belowCost = 'below stated cost';
const belowLawfulCost = 'below lawful cost';
/** Its longest sentence is found by a formula, and so not measured, in a column as wide as a figure. */
const figureColumn = columnOf('opening').width;

function standingOf(price: Price, hasFloor: boolean): Expression {
  const stated = when(
    equals(of(price, 'cost'), number(0)),
    text('no cost stated: ask'),
    when(lessThan(of(price, 'price'), of(price, 'cost')), text(belowCost), text('covers stated cost')),
  );
  return hasFloor
    ? when(lessThan(of(price, 'price'), of(price, 'floor')), text(belowLawfulCost), stated)
    : stated;
}

/** What the lines explain; without those that are not allowable, while nothing has been offered. */
export const linesToOpenWith = when(
  equals(cell(negotiationTotal.onRecord), number(0)),
  difference(cell(feeCell.explained), cell(negotiationCell(notAllowableRow, 'submitted'))),
  cell(feeCell.explained),
);

const inOrder = when(
  greaterThan(cell(negotiationTotal.opening), cell(negotiationTotal.target)),
  text('The opening is above the target.'),
  when(
    equals(cell(negotiationTotal.limit), number(0)),
    text('No limit stands yet: no high end on a basis lies below the quote. State one of the council’s own.'),
    when(
      greaterThan(cell(negotiationTotal.target), cell(negotiationTotal.limit)),
      when(
        greaterThan(cell(negotiationTotal.opening), cell(negotiationTotal.limit)),
        text('Opening and target are above the limit.'),
        text('The target is above the limit.'),
      ),
      when(
        greaterThan(cell(negotiationTotal.opening), linesToOpenWith),
        text(
          'In order, none above the quote; the opening is above what the lines explain: ask what the rest is for.',
        ),
        text('Opening, target and limit are in order, none above the quote.'),
      ),
    ),
  ),
);

/** Of no price there is no order: the domain says no position either. */
const order = when(
  equals(cell(feeCell.quoted), number(0)),
  text('No position: no fee is stated. Ask what is charged a week.'),
  when(
    equals(cell(negotiationTotal.target), number(0)),
    text('No position: what the rows come to is no price. Settle first which lines are not charged.'),
    inOrder,
  ),
);

const of = (price: Price, figureName: string): Expression => cell(resultCell(price, figureName));

const priceHeader = columnHeaderRow([
  { header: 'At this price' },
  { header: 'Quoted fee', figures: true },
  { header: 'Council’s offer', figures: true },
  { header: 'Opening', figures: true },
  { header: 'Target', figures: true },
  { header: 'Limit', figures: true },
]);

function figuresRow(
  label: string,
  figureName: string,
  expression: (price: Price) => Expression,
  style: DescribedCell['style'],
): DescribedRow {
  return row(
    words(label, 'label'),
    ...prices.map((price) => computed(resultCell(price, figureName), expression(price), style)),
  );
}

/** An offer or a limit that there is not yet is nought. */
function priceOf(price: Price): Expression {
  if (price === 'quoted') return cell(feeCell.quoted);
  return price === 'offer' ? cell(negotiationTotal.onRecord) : cell(negotiationTotal[price]);
}

const dash = '–';

/** No result is said of a price that nobody has named. */
function whereStated(price: Price, result: Expression, otherwise: Expression): Expression {
  return when(equals(of(price, 'price'), number(0)), otherwise, result);
}

/** Nor beside a cost that no line states: nobody's care costs nothing. */
function whereCostStated(price: Price, result: Expression): Expression {
  return whereStated(price, when(equals(of(price, 'cost'), number(0)), text(dash), result), text(dash));
}
