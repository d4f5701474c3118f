/**
 * A line stated as a percentage. Cost is what the lines in pounds come to; x % of cost is cost × x, a return of cost is of
 * that with the other percentages of cost on it. Price is cost with every percentage line but discounts in it, so that x % of
 * price is price × x, and price = (cost + lines of cost) ÷ (1 − all x of price). A discount is taken off the price before it.
 *
 * Worked example: cost £4,412.40, a return of 10 % of cost: £441.24. At 10 % of price: 4,412.40 ÷ 0.9 × 0.1 = £490.27.
 */
import { workedOutOnce } from '../../domain/evidence/foundByKey';
import { percentageIs } from '../../domain/review/feeLines';
import type { FeeReview } from '../../domain/review/feeReview';
import type { CostLine } from '../../domain/fee/costLine';
import { feeLineOfCost } from '../../domain/fee/feeLine';
import { blank, computed, figure, shareInput, typedFigure, words } from '../core/cells';
import type { DescribedCell } from '../core/description';
import {
  absolute,
  cell,
  difference,
  greaterThan,
  number,
  plus,
  product,
  quotient,
  rounded,
  sum,
  sumOfCells,
  when,
  type Expression,
} from '../core/expression';
import { lineCell } from './cellIds';

/**
 * Each interrupts the column that cost is summed over, and a formula may hold 255 arguments and 8,192 characters: a fee of
 * more such lines than this has them as values.
 */
const mostPercentagesInAFormula = 100;

type PercentageLine = CostLine & { readonly amount: { readonly kind: 'percentage' } };

export function percentageAmount(line: CostLine, review: FeeReview): readonly DescribedCell[] {
  if (!isPercentage(line)) throw new Error(`${line.id} is not stated as a percentage`);
  const { id, amount } = line;
  const is = percentageIs(line);
  const costBase = is === 'cost' ? costInPounds(review) : fullCost(review);
  const base = amount.of === 'cost' ? costBase : priceOf(review);
  const typed = cell(lineCell(id, 'amount'));
  const share = is === 'discount' ? product(number(-1), absolute(typed)) : typed;
  const inAWeek = product(base, share);
  const weekly = { id: lineCell(id, 'weekly') };
  return [
    words('this child', 'text', { id: lineCell(id, 'basis') }),
    typedFigure(
      lineCell(id, 'amount'),
      amount.percentage.percent.dividedBy(100),
      'inputPercent',
      shareInput('Type a percentage between 0 % and 100 %.'),
    ),
    words(amount.of === 'cost' ? 'of cost' : 'of price', 'text', { id: lineCell(id, 'period') }),
    blank('wte', { id: lineCell(id, 'periodsAYear') }),
    blank('percent', { id: lineCell(id, 'share') }),
    blank('money', { id: lineCell(id, 'whole') }),
    blank('wte', { id: lineCell(id, 'childrenSharing') }),
    percentageLines(review).length > mostPercentagesInAFormula
      ? figure(feeLineOfCost(review.breakdown.lines, id)?.weekly.pounds ?? 0, 'money', weekly)
      : computed(weekly.id, rounded(inAWeek, 2), 'money'),
  ];
}

const percentageLines = workedOutOnce((review: FeeReview): readonly PercentageLine[] =>
  review.openBook.costLines.filter(isPercentage),
);

function isPercentage(line: CostLine): line is PercentageLine {
  return line.amount.kind === 'percentage';
}

/** Lines in pounds that are in the fee. */
const costInPounds = workedOutOnce((review: FeeReview): Expression => {
  const percentages = new Set(percentageLines(review).map(({ id }) => id));
  const inPounds = review.breakdown.lines.filter(({ id }) => !percentages.has(id));
  return inPounds.length === 0 ? number(0) : sumOfCells(inPounds.map(({ id }) => lineCell(id, 'inFee')));
});

function shares(
  review: FeeReview,
  of: 'cost' | 'price',
  ...kinds: readonly ReturnType<typeof percentageIs>[]
): readonly Expression[] {
  return percentageLines(review)
    .filter((line) => line.included && line.amount.of === of && kinds.includes(percentageIs(line)))
    .map(({ id }) => cell(lineCell(id, 'amount')));
}

function withShares(base: Expression, of: readonly Expression[]): Expression {
  return of.length === 0 ? base : product(base, plus(number(1), sum(...of)));
}

/** Lines in pounds with the percentages of cost that are no return. */
const fullCost = workedOutOnce((review: FeeReview): Expression =>
  withShares(costInPounds(review), shares(review, 'cost', 'cost')),
);

const priceOf = workedOutOnce((review: FeeReview): Expression => {
  const covered = withShares(fullCost(review), shares(review, 'cost', 'return'));
  const ofPrice = shares(review, 'price', 'cost', 'return');
  const leftForCost = ofPrice.length === 0 ? number(1) : difference(number(1), sum(...ofPrice));
  return when(greaterThan(leftForCost, number(0)), quotient(covered, leftForCost), number(0));
});
